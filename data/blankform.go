package data

import "fmt"

// BlankForm is a pre-printed certificate form (phôi) with the places at which the
// program writes: text alone, no border, no emblem.
type BlankForm struct {
	ID     uint64       `json:"id"`
	Name   string       `json:"name"`
	Size   Size         `json:"size"`
	Scan   Evidence     `json:"scan,omitzero"` // picture of the empty form, shown below the fields and never printed
	Fields []BlankField `json:"fields"`
}

// BlankField is one text on a blank.
type BlankField struct {
	Key    BlankKey `json:"key"`
	X      float64  `json:"x"`     // middle of the text's room, in millimetres from the left edge
	Y      float64  `json:"y"`     // top of the text's room, in millimetres from the upper edge
	Width  float64  `json:"width"` // of the room; longer text shrinks, then is divided
	Height float64  `json:"height"`
	Size   float64  `json:"size"`   // points, the largest
	Colour string   `json:"colour"` // "#a3141c"
	Align  Align    `json:"align,omitempty"`
	Style  string   `json:"style,omitempty"` // "", "B", "I", "BI"
	Show   bool     `json:"show"`            // the display face
	Off    bool     `json:"off,omitempty"`   // pre-printed or not wanted
}

// Align is how a text stands in its room.
type Align string

// The alignments.
const (
	Centred Align = ""
	Left    Align = "left"
	Right   Align = "right"
)

// BlankKey names a text of a certificate.
type BlankKey string

// The texts of a certificate that a blank may take.
const (
	AuthorityField   BlankKey = "co-quan"
	RecipientField   BlankKey = "nguoi-nhan"
	PostField        BlankKey = "chuc-vu"
	AchievementField BlankKey = "thanh-tich"
	DecisionField    BlankKey = "so-quyet-dinh"
	OrdinalField     BlankKey = "so-so-vang"
	PlaceField       BlankKey = "noi-ngay"
	SignerPostField  BlankKey = "chuc-danh-ky"
	SignerField      BlankKey = "nguoi-ky"
	CodeField        BlankKey = "ma-qr" // its room is a square of Width
)

// BlankKeys in the order of a certificate.
var BlankKeys = []BlankKey{AuthorityField, RecipientField, PostField, AchievementField, DecisionField, OrdinalField,
	PlaceField, SignerPostField, SignerField, CodeField}

// String is the Vietnamese name.
func (k BlankKey) String() string {
	switch k {
	case AuthorityField:
		return "Người có thẩm quyền khen"
	case RecipientField:
		return "Họ và tên, tên đơn vị"
	case PostField:
		return "Chức vụ, đơn vị hoặc địa chỉ"
	case AchievementField:
		return "Thành tích"
	case DecisionField:
		return "Số quyết định"
	case OrdinalField:
		return "Số sổ vàng"
	case PlaceField:
		return "Nơi, ngày ký"
	case SignerPostField:
		return "Chức danh người ký"
	case SignerField:
		return "Họ và tên người ký"
	}
	return "Mã QR"
}

// codeSide is the side of a QR code that can be read on most certificates, in
// millimetres; between the lines on the lower left and the signature there is room.
const codeSide = 25

// NewBlankForm is a blank of a size with all fields at places that suit most forms:
// in shares of the sheet, as the forms in use differ in size alone.
func NewBlankForm(name string, size Size) BlankForm {
	b := BlankForm{Name: name, Size: size}
	at := func(key BlankKey, x, y, width, height, points float64, style, colour string, align Align) {
		b.Fields = append(b.Fields, BlankField{Key: key, X: x * size.Width, Y: y * size.Height, Width: width * size.Width,
			Height: height * size.Height, Size: points, Style: style, Colour: colour, Align: align})
	}
	const red, black = "#a3141c", "#000000"
	at(AuthorityField, 0.5, 0.31, 0.7, 0.06, 18, "B", red, Centred)
	at(RecipientField, 0.5, 0.50, 0.74, 0.10, 26, "B", black, Centred)
	at(PostField, 0.5, 0.60, 0.74, 0.05, 15, "", black, Centred)
	at(AchievementField, 0.5, 0.65, 0.74, 0.10, 15, "", black, Centred)
	at(DecisionField, 0.27, 0.84, 0.34, 0.04, 12, "BI", black, Left)
	at(OrdinalField, 0.27, 0.88, 0.34, 0.04, 12, "BI", black, Left)
	at(PlaceField, 0.72, 0.76, 0.38, 0.04, 13, "BI", black, Centred)
	at(SignerPostField, 0.72, 0.80, 0.38, 0.04, 14, "B", black, Centred)
	at(SignerField, 0.72, 0.90, 0.38, 0.04, 14, "B", black, Centred)
	at(CodeField, 0.485, 0.79, codeSide/size.Width, codeSide/size.Height, 0, "", black, Centred)
	b.Fields[1].Show = true
	b.Fields[len(b.Fields)-1].Off = true
	return b
}

// Field finds a field by its key; off where the blank does not have it.
func (b BlankForm) Field(key BlankKey) BlankField {
	f, ok := find(b.Fields, func(f BlankField) bool { return f.Key == key })
	if !ok {
		return BlankField{Key: key, Off: true}
	}
	return f
}

// Sheets of certificates, in millimetres: the least and the largest side taken.
const (
	leastSheet   = 100
	largestSheet = 600
)

// Check says what is wrong with a blank: no name, a size that no sheet has, a field
// outside it or without room.
func (b BlankForm) Check() error {
	if b.Name == "" {
		return &Problem{What: "Chưa ghi tên phôi", Do: "Ghi tên để nhận ra phôi, ví dụ “Phôi giấy khen phường 2026”"}
	}
	if err := b.Size.Check(); err != nil {
		return err
	}
	for _, f := range b.Fields {
		if err := f.check(b.Size); err != nil {
			err.Where = b.Name
			return err
		}
	}
	return nil
}

// check says what is wrong with a field on a sheet.
func (f BlankField) check(s Size) *Problem {
	switch {
	case f.Off:
		return nil
	case !(f.X >= 0 && f.X <= s.Width && f.Y >= 0 && f.Y <= s.Height):
		return &Problem{What: fmt.Sprintf("Mục “%s” nằm ngoài phôi", f.Key), Do: "Kéo mục vào trong phôi hoặc tắt mục đó"}
	case !(f.Width > 0), f.Key != CodeField && !(f.Height > 0 && f.Size > 0):
		return &Problem{What: fmt.Sprintf("Mục “%s” không có chỗ cho chữ", f.Key), Do: "Kéo rộng mục ra, chọn cỡ chữ, hoặc tắt mục đó"}
	}
	return nil
}

// Check says whether a sheet of the size can be.
func (s Size) Check() error {
	for _, side := range []float64{s.Width, s.Height} {
		if !(side >= leastSheet && side <= largestSheet) { // nor what is no number
			return &Problem{What: fmt.Sprintf("Khổ giấy %.0f × %.0f mm không dùng được", s.Width, s.Height),
				Do: fmt.Sprintf("Ghi mỗi cạnh từ %d đến %d mm", leastSheet, largestSheet)}
		}
	}
	return nil
}

// PrinterOffset is by how far a printer is off, in tenths of a millimetre: to the
// right and downwards. Certificates on blanks are shifted by it.
type PrinterOffset struct {
	Printer string `json:"printer"`
	X       int    `json:"x"`
	Y       int    `json:"y"`
}

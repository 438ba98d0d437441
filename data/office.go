package data

import "thidua/data/vn"

// Office is how an office wants its papers: kept once for all rounds. What is empty
// is as shipped.
type Office struct {
	Words    vn.Reading `json:"words,omitzero"`     // numbers in words: linh or lẻ, nghìn or ngàn
	Doubling Doubling   `json:"doubling,omitempty"` // how a collective's prize is reckoned
	// Wording holds the office's own texts by their id (package wording); the others
	// are as shipped.
	Wording map[string]string `json:"wording,omitempty"`
	NoCodes bool              `json:"no_codes,omitempty"` // no QR code on decision and certificates
	Frame   Frame             `json:"frame,omitempty"`    // border of certificates
	// Sizes are the sheets of certificates by the award's id; A4 across where none is named.
	Sizes map[string]Size `json:"sizes,omitempty"`
	// Blanks are the ids of the pre-printed forms in use, by the award's id; without
	// one the program draws the whole certificate.
	Blanks    map[string]uint64 `json:"blanks,omitempty"`
	Emblem    Evidence          `json:"emblem,omitzero"`    // in place of the Quốc huy
	Border    Evidence          `json:"border,omitzero"`    // picture of a whole sheet in place of the drawn border
	Signature Evidence          `json:"signature,omitzero"` // transparent PNG, between post and name
	Seal      Evidence          `json:"seal,omitzero"`      // transparent PNG, in its true size
	Unit      string            `json:"unit,omitempty"`     // the drafting unit behind "Lưu: VT"; empty = the council's symbol
}

// Size is that of a sheet, in millimetres.
type Size struct {
	Width  float64 `json:"width"`
	Height float64 `json:"height"`
}

// Frame is a border that the program draws.
type Frame string

// The frames. None resembles the pattern of State-level certificates, which Nghị
// định 98/2023/NĐ-CP, Điều 104 forbids.
const (
	LotusFrame  Frame = "sen"        // a frieze of lotus petals; the one where none is chosen
	DrumFrame   Frame = "trong-dong" // bands of a bronze drum
	BambooFrame Frame = "tre"        // bamboo and woven corners
)

// Frames in the order in which they are offered.
var Frames = []Frame{LotusFrame, DrumFrame, BambooFrame}

// String is the Vietnamese name.
func (f Frame) String() string {
	switch f {
	case DrumFrame:
		return "Hoa văn trống đồng"
	case BambooFrame:
		return "Tre và đan lát"
	}
	return "Cánh sen"
}

// Doubling is one of two readings of "gấp hai lần mức tiền thưởng đối với cá nhân"
// (Nghị định 152/2025/NĐ-CP, Điều 50-55): the text does not say which is meant.
type Doubling string

// The readings. The first is the more literal one: the decree states a prize as a
// coefficient.
const (
	DoubleCoefficient Doubling = ""       // twice the coefficient, then rounded up
	DoubleAmount      Doubling = "amount" // twice the individual's rounded amount
)

// String is the Vietnamese name.
func (d Doubling) String() string {
	if d == DoubleAmount {
		return "Gấp đôi số tiền đã làm tròn của cá nhân"
	}
	return "Gấp đôi hệ số rồi làm tròn"
}

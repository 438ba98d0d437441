package settings

import (
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
)

// startBlanks opens the part with one form on the list.
func startBlanks(t *testing.T) (*desktest.Desk, *blanks) {
	t.Helper()
	b, _ := desktest.Decided(t)
	_, err := b.SaveBlank(data.NewBlankForm("Phôi giấy khen phường 2026", a4))
	desktest.Must(t, err)
	d, s := desktest.Start(t, b, newBlanks)
	d.Strict()
	return d, s
}

// kept reads the forms of the book.
func keptForms(t *testing.T, d *desktest.Desk) []data.BlankForm {
	t.Helper()
	forms, err := d.B.Blanks()
	desktest.Must(t, err)
	return forms
}

// picture writes a picture of a size into a file.
func picture(t *testing.T, name string, width, height int) string {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, width, height))
	for x := range width {
		img.Set(x, height/2, color.NRGBA{R: 0xc0, A: 0xff})
	}
	path := filepath.Join(t.TempDir(), name)
	file, err := os.Create(path)
	desktest.Must(t, err)
	defer file.Close()
	if filepath.Ext(name) == ".jpg" {
		desktest.Must(t, jpeg.Encode(file, img, nil))
	} else {
		desktest.Must(t, png.Encode(file, img))
	}
	return path
}

func TestAFormIsAddedCopiedRenamedAndDeleted(t *testing.T) {
	d, b := startBlanks(t)
	d.Tap("Thêm phôi")
	d.Type("Phôi bằng khen")
	d.Answer("Thêm phôi")
	forms := keptForms(t, d)
	if len(forms) != 2 || forms[1].Name != "Phôi bằng khen" || forms[1].Size != a4 || len(forms[1].Fields) != len(data.BlankKeys) {
		t.Fatalf("kept %+v", forms)
	}
	if row, _ := b.table.Selected(); row.id != forms[1].ID {
		t.Errorf("the cursor is on %+v", row)
	}
	d.Tap("Chép thành phôi mới")
	d.Asks("Phôi bằng khen (bản chép)")
	d.Answer("Chép phôi")
	d.Tap("Xóa")
	if forms = keptForms(t, d); len(forms) != 2 {
		t.Errorf("%d forms after deleting the copy", len(forms))
	}
	d.Undo()
	if forms = keptForms(t, d); len(forms) != 3 || forms[2].Name != "Phôi bằng khen (bản chép)" {
		t.Errorf("after taking back %+v", forms)
	}
}

// A field keeps its share of the sheet: the middle at 148.5 of 297 comes to 180 of
// 360, the top at 105 of 210 to 135 of 270.
func TestAnotherSizeKeepsTheFieldsShares(t *testing.T) {
	f := resized(data.NewBlankForm("Phôi", a4), "Phôi lớn", data.Size{Width: 360, Height: 270}, 7)
	if r := f.Fields[1]; f.ID != 7 || f.Name != "Phôi lớn" || r.X != 180 || r.Y != 135 {
		t.Errorf("%+v", f)
	}
	if code := f.Field(data.CodeField); code.Width != data.NewBlankForm("", a4).Field(data.CodeField).Width {
		t.Errorf("the code is %v wide", code.Width)
	}
}

func TestASizeOfOnesOwnIsCheckedInTheForm(t *testing.T) {
	d, b := startBlanks(t)
	d.Tap("Đổi tên, khổ")
	choice, ok := desktest.Find(d.Question(), func(*widgets.Select) bool { return true })
	if !ok {
		t.Fatal("no choice of a size")
	}
	d.Win.Canvas().Focus(choice)
	d.Key(fyne.KeyLeft) // round to the last: a size of one's own
	d.Asks("Chiều ngang (mm)", "Mỗi cạnh từ 100 đến 600 mm.")
	size := newSizeChoice(nil, func() {})
	size.set(data.Size{Width: 90, Height: 200})
	if _, err := size.read(); err == nil || !strings.Contains(err.Error(), "90 × 200") {
		t.Errorf("a sheet of 90 mm gives %v", err)
	}
	d.Answer("Lưu")
	if len(keptForms(t, d)) != 1 {
		t.Error("renaming made another form")
	}
	_ = b
}

func TestAnAwardIsPutOnAForm(t *testing.T) {
	d, b := startBlanks(t)
	form := keptForms(t, d)[0]
	b.uses.SelectWhere(func(r useRow) bool { return r.award == "giay-khen" })
	d.Win.Canvas().Focus(b.use)
	d.Key(fyne.KeyRight)
	o, err := d.B.Office()
	desktest.Must(t, err)
	if o.Blanks["giay-khen"] != form.ID {
		t.Errorf("kept %v", o.Blanks)
	}
	d.Undo()
	if o, err = d.B.Office(); err != nil || o.Blanks["giay-khen"] != 0 || b.use.SelectedIndex() != 0 {
		t.Errorf("after taking back %v, %v, choice %q", o.Blanks, err, b.use.Selected)
	}
}

func TestTheTextsAreMovedByKeysAndNumbersAndSaved(t *testing.T) {
	d, b := startBlanks(t)
	d.Tap("Đặt chữ lên phôi")
	p := b.form
	d.Sees("Phôi giấy khen phường 2026", "Người có thẩm quyền khen")
	d.Key(fyne.KeyTab, fyne.KeyDown, fyne.KeyDown)
	if p.panel.numbers[1].entry.Text != "106" || p.panel.numbers[0].entry.Text != "148,5" {
		t.Errorf("the panel says %q, %q", p.panel.numbers[0].entry.Text, p.panel.numbers[1].entry.Text)
	}
	d.Retype(p.panel.numbers[4].entry, "30")
	d.Retype(p.panel.numbers[0].entry, "150,25")
	d.Key(fyne.KeyReturn)
	d.Sees("có thay đổi chưa lưu")
	d.Tap("Lưu phôi")
	f := keptForms(t, d)[0].Field(data.RecipientField)
	if f.Y != 106 || f.Size != 30 || f.X < 150.2 || f.X > 150.35 {
		t.Errorf("kept %+v", f)
	}
	d.Tap("Hoàn tác")
	d.Tap("Hoàn tác")
	if f, _ := p.editor.Draft().Field(); f.Y != 105.5 || f.Size != 26 {
		t.Errorf("after taking back two steps %+v", f)
	}
}

// Numbers that are being typed are for the field that they were typed for, and what
// cannot be read is for none.
func TestTypedNumbersStayWithTheirField(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	p := b.form
	p.editor.Choose(1)
	d.Retype(p.panel.numbers[1].entry, "120")
	p.editor.Choose(2)
	fields := p.editor.Draft().Form.Fields
	if fields[1].Y != 120 || fields[2].Y != 126 { // 0.60 × 210
		t.Errorf("at %v and %v", fields[1].Y, fields[2].Y)
	}
	d.Retype(p.panel.numbers[1].entry, "nửa")
	if d.Key(fyne.KeyReturn); p.panel.numbers[1].field.Error() == "" {
		t.Error("does not say that a word is no number")
	}
	p.editor.Choose(3)
	if got := p.panel.numbers[1].entry.Text; got != "136,5" || p.editor.Draft().Form.Fields[2].Y != 126 {
		t.Errorf("the next field shows %q", got)
	}
}

func TestAFieldIsTurnedOffAndColoured(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	p := b.form
	p.editor.Choose(1)
	d.Win.Canvas().Focus(p.panel.on)
	p.panel.on.SetChecked(false)
	d.Retype(p.panel.code, "#1f3a8a")
	d.Key(fyne.KeyReturn)
	f, _ := p.editor.Draft().Field()
	if !f.Off || f.Colour != "#1f3a8a" || p.panel.colour.Selected != "Xanh dương" {
		t.Errorf("%+v, colour %q", f, p.panel.colour.Selected)
	}
	p.panel.italic.SetChecked(true)
	p.panel.face.SetSelectedIndex(0)
	p.panel.align.OnChanged(2)
	if f, _ = p.editor.Draft().Field(); f.Style != "BI" || f.Show || f.Align != data.Right {
		t.Errorf("%+v", f)
	}
}

// Fields that are put on each other are told of under the panel, until they are apart.
func TestFieldsOnEachOtherAreTold(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	const told = "“Chức danh người ký” chồng lên “Nơi, ngày ký”"
	d.Hides("chồng lên")
	b.form.editor.Choose(7)
	d.Retype(b.form.panel.numbers[1].entry, "163")
	d.Key(fyne.KeyReturn)
	d.Sees(told)
	if panel := b.form.panel; panel.overlap.Box.Position().Y < panel.rest.Size().Height {
		t.Errorf("the note stands at %v, over the fields", panel.overlap.Box.Position())
	}
	desktest.Picture(t, d.Win, "settings-blank-overlap")
	b.form.takeBack()
	d.Hides("chồng lên")
}

func TestUnsavedPlacesAreAskedAbout(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	d.Key(fyne.KeyDown)
	if b.Leave() || !b.form.open {
		t.Fatal("lets go of changes")
	}
	d.Asks("không lấy lại được")
	d.Answer("Quay lại")
	d.Tap("Về danh sách phôi")
	d.Answer("Bỏ thay đổi")
	if b.form.open || !b.Leave() {
		t.Error("does not come back to the list")
	}
	b.open()
	d.Key(fyne.KeyDown)
	b.Leave() // as another area was wanted
	d.Answer("Bỏ thay đổi")
	if b.form.open || !b.Leave() {
		t.Error("changes that were given up are still on the screen")
	}
	if f := keptForms(t, d)[0].Fields[0]; f.Y != 65.1 { // 0.31 × 210
		t.Errorf("kept %v", f.Y)
	}
}

func TestTheFormFollowsTheBook(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	f := keptForms(t, d)[0]
	f.Fields[0].Y = 70
	_, err := d.B.SaveBlank(f)
	desktest.Must(t, err)
	b.Load()
	if got := b.form.editor.Draft().Form.Fields[0].Y; got != 70 {
		t.Errorf("shows %v", got)
	}
	d.Key(fyne.KeyDown)
	b.Load()
	if got := b.form.editor.Draft().Form.Fields[0].Y; got != 70.5 {
		t.Errorf("a change became %v", got)
	}
	b.form.takeBack()
	desktest.Must(t, d.B.DeleteBlank(f.ID))
	b.Load()
	if b.form.open {
		t.Error("a form that is gone stays open")
	}
}

func TestAScanIsKeptAndSaidToBeOutOfShape(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	p := b.form
	d.Pick = picture(t, "phoi.png", 594, 420)
	d.Tap("Ảnh quét phôi")
	if p.editor.Draft().Form.Scan.SHA256 == "" || p.wrong != "" {
		t.Fatalf("scan %+v, %q", p.editor.Draft().Form.Scan, p.wrong)
	}
	d.Tap("Lưu phôi")
	if keptForms(t, d)[0].Scan.SHA256 == "" {
		t.Error("the scan is not kept")
	}
	d.Pick = picture(t, "vuong.jpg", 400, 400)
	d.Tap("Ảnh quét phôi")
	d.Sees("Ảnh quét có tỷ lệ 1, phôi có tỷ lệ 1,41")
	d.Tap("Bỏ ảnh quét")
	if p.editor.Draft().Form.Scan.SHA256 != "" {
		t.Error("the scan stays")
	}
}

// A scan that is chosen while its form is left goes under no other form.
func TestAScanForAFormThatWasLeft(t *testing.T) {
	d, b := startBlanks(t)
	other, err := d.B.SaveBlank(data.NewBlankForm("Phôi bằng khen", a4))
	desktest.Must(t, err)
	b.Load()
	path := picture(t, "phoi.png", 594, 420)
	first := b.forms[0]
	b.open()
	b.form.close()
	b.form.takeScan(first, path)
	b.table.SelectWhere(func(r blankRow) bool { return r.id != first.ID })
	b.open()
	b.form.takeScan(first, path)
	if f := b.form.editor.Draft().Form; f.ID == first.ID || f.Scan.SHA256 != "" || b.form.editor.Draft().Changed() {
		t.Errorf("the scan lies under %q", f.Name)
	}
	if n := len(d.Notes); n < 2 || !strings.Contains(d.Notes[n-1], "chưa đặt ảnh quét") {
		t.Errorf("told %q", d.Notes)
	}
	if other.ID == 0 || keptForms(t, d)[0].Scan.SHA256 != "" {
		t.Error("a form that is not open was changed")
	}
}

func TestAPictureThatCannotBeUsedIsToldWhy(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	text := filepath.Join(t.TempDir(), "phoi.png")
	desktest.Must(t, os.WriteFile(text, []byte("not a picture"), 0o600))
	whole, err := os.ReadFile(picture(t, "a.png", 300, 300))
	desktest.Must(t, err)
	half := filepath.Join(t.TempDir(), "half.png")
	desktest.Must(t, os.WriteFile(half, whole[:len(whole)/2], 0o600))
	for path, told := range map[string]string{text: "không phải ảnh PNG hoặc JPEG", half: "Ảnh bị hỏng", text + ".mất": "Không đọc được tệp ảnh"} {
		d.Pick = path
		d.Tap("Ảnh quét phôi")
		faults := d.TakeFaults()
		if len(faults) != 1 || !strings.Contains(faults[0].Error(), told) {
			t.Errorf("%s: %v", filepath.Base(path), faults)
		}
	}
}

func TestThePrintIsSeenOverTheScan(t *testing.T) {
	d, b := startBlanks(t)
	b.open()
	d.Pick = picture(t, "phoi.png", 594, 420)
	d.Tap("Ảnh quét phôi")
	d.Tap("Xem bản in")
	if p := b.form.whole; !p.open || p.paper.view.Page() != 1 || p.fault.text() != "" {
		t.Errorf("open %v, page %d, %q", p.open, p.paper.view.Page(), p.fault.text())
	}
	desktest.Picture(t, d.Win, "settings-blank-print")
	if !b.Escape() || b.form.whole.open || !b.form.open {
		t.Error("does not come back to the form")
	}
}

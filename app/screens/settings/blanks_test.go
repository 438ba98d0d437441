package settings

import (
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

// Numbers that are being typed are for the field that they were typed for, and what

// cannot be read is for none.

// Fields that are put on each other are told of under the panel, until they are apart.

// A scan that is chosen while its form is left goes under no other form.

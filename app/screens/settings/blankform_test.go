package settings

import (
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

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

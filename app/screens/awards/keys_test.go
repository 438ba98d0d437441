package awards

import (
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestKeysOfTheScreen(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	page := s.paper.viewer.view.Page
	d.Win.Canvas().Focus(s.left.papers)
	d.Key(fyne.KeyEnd)
	if page() != 8 {
		t.Errorf("End goes to page %d", page())
	}
	d.Key(fyne.KeyHome, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown)
	if page() < 2 {
		t.Errorf("PgDn goes to page %d", page())
	}
	d.Key(fyne.KeyUp)
	if s.selected() == data.CertificateBook {
		t.Error("the arrow does not move in the list")
	}
	s.keys.Press(awardedKey)
	d.Sees("Đối tượng được khen")
	s.keys.Press(papersKey)
	d.Hides("Đối tượng được khen")
	s.keys.Press(printKey)
	if d.Question() == nil && len(d.Faults) == 0 { // a machine without printers says so
		t.Error("Ctrl+P does nothing")
	}
}

func TestAScreenThatWasLeftHearsNoKeys(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	if !s.Leave() {
		t.Fatal("the screen holds on")
	}
	s.keys.Press(printKey)
	s.keys.Press(awardedKey)
	if d.Question() != nil || s.left.tabs.Selected() != papersTab {
		t.Error("a key was heard")
	}
}

func TestTheDraftIsLookedAtAndLeft(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	d.Retype(s.form.number, "456/QĐ-UBND")
	d.Tap("Xem bản dự thảo")
	d.Sees("Dự thảo quyết định", "Chưa ban hành", "Ban hành quyết định")
	if s.paper.viewer.pagesOf(s.paper.viewer.shown) == 0 || d.Button("In…") != nil {
		t.Errorf("%d pages, or the draft can be printed", s.paper.viewer.pagesOf(s.paper.viewer.shown))
	}
	d.Win.Canvas().Unfocus()
	d.Key(fyne.KeyEscape)
	if s.form.number.Text != "456/QĐ-UBND" || d.Button("Xem bản dự thảo") == nil {
		t.Error("Escape does not lead back to the form")
	}
	d.Retype(s.form.signer, " ")
	d.Tap("Xem bản dự thảo")
	d.Sees("Nhập chức vụ và họ tên người ký")
	d.Retype(s.form.signer, "Trần Văn Bình")
	d.Tap("Xem bản dự thảo")
	d.Win.Canvas().Unfocus()
	d.Key(fyne.KeyReturn)
	if p := proceedings(t, b, round); p.Decision == nil || p.Decision.Number != "456/QĐ-UBND" {
		t.Errorf("Enter over the draft did not issue it: %v", d.Faults)
	}
}

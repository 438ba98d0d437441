package meeting

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// typePaper types a ballot on paper from the page that offers it: the first
// nominee by a key, agreement to the rest.
func typePaper(d *desktest.Desk, first string) {
	d.Key(fyne.KeyReturn) // the next step
	d.Type(first)
	d.Key(fyne.KeyTab)
	d.Type("t")
	d.Key(fyne.KeyEscape, fyne.KeyReturn, fyne.KeyReturn)
}

func TestPaperBallotsTypedTwice(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	for _, id := range []string{"m3", "m4", "m5", "m6", "m7", "m8", "m9"} {
		desktest.Cast(t, b, round.ID, id, castMarks(s.now, id), false)
	}
	s.Load()
	d.Push(s.board.papers)
	d.Sees("Nhiều nhất 2 phiếu giấy", "Chưa nhập phiếu giấy nào")
	d.Key(fyne.KeyReturn)
	d.Sees("Phiếu giấy số 1 · người nhập thứ nhất", "Hồ sơ 1/12")
	d.Hides("Trần Văn Bình")
	d.Key(fyne.KeyEscape)
	typePaper(d, "2")
	typePaper(d, "1")
	if got := s.root.Objects[0]; got != s.inner.object() {
		t.Fatal("not back at the papers:", desktest.Texts(s.Content()))
	}
	d.Sees("2 phiếu giấy đã nhập: 0 phiếu đủ hai lần, 2 phiếu mới nhập một lần", "Mới nhập một lần")
	if s.inner.object().Primary().Disabled() == false {
		t.Error("a third paper is offered:", s.inner.object().Primary().Label())
	}
	page := s.inner.(*papersPage)
	d.Win.Canvas().Focus(page.who)
	d.Type("2")
	d.Win.Canvas().Focus(s.inner.object().Primary())
	d.Sees("Nhập phiếu số 1")
	typePaper(d, "3") // not what the first person typed
	typePaper(d, "1")
	d.Sees("2 phiếu giấy đã nhập: 2 phiếu đủ hai lần, 0 phiếu mới nhập một lần", "Đủ hai lần")
	d.Hides("Không đồng ý", "Để trống")
	d.Key(fyne.KeyEscape)
	d.Sees("9/9 đã bỏ phiếu", "2 phiếu giấy không ghi tên")
	d.Push(s.board.page.Primary())
	d.Type(desktest.Passphrase)
	d.Key(fyne.KeyReturn)
	d.Asks("phiếu số 1 khác nhau ở hồ sơ số 1", "nhập lại các phiếu này rồi mở hòm phiếu")
	d.Key(fyne.KeyEscape)
	d.Push(s.board.papers)
	page = s.inner.(*papersPage)
	d.Sees("Hai lần khác nhau, nhập lại", "1 phiếu đủ hai lần, 0 phiếu mới nhập một lần, 1 phiếu hai lần khác nhau")
	if got := page.page.Primary().Label(); got != "Nhập lại phiếu số 1" {
		t.Error("paper 1 was typed in two ways, but the next step is", got)
	}
	page.table.SelectWhere(func(e book.PaperEntry) bool { return e.Number == 1 })
	d.Win.Canvas().Focus(page.table)
	d.Win.Canvas().Focus(page.who)
	d.Type("2")
	d.Win.Canvas().Focus(page.table)
	d.Key(fyne.KeyReturn)
	d.Sees("Nhập lại phiếu số 1")
	typePaper(d, "2")
	d.Hides("Hai lần khác nhau")
	d.Sees("2 phiếu đủ hai lần, 0 phiếu mới nhập một lần")
	d.Key(fyne.KeyEscape)
	d.Push(s.board.page.Primary())
	unsealed(t, d, s)
	if out, _ := s.now.Result.Of(1); out.Yes != 8 || out.Against != 1 {
		t.Errorf("counted %+v", out)
	}
	if len(d.Faults) > 0 {
		t.Error(d.Faults)
	}
}

func TestPaperBallotTakenOutAndVoid(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	d.Push(s.board.papers)
	page := s.inner.(*papersPage)
	d.Key(fyne.KeyReturn)
	d.Type("1")
	d.Key(fyne.KeyTab)
	d.Type("v")
	d.Answer("Ghi phiếu không hợp lệ")
	page.table.SelectWhere(func(book.PaperEntry) bool { return true })
	d.Push(page.remove)
	d.Answer("Bỏ phiếu số 1")
	if list, _ := b.PaperEntries(round.ID); len(list) != 0 {
		t.Error("the ballot is still there:", list)
	}
	d.Sees("0 phiếu giấy đã nhập")
	d.Retype(page.number, "9")
	d.Key(fyne.KeyReturn)
	if s.booth != nil || !strings.Contains(page.field.Error(), "từ 1 đến 8") {
		t.Error("a ninth ballot is opened:", page.field.Error())
	}
}

package meeting

import (
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestShowOfHandsByKeys(t *testing.T) {
	d, s, b, round := voting(t, data.Open)
	d.Sees("biểu quyết công khai: 0/9 đã biểu quyết")
	d.Hides("bỏ phiếu")
	d.Push(s.board.hands)
	d.Sees("Kết quả giơ tay", "Đã ghi 0/12 hồ sơ", "Chưa ghi (8 người)", "Chưa ghi (7 người)")
	for n := 1; n <= 12; n++ {
		yes := "7"
		if n > 6 {
			yes = "4"
		}
		d.Type(yes)
		d.Key(fyne.KeyReturn)
		if n == 2 {
			d.Type("1")
		}
		d.Key(fyne.KeyReturn)
	}
	d.Sees("Đã ghi 12/12 hồ sơ", "1 trên 8 người", "0 trên 7 người", "4 trên 8 người")
	d.Key(fyne.KeyReturn) // the keyboard is on the next step
	s.Load()
	d.Sees("Kết quả giơ tay do thư ký ghi; 0/1 ý kiến bằng văn bản đã nhận", "Giơ tay", "Sửa số giơ tay")
	if len(d.Faults) > 0 {
		t.Fatal(d.Faults)
	}
	if due, ok := s.board.due(); !ok || due.member.ID != "m9" {
		t.Error("after the hands the opinion in writing is next, not", due.member.Name)
	}
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	if len(m.Hands) != 12 || m.Hands[1] != (data.Hands{Nominee: 2, Yes: 7, No: 1}) || m.Hands[2] != (data.Hands{Nominee: 3, Yes: 7}) {
		t.Error("kept", m.Hands)
	}
	desktest.Cast(t, b, round.ID, "m9", castMarks(s.now, "m9"), false)
	s.Load()
	d.Push(s.board.page.Primary())
	s.Load()
	d.Sees("Biểu quyết giơ tay, thư ký ghi số", "Không biểu quyết")
	d.Hides("Trống")
	if out, _ := s.now.Result.Of(1); out.Yes != 8 || !out.Passed {
		t.Errorf("counted %+v", out)
	}
}

func TestWrongHandsAreNamed(t *testing.T) {
	d, s, b, round := voting(t, data.Open)
	d.Push(s.board.hands)
	d.Tap("Đồng ý hết ở hồ sơ chưa ghi")
	page := s.inner.(*handsPage)
	d.Retype(page.rows[2].yes, "7")
	d.Retype(page.rows[2].no, "1") // seven vote on number 3
	d.Sees("Có 7 người biểu quyết", "Đã ghi 11/12 hồ sơ · 1 hồ sơ cần đếm lại")
	d.Tap("Ghi kết quả giơ tay")
	faults := d.TakeFaults()
	if len(faults) != 1 || d.Win.Canvas().Focused() != fyne.Focusable(page.rows[2].yes) {
		t.Fatal("the wrong row is not shown:", faults)
	}
	if _, where, _ := faults[0].(*data.Problem).Parts(); where != "Hồ sơ số 3, Gia đình ông Chau Sóc Phia" {
		t.Error("the nominee is not named:", where)
	}
	d.Key(fyne.KeyEscape)
	d.Asks("chưa được ghi và sẽ bị bỏ")
	d.Key(fyne.KeyReturn) // Enter stays
	d.Retype(page.rows[2].no, "0")
	d.Tap("Ghi kết quả giơ tay")
	s.Load()
	d.Push(s.board.hands) // filled in anew
	page = s.inner.(*handsPage)
	if page.rows[2].yes.Text != "7" || page.rows[0].yes.Text != "8" || page.unsaved() {
		t.Error("the page is not filled with what was kept")
	}
	d.Tap("Xóa các số đã ghi")
	d.Answer("Xóa các số đã ghi")
	if m, _ := b.Meeting(round.ID); len(m.Hands) != 0 || s.inner != nil {
		t.Error("the numbers are kept:", m.Hands)
	}
	desktest.Cast(t, b, round.ID, "m1", castMarks(s.now, "m1"), false)
	s.Load()
	d.Push(s.board.hands)
	if len(d.TakeFaults()) != 1 || s.inner != nil {
		t.Error("hands are asked for though a member voted at the machine")
	}
}

// TestTheRowWithTheKeyboardIsInSight goes through the list by Enter and back by Tab
// with few rows in sight.
func TestTheRowWithTheKeyboardIsInSight(t *testing.T) {
	d, s, _, _ := voting(t, data.Open)
	d.Win.Resize(fyne.NewSize(1366, 600))
	d.Push(s.board.hands)
	page := s.inner.(*handsPage)
	inSight := func(i int) bool {
		box := page.rows[i].box
		top := box.Position().Y - page.scroll.Offset.Y
		return top >= 0 && top+box.Size().Height <= page.scroll.Size().Height
	}
	if inSight(11) {
		t.Fatal("all rows are in sight; the case tells nothing")
	}
	for i := range 12 {
		for n := max(0, i-2); n <= min(11, i+2); n++ {
			if !inSight(n) {
				t.Errorf("at row %d row %d is out of sight", i, n)
			}
		}
		d.Key(fyne.KeyReturn, fyne.KeyReturn)
	}
	d.Win.Canvas().Focus(page.rows[11].no)
	for range 23 {
		d.Win.Canvas().FocusPrevious()
	}
	if d.Win.Canvas().Focused() != fyne.Focusable(page.rows[0].yes) || !inSight(0) {
		t.Error("going back by Tab, the first row is out of sight")
	}
}

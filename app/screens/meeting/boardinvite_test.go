package meeting

import (
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestTheSubstituteIsInvited(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) {
		m.Seats[0].Substitute = data.Substitute{Name: "Lý Thị Sen", Paper: "giấy cử số 7"}
		m.Seats[1].Substitute = data.Substitute{Name: "Nguyễn Hoàng Phương Uyên Thảo Nhi", Paper: "giấy cử số 8"}
	})
	first, second := s.now.Council.Members[0].Name, s.now.Council.Members[1].Name
	if got, want := s.board.page.Primary().Label(), "Mời Lý Thị Sen (dự thay "+first+")"; got != want {
		t.Errorf("the next step is %q, want %q", got, want)
	}
	d.Sees("Lý Thị Sen dự thay " + first)
	s.board.table.SelectWhere(func(r voterRow) bool { return r.member.ID == "m2" })
	if got, want := s.board.pick.Label(), "Mời "+second+" (người dự thay)"; got != want {
		t.Errorf("the card's button says %q, want %q", got, want)
	}
	d.Push(s.board.page.Primary())
	d.Sees("Lý Thị Sen", "dự thay ông/bà "+first)
}

func TestAnOpinionIsEnteredWithoutChoosingARow(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) { m.Seats[7].Attendance = data.Written })
	d.Push(s.board.opinion)
	d.Asks("Ý kiến của", "Mohamad Y Sa")
	d.Tap("Nhập ý kiến")
	d.Sees("Thư ký nhập ý kiến bằng văn bản của ông/bà", "Mohamad Y Sa")
	d.Key(fyne.KeyEscape)
	desktest.Cast(t, d.B, s.now.Round.ID, "m8", castMarks(s.now, "m8"), false)
	s.Load()
	if got := status(s, "m8"); got != "Đã nhận" {
		t.Error("the board says of the opinion", got)
	}
	d.Push(s.board.opinion) // only one is left: nothing to ask
	d.Sees("Đặng Quốc Ổn")
	d.Key(fyne.KeyReturn)
	for range 11 {
		d.Type("1")
		d.Key(fyne.KeyReturn)
	}
	d.Type("1")
	d.Key(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyReturn)
	d.Sees("Đã nhận ý kiến. Biên nhận của ý kiến này; báo cho thành viên gửi ý kiến")
	d.Key(fyne.KeyReturn)
	d.Hides("Nhập ý kiến")
}

package meeting

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
)

// gone notes by the board's form that members leave.
func gone(t *testing.T, d *desktest.Desk, s *Screen, members ...string) {
	t.Helper()
	for _, id := range members {
		s.board.table.SelectWhere(func(r voterRow) bool { return r.member.ID == id })
		d.Push(s.board.move)
		d.Asks("rời phiên họp")
		when, ok := d.Win.Canvas().Focused().(*widgets.VietEntry)
		if !ok {
			t.Fatal("the keyboard is not in the field for the time")
		}
		d.Retype(when, "9h15")
		d.Key(fyne.KeyReturn)
		s.Load()
	}
}

func TestRollCodeIsOnBoardAndProjector(t *testing.T) {
	d, s, _, _ := voting(t, data.Secret)
	hash := s.now.Meeting.RollSHA256
	d.Sees("Mã danh sách biểu quyết: "+shortened(hash), "Để đối chiếu với biên bản")
	d.Hides(grouped(hash))
	d.Tap("Xem đầy đủ")
	if !strings.Contains(strings.ReplaceAll(asked(d), " ", ""), hash) || len(hash) != 64 {
		t.Error("the code is not shown in full:", asked(d))
	}
	d.Key(fyne.KeyEscape)
	s.projector.open()
	defer s.projector.win.Close()
	if want := shortened(hash); len(want) != 19 || !desktest.Shows(s.projector.win.Content(), want) {
		t.Error("the room does not see the code:", desktest.Texts(s.projector.win.Content()))
	}
}

func TestMembersLeaveAndTheQuorumIsLost(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	d.Sees("Đủ thành viên", "8/9 có mặt, cần từ 6 (2/3): đủ")
	gone(t, d, s, "m1", "m2")
	d.Sees("Đủ thành viên", "6/9 có mặt", "Đã về lúc 09:15")
	if due, _ := s.board.due(); due.member.ID != "m3" {
		t.Error("a member who is gone is asked to vote:", due.member.Name)
	}
	gone(t, d, s, "m3")
	d.Sees("Không còn đủ thành viên", "5/9 có mặt, cần từ 6 (2/3): không đủ")
	if got := s.board.page.Primary().Label(); got != "Dừng biểu quyết" {
		t.Fatal("the quorum is lost, but the next step is", got)
	}
	d.Push(s.board.move) // comes back
	d.Asks("Lê Hoàng Phúc đến họp", "Đã ghi: về 09:15")
	d.Retype(d.Win.Canvas().Focused().(*widgets.VietEntry), "9:10")
	d.Key(fyne.KeyReturn)
	d.Asks("Giờ 09:10 trước 09:15")
	d.Retype(d.Win.Canvas().Focused().(*widgets.VietEntry), "9:40")
	d.Key(fyne.KeyReturn)
	s.Load()
	d.Sees("6/9 có mặt", "Có mặt từ 09:40")
	gone(t, d, s, "m4")
	d.Key(fyne.KeyEscape)
	d.Win.Canvas().Unfocus()
	d.Key(fyne.KeyReturn)
	d.Asks("Hòm phiếu không mở và không phiếu nào được kiểm", "Không còn đủ số thành viên dự họp: 5/9 có mặt, cần từ 6 (2/3): không đủ")
	d.Tap("Đi tiếp")
	d.Key(fyne.KeyReturn) // Enter does not stop
	if m, _ := b.Meeting(round.ID); m.Stage != data.Voting {
		t.Fatal("Enter stopped the vote")
	}
	d.Push(s.board.page.Primary())
	d.Tap("Đi tiếp")
	d.Answer("Dừng biểu quyết")
	if m, _ := b.Meeting(round.ID); m.Stage != data.Stopped || !strings.Contains(m.Stopped, "5/9 có mặt") {
		t.Errorf("kept %s, %q", m.Stage, m.Stopped)
	}
}

func TestStopForALostPassphrase(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	desktest.Cast(t, b, round.ID, "m1", castMarks(s.now, "m1"), false)
	s.Load()
	d.Push(s.board.close)
	d.Win.Canvas().FocusNext()
	d.Key(fyne.KeyReturn)
	d.Type("sai mật khẩu rồi")
	d.Key(fyne.KeyReturn)
	d.Asks("Mật khẩu hòm phiếu không đúng", "dừng biểu quyết, ghi lý do và biểu quyết lại")
	d.Key(fyne.KeyEscape)
	d.Push(s.board.stop)
	d.Tap("Đi tiếp")
	d.Asks("Chưa ghi lý do dừng biểu quyết")
	choice, _ := desktest.Find(d.Question(), func(*widgets.Choice) bool { return true })
	d.Win.Canvas().Focus(choice)
	d.Key(fyne.KeyRight, fyne.KeyRight)
	d.Tap("Đi tiếp")
	d.Answer("Dừng biểu quyết")
	s.Load()
	d.Sees("Biểu quyết không có kết quả")
	if m, _ := b.Meeting(round.ID); m.Stage != data.Stopped || m.Stopped != lostPassphrase {
		t.Errorf("kept %s, %q", m.Stage, m.Stopped)
	}
}

func TestLatecomerIsCountedAndHasNoBallot(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) { m.Seats[7].Attendance = data.Absent })
	d.Sees("7/9 có mặt")
	s.board.table.SelectWhere(func(r voterRow) bool { return r.member.ID == "m8" })
	d.Push(s.board.move)
	d.Asks("Mohamad Y Sa đến họp", "người đến sau không có phiếu trong lần biểu quyết này")
	d.Retype(d.Win.Canvas().Focused().(*widgets.VietEntry), "8h45")
	d.Key(fyne.KeyReturn)
	s.Load()
	d.Sees("8/9 có mặt", "Có mặt từ 08:45", "0/8 đã bỏ phiếu")
	if mayVote(s.now, 0, "m8") || len(d.Faults) > 0 {
		t.Error("who came late has a ballot, or something failed:", d.Faults)
	}
}

package meeting

import (
	"slices"
	"testing"
	"time"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// status is what the board says of a member's ballot.
func status(s *Screen, member string) string {
	i := slices.IndexFunc(s.board.rows, func(r voterRow) bool { return r.member.ID == member })
	return s.board.rows[i].status
}

func TestPapersStandForThoseWhoDidNotVoteAtTheMachine(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	for _, id := range []string{"m1", "m2", "m3", "m4", "m5"} {
		desktest.Cast(t, b, round.ID, id, castMarks(s.now, id), false)
	}
	for number := 1; number <= 2; number++ {
		desktest.Must(t, b.EnterPaper(round.ID, 1, number, castMarks(s.now, "m1"), false))
	}
	s.Load()
	d.Sees("2 phiếu giấy đã nhập; còn 1 thành viên chưa có phiếu")
	if due, _ := s.board.due(); due.member.ID != "m6" || status(s, "m6") != "Chưa nộp ở máy" {
		t.Errorf("invited is %s, m6 shows %q", due.member.Name, status(s, "m6"))
	}
	desktest.Must(t, b.Move(round.ID, "m8", data.Move{At: desktest.Day.Add(time.Hour), Leaves: true}))
	s.Load()
	d.Hides("chưa có phiếu")
	if due, ok := s.board.due(); !ok || due.member.ID != "m9" {
		t.Error("with a paper for everybody here the opinion in writing is next, not", due.member.Name)
	}
	if got := []string{status(s, "m1"), status(s, "m6"), status(s, "m7"), status(s, "m8"), status(s, "m9")}; !slices.Equal(got,
		[]string{"Đã nộp", "Phiếu giấy", "Phiếu giấy", "Chưa nộp ở máy", "Chưa nộp"}) {
		t.Error("the board shows", got)
	}
	d.Push(s.board.papers)
	d.Sees("Nhiều nhất 2 phiếu giấy", "không kể 1 người đã về")
	s.inner.back()
	desktest.Cast(t, b, round.ID, "m9", castMarks(s.now, "m9"), false)
	s.Load()
	if got := s.board.page.Primary().Label(); got != "Đóng biểu quyết và kiểm phiếu" {
		t.Error("all who are here are through, but the next step is", got)
	}
}

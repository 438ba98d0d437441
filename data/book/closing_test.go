package book_test

import (
	"testing"
	"time"

	"thidua/data"
)

// The end of a meeting is known after its vote; the minutes that were printed without
// it are others then, the rest of the papers are not.
func TestTheEndOfAMeetingIsWrittenAfterItsVote(t *testing.T) {
	b, round := planned(t, data.Open)
	problem(t, b.SetCloses(round.ID, at(10, 30)), "Đang chuẩn bị")
	must(t, b.OpenVote(round.ID, ""))
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
	_, err := b.CloseVote(round.ID, "")
	must(t, err)
	must(t, b.MarkPrinted(round.ID, data.MeetingMinutes))
	must(t, b.MarkPrinted(round.ID, data.CountMinutes))
	problem(t, b.SetCloses(round.ID, at(7, 30)), "Giờ kết thúc trước giờ bắt đầu")
	must(t, b.SetCloses(round.ID, at(10, 30)))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if !p.Meeting.Closes.Equal(at(10, 30)) || len(p.Papers) != 1 || p.Papers[0].Paper != data.CountMinutes {
		t.Errorf("closes %v, papers %+v", p.Meeting.Closes, p.Papers)
	}
	_, err = b.Undo()
	must(t, err)
	if m, err := b.Meeting(round.ID); err != nil || m.Closes != (time.Time{}) {
		t.Errorf("after undo %v, %v", m.Closes, err)
	}
	must(t, b.MarkArchived(round.ID, "x.zip"))
	problem(t, b.SetCloses(round.ID, at(10, 30)), "lưu trữ")
}

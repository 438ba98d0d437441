package documents

import (
	"testing"

	"thidua/data"
)

// A second round tells its own times, even where it took less than a minute.
func TestASecondRoundHasItsOwnTimes(t *testing.T) {
	p := sitting()
	p.Meeting.VoteOpened, p.Meeting.VoteClosed = minute(9, 30), minute(9, 30)
	p.Sittings[1].Meeting.VoteOpened, p.Sittings[1].Meeting.VoteClosed = minute(9, 30), minute(9, 30)
	for _, paper := range minutesPapers {
		says(t, paper, p, "quyết mở lúc 08 giờ 35 phút", "quyết lại mở lúc 09 giờ 30 phút (có mặt 06/09 thành viên), đóng lúc 09 giờ 30 phút")
		saysNot(t, paper, p, "cần từ", "đến sau")
	}
}

// Who comes back was not late.
func TestWhoComesBack(t *testing.T) {
	p := stoppedVote()
	p.Meeting.Seats[1].Moves = []data.Move{{At: minute(8, 40), Leaves: true}, {At: minute(8, 50)}, {At: minute(9, 18), Leaves: true}}
	says(t, data.MeetingMinutes, p, "Nguyễn Thị Hồng Gấm rời phiên họp lúc 08 giờ 40 phút, trở lại lúc 08 giờ 50 phút, rời phiên họp lúc 09 giờ 18 phút")
}

func TestQuorumInWords(t *testing.T) {
	turnout := data.Turnout{Total: 15, Present: 7, Quorum: data.Quorum{Need: 8, Have: 7}}
	want := "có mặt 07/15 thành viên, không bảo đảm số thành viên theo quy định (ít nhất 08, tức là quá 1/2)"
	if got := quorum(turnout, data.Share{Num: 1, Den: 2, More: true}); got != want {
		t.Errorf("%q", got)
	}
}

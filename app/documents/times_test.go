package documents

import (
	"slices"
	"testing"
	"time"

	"thidua/data"
)

// warned are the warnings of a paper that are not about a nominee.
func warned(t *testing.T, paper data.Paper, p data.Proceedings) []string {
	t.Helper()
	_, warnings, err := Render(paper, p)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, w := range warnings {
		if w.Nominee == 0 {
			list = append(list, w.String())
		}
	}
	return list
}

func TestNothingToLookAtAgain(t *testing.T) {
	trial := atOtherTimes(func(m *data.Meeting) {
		m.VoteOpened, m.VoteClosed = m.VoteOpened.AddDate(0, 0, 6), m.VoteClosed.AddDate(0, 0, 6)
	})
	trial.Trial = true
	for name, p := range map[string]data.Proceedings{"two rounds": sitting(), "stopped": stoppedVote(), "hands": handsShown(), "a rehearsal": trial} {
		if got := warned(t, data.MeetingMinutes, p); got != nil {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestAMeetingWithoutAnEnd(t *testing.T) {
	p := sitting()
	p.Meeting.Closes = time.Time{}
	if got := warned(t, data.MeetingMinutes, p); !slices.Equal(got, []string{"Chưa ghi giờ kết thúc phiên họp"}) {
		t.Errorf("%q", got)
	}
	if got := warned(t, data.CountMinutes, p); got != nil {
		t.Errorf("the minutes of the count do not say when the meeting ended: %q", got)
	}
}

// atOtherTimes is the sitting's first vote with its times changed.
func atOtherTimes(change func(*data.Meeting)) data.Proceedings {
	p := stoppedVote()
	m := sitting().Sittings[0].Meeting
	m.Stage, m.Stopped, m.VoteClosed, m.Voted, m.Box.Receipts, m.Box.Journal, m.Box.Papers, m.Box.Twice = data.Stopped, "mất điện", minute(9, 20), nil, nil, "", 0, 0
	change(&m)
	p.Meeting, p.Result.Meeting = m, sitting().Sittings[0].Result.Meeting
	return p
}

// Times that do not fit together are named, both of them.
func TestTimesThatDoNotFit(t *testing.T) {
	for want, change := range map[string]func(*data.Meeting){
		"Giờ mở biểu quyết 01 giờ 33 phút ngày 26/11/2026 không cùng ngày họp 20/11/2026": func(m *data.Meeting) {
			m.VoteOpened = time.Date(2026, 11, 26, 1, 33, 0, 0, time.UTC)
			m.Seats[3].Moves = nil
		},
		"Giờ dừng biểu quyết 09 giờ 20 phút ngày 21/11/2026 không cùng ngày họp 20/11/2026": func(m *data.Meeting) { m.VoteClosed = minute(9, 20).AddDate(0, 0, 1) },
		"Lê Minh Đức đến muộn lúc 08 giờ 50 phút ngày 20/11/2026, nhưng lúc mở biểu quyết 08 giờ 35 phút ngày 20/11/2026 được ghi là có mặt": func(m *data.Meeting) {
			m.Seats[2].Moves = []data.Move{{At: minute(8, 50)}}
		},
		"Phạm Thị Ánh Tuyết rời phiên họp lúc 08 giờ 20 phút ngày 20/11/2026, nhưng lúc mở biểu quyết 08 giờ 35 phút ngày 20/11/2026 được ghi là có mặt": func(m *data.Meeting) {
			m.Seats[3].Moves[0].At = minute(8, 20)
		},
		"Phạm Thị Ánh Tuyết rời phiên họp lúc 09 giờ 30 phút ngày 20/11/2026, sau giờ dừng biểu quyết 09 giờ 20 phút ngày 20/11/2026, nhưng vẫn được tính khi dừng biểu quyết": func(m *data.Meeting) {
			m.Seats[3].Moves[0].At = minute(9, 30)
		},
	} {
		if got := warned(t, data.MeetingMinutes, atOtherTimes(change)); !slices.Equal(got, []string{want}) {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
}

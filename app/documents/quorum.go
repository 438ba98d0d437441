package documents

import (
	"fmt"
	"time"

	"thidua/data"
	"thidua/data/vote"
)

// quorum says how many were there of how many, and whether the rule asks for more:
// "có mặt 14/15 thành viên, bảo đảm số thành viên theo quy định (ít nhất 10, tức là 2/3)".
func quorum(t data.Turnout, share data.Share) string {
	part := share.Bare()
	if share.More {
		part = "quá " + part
	}
	return fmt.Sprintf("%s, %s số thành viên theo quy định (ít nhất %s, tức là %s)", there(t), assured(t), count2(t.Quorum.Need), part)
}

// there is who was in the room.
func there(t data.Turnout) string {
	return fmt.Sprintf("có mặt %s/%s thành viên", count2(t.Present), count2(t.Total))
}

func assured(t data.Turnout) string {
	if t.Quorum.Met {
		return "bảo đảm"
	}
	return "không bảo đảm"
}

// voteTimes is when a vote was opened and closed, with who was there. The first vote
// of a sitting needs it only where it has times of its own, or somebody came or went.
func voteTimes(p data.Proceedings) string {
	m := p.Meeting
	own := timed(m) || m.After != 0 || m.Stage == data.Stopped || len(comings(p)) > 0
	if !own || m.VoteOpened.IsZero() || m.VoteClosed.IsZero() {
		return ""
	}
	name := "Biểu quyết"
	if m.After != 0 {
		name = "Biểu quyết lại"
	}
	opened, closed := vote.Attend(p.Council, m), vote.Here(p.Council, m)
	text := fmt.Sprintf("%s mở lúc %s (%s), %s lúc %s (%s)", name, clock(m.VoteOpened, m.Opens), there(opened),
		ending(m), clock(m.VoteClosed, m.Opens), there(closed))
	if opened.Quorum.Met && closed.Quorum.Met {
		return text + ", đều bảo đảm số thành viên theo quy định."
	}
	return fmt.Sprintf("%s; khi mở %s, khi %s %s số thành viên theo quy định.", text, assured(opened), ending(m), assured(closed))
}

// timed reports whether the vote was opened and closed at times of its own: where
// it was counted from paper in one step the two are the same.
func timed(m data.Meeting) bool {
	return m.VoteClosed.Truncate(time.Minute).After(m.VoteOpened.Truncate(time.Minute)) && !m.VoteOpened.IsZero()
}

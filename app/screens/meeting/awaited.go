package meeting

import (
	"thidua/app/widgets"
	"thidua/data"
)

// anonymous is how many ballots came in that no name goes with: typed from paper,
// in a secret vote.
func anonymous(m data.Meeting, turnedIn int) int { return turnedIn - len(m.Voted) }

// unvoted counts the members who were present at the opening and did not vote at
// the machine: those who are here, and those who are gone by now.
func unvoted(m data.Meeting) (here, gone int) {
	for _, s := range m.Seats {
		switch {
		case s.Attendance != data.Present || m.HasVoted(s.Member):
		case s.Here():
			here++
		default:
			gone++
		}
	}
	return here, gone
}

// awaited is how many members who are here have neither voted at the machine nor,
// as far as the number of papers tells, on paper.
func awaited(m data.Meeting, turnedIn int) int {
	here, _ := unvoted(m)
	return max(0, here-anonymous(m, turnedIn))
}

// onPaper says of a member whose name no ballot carries what the papers tell: that
// one of them is the member's, as soon as there is one for everybody who is here;
// before that only that nothing was handed in at the machine.
func (b *board) onPaper(r voterRow) voterRow {
	m := b.now.Meeting
	papers := anonymous(m, b.turnedIn)
	if papers <= 0 || !r.votes || r.written || r.voted {
		return r
	}
	here, gone := unvoted(m)
	if papers >= here+gone || papers >= here && m.Seat(r.member.ID).Here() {
		r.status, r.tone = "Phiếu giấy", widgets.Good
		return r
	}
	r.status = "Chưa nộp ở máy"
	return r
}

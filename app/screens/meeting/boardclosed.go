package meeting

import (
	"thidua/app/widgets"
	"thidua/data"
)

// closed reports whether the vote is over for those who vote, but not counted: an
// opening of the box failed half-way. Nothing can be handed in any more.
func closed(m data.Meeting) bool { return m.Stage == data.Voting && !m.VoteClosed.IsZero() }

// waitsFor says what a closed vote waits for, and countLabel names that step.
func waitsFor(m data.Meeting) string {
	if m.Rule.Method == data.Secret {
		return "chờ mở hòm phiếu"
	}
	return "chờ kiểm phiếu"
}

func countLabel(m data.Meeting) string {
	if m.Rule.Method == data.Secret {
		return "Mở hòm phiếu và kiểm phiếu"
	}
	return "Kiểm phiếu"
}

// notHandedIn says of a member without a ballot that none will come any more.
func (b *board) notHandedIn(r voterRow) voterRow {
	if closed(b.now.Meeting) && r.votes && r.tone != widgets.Good {
		r.status = "Không nộp"
	}
	return r
}

package documents

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"thidua/data"
	"thidua/data/vn"
	"thidua/data/vote"
)

// attended is how a member took part: as the first vote found the seat, and the
// coming and going over the whole sitting.
func attended(p data.Proceedings, m data.Member) string {
	lines := []string{p.Votes()[0].Meeting.Seat(m.ID).Attendance.String()}
	for _, move := range p.Meeting.Seat(m.ID).Moves {
		lines = append(lines, vn.UpperFirst(passage(move))+" "+clock(move.At, p.Meeting.Opens))
	}
	return strings.Join(lines, "\n")
}

// passage is the verb of a coming or going.
func passage(m data.Move) string {
	if m.Leaves {
		return "rời phiên họp lúc"
	}
	return "đến lúc"
}

// clock is a time of the meeting's day, with its date where it is another one.
func clock(t, opens time.Time) string {
	if data.DateOf(t) == data.DateOf(opens) {
		return vn.Clock(t)
	}
	return moment(t)
}

// comings says who came and who left when and why, a sentence a member.
func comings(p data.Proceedings) []string {
	var list []string
	for _, m := range p.Council.Members {
		var moves []string
		for _, move := range p.Meeting.Seat(m.ID).Moves {
			moves = append(moves, passage(move)+" "+clock(move.At, p.Meeting.Opens)+because(move.Reason))
		}
		if len(moves) > 0 {
			list = append(list, m.Name+" "+strings.Join(moves, ", "))
		}
	}
	return list
}

// substitutes says who attended in whose place, by what paper.
func substitutes(p data.Proceedings) []string {
	var list []string
	for _, m := range p.Council.Members {
		sub := p.Meeting.Seat(m.ID).Substitute
		if sub.Name == "" {
			continue
		}
		who := sub.Name
		if sub.Position != "" {
			who += ", " + sub.Position
		}
		list = append(list, fmt.Sprintf("%s dự và biểu quyết thay %s theo %s", who, m.Name, warrant(sub.Paper)))
	}
	return list
}

// warrant is the paper that a substitute came with, by its kind where what was
// recorded is a bare number: "giấy cử, giấy ủy quyền số 15/GUQ-PCT".
func warrant(paper string) string {
	first, _, more := strings.Cut(paper, " ")
	if more && first != "" && strings.IndexFunc(first, func(r rune) bool { return !unicode.IsLetter(r) }) < 0 {
		return paper
	}
	return "giấy cử, giấy ủy quyền số " + paper
}

// timed reports whether the vote was opened and closed at times of its own: where
// it was counted from paper in one step the two are the same.
func timed(m data.Meeting) bool {
	return m.VoteClosed.Truncate(time.Minute).After(m.VoteOpened.Truncate(time.Minute)) && !m.VoteOpened.IsZero()
}

// quorumTwice is the quorum when the vote was opened and when it was closed, where
// that is not one and the same.
func quorumTwice(p data.Proceedings) string {
	if !timed(p.Meeting) && len(comings(p)) == 0 {
		return ""
	}
	closed := ending(p.Meeting) + " biểu quyết"
	quorum := p.Result.Rule.Quorum
	return fmt.Sprintf("Khi mở biểu quyết%s: %s. Khi %s%s: %s.",
		bracketed(p.Meeting, p.Meeting.VoteOpened), vote.QuorumArithmetic(vote.Attend(p.Council, p.Meeting), quorum),
		closed, bracketed(p.Meeting, p.Meeting.VoteClosed), vote.QuorumArithmetic(vote.Here(p.Council, p.Meeting), quorum))
}

// bracketed is a time of the vote in brackets, or nothing where it has none.
func bracketed(m data.Meeting, t time.Time) string {
	if !timed(m) {
		return ""
	}
	return " (" + clock(t, m.Opens) + ")"
}

// substituted is the sentence on substitutes, with whose vote it is.
func substituted(list []string) string {
	return sentence(strings.Join(list, "; "), ".") + " Phiếu của người dự thay được tính là phiếu của thành viên."
}

package documents

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"thidua/data"
	"thidua/data/vn"
)

// attended is how a member took part: as the first vote found the seat, and the
// coming and going over the whole sitting.
func attended(p data.Proceedings, m data.Member) string {
	lines := []string{p.Votes()[0].Meeting.Seat(m.ID).Attendance.String()}
	for i, move := range p.Meeting.Seat(m.ID).Moves {
		lines = append(lines, vn.UpperFirst(passage(i, move))+" "+clock(move.At, p.Meeting.Opens))
	}
	return strings.Join(lines, "\n")
}

// passage is the verb of a coming or going; at counts the member's moves from 0: who
// comes first of all is late, who comes after leaving is back.
func passage(at int, m data.Move) string {
	switch {
	case m.Leaves:
		return "rời phiên họp lúc"
	case at == 0:
		return "đến muộn lúc"
	}
	return "trở lại lúc"
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
		for i, move := range p.Meeting.Seat(m.ID).Moves {
			moves = append(moves, passage(i, move)+" "+clock(move.At, p.Meeting.Opens)+because(move.Reason))
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

// substituted is the sentence on substitutes, with whose vote it is.
func substituted(list []string) string {
	return sentence(strings.Join(list, "; "), ".") + " Phiếu của người dự thay được tính là phiếu của thành viên."
}

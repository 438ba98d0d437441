package documents

import (
	"fmt"
	"strings"

	"thidua/data"
)

// attending gives the members with one kind of attendance, in the council's order.
func attending(p data.Proceedings, a data.Attendance) []data.Member {
	var list []data.Member
	for _, m := range p.Council.Members {
		got := p.Meeting.Seat(m.ID).Attendance
		if got == a || a == data.Absent && got != data.Present && got != data.Written {
			list = append(list, m)
		}
	}
	return list
}

func present(p data.Proceedings) []data.Member { return attending(p, data.Present) }

// presiding is who led the meeting: the chair, else the first vice-chair who was
// there. Nobody where all of them were absent.
func presiding(p data.Proceedings) data.Member {
	for _, role := range []data.Role{data.Chair, data.ViceChair} {
		for _, m := range present(p) {
			if m.Role == role {
				return m
			}
		}
	}
	return data.Member{}
}

// clerk is who kept the minutes: the secretary, if present.
func clerk(p data.Proceedings) data.Member {
	for _, m := range present(p) {
		if m.Role == data.Secretary {
			return m
		}
	}
	return data.Member{}
}

// counters are the members of the counting committee, its head first.
func counters(p data.Proceedings) []data.Member {
	var list []data.Member
	for _, id := range p.Meeting.Counters {
		if m, ok := p.Council.Member(id); ok {
			list = append(list, m)
		}
	}
	return list
}

// called is a member with the post and the place in the council.
func called(m data.Member) string {
	if m.Position == "" {
		return fmt.Sprintf("%s, %s", m.Name, m.Role)
	}
	return fmt.Sprintf("%s, %s, %s", m.Name, m.Position, m.Role)
}

// reasons lists absent members, each with the reason.
func reasons(p data.Proceedings, list []data.Member) string {
	var parts []string
	for _, m := range list {
		text := m.Name
		if reason := p.Meeting.Seat(m.ID).Reason; reason != "" {
			text += " (lý do: " + strings.TrimRight(reason, ". ") + ")"
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "; ")
}

// recusals says who did not vote on whom, a sentence a member.
func recusals(p data.Proceedings) []string {
	var list []string
	for _, m := range p.Council.Members {
		var names []string
		for _, n := range p.Meeting.Seat(m.ID).Recused {
			if d, ok := p.Dossier(n); ok {
				names = append(names, d.Called())
			}
		}
		if len(names) > 0 {
			list = append(list, m.Name+" không tham gia biểu quyết đối với "+strings.Join(names, "; "))
		}
	}
	return list
}

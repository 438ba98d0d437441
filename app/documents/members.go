package documents

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"thidua/data"
	"thidua/data/vn"
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

// inPerson gives the members who are there themselves, not by a substitute.
func inPerson(p data.Proceedings) []data.Member {
	return slices.DeleteFunc(present(p), func(m data.Member) bool { return p.Meeting.Seat(m.ID).Substitute.Name != "" })
}

// presiding is who led the meeting: the chair, else the first vice-chair who was
// there. Nobody where all of them were absent.
func presiding(p data.Proceedings) data.Member {
	for _, role := range []data.Role{data.Chair, data.ViceChair} {
		for _, m := range inPerson(p) {
			if m.Role == role {
				return m
			}
		}
	}
	return data.Member{}
}

// clerk is who kept the minutes: the secretary, if present.
func clerk(p data.Proceedings) data.Member {
	for _, m := range inPerson(p) {
		if m.Role == data.Secretary {
			return m
		}
	}
	return data.Member{}
}

// counters are the members of the counting committee, its head first; a substitute
// stands there by name.
func counters(p data.Proceedings) []data.Member {
	var list []data.Member
	for _, id := range p.Meeting.Counters {
		m, ok := p.Council.Member(id)
		if !ok {
			continue
		}
		if sub := p.Meeting.Seat(id).Substitute; sub.Name != "" {
			m.Name, m.Position = sub.Name, sub.Position
		}
		list = append(list, m)
	}
	return list
}

// committee says whom the council appointed to count.
func committee(p data.Proceedings) string {
	list := counters(p)
	if len(list) == 0 {
		return "phiên họp không lập Ban kiểm phiếu riêng"
	}
	names := []string{fmt.Sprintf("Hội đồng cử Ban kiểm phiếu gồm %s người: %s - Trưởng ban", count2(len(list)), list[0].Name)}
	for _, m := range list[1:] {
		names = append(names, m.Name+" - Ủy viên")
	}
	return strings.Join(names, "; ")
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
		parts = append(parts, m.Name+because(p.Meeting.Seat(m.ID).Reason))
	}
	return strings.Join(parts, "; ")
}

// recusals says who did not vote on whom and why, a sentence a member.
func recusals(p data.Proceedings) []string {
	var list []string
	on := p.OnBallot()
	for _, m := range p.Council.Members {
		seat := p.Meeting.Seat(m.ID)
		var names []string
		for _, d := range on {
			if seat.RecusedFrom(d.Number) {
				names = append(names, mentioned(d)+cmp.Or(because(seat.Why[d.Number]), " (không nêu lý do)"))
			}
		}
		if len(names) > 0 {
			list = append(list, m.Name+" không tham gia biểu quyết đối với "+strings.Join(names, "; "))
		}
	}
	return list
}

// mentioned is how a nominee is called inside a sentence: "ông Lê Văn Đạt".
func mentioned(d data.Dossier) string {
	if d.Honorific == "" {
		return d.Name
	}
	return vn.LowerFirst(d.Called())
}

// because is a reason in brackets behind what it is for, or nothing.
func because(reason string) string {
	if reason == "" {
		return ""
	}
	return " (lý do: " + strings.TrimRight(reason, ". ") + ")"
}

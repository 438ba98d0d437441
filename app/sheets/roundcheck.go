package sheets

import (
	"fmt"
	"slices"

	"thidua/data"
	"thidua/data/vn"
)

// checkMembers looks at the members as a council: each once, one of them its chair.
func (r *RoundFile) checkMembers(members []table, council table) {
	seen := make(map[string]int)
	chairs := 0
	for i, m := range r.Council.Members {
		if first, ok := seen[m.ID]; ok {
			members[i].wrong("id", fmt.Sprintf("mã thành viên “%s” đã có ở thành viên thứ %d", short(m.ID), first), "mỗi thành viên một mã")
		}
		seen[m.ID] = i + 1
		if vn.Blank(m.Name) {
			members[i].wrong("name", "tên không có chữ nào in được", "họ và tên thành viên")
		}
		if m.Role == data.Chair {
			chairs++
		}
		r.checkRecused(members[i], r.Meeting.Seats[i])
	}
	if chairs != 1 {
		council.wrong("members", fmt.Sprintf("Hội đồng có %d chủ tịch", chairs), `đúng một thành viên có role = "chair"`)
	}
}

func (r *RoundFile) checkRecused(t table, seat data.Seat) {
	for i, number := range seat.Recused {
		if slices.Contains(seat.Recused[:i], number) {
			t.wrong("recused", fmt.Sprintf("STT %d ghi hai lần", number), "mỗi STT một lần")
		}
	}
}

// checkCounters looks at the counting committee: members of the council, each once.
func (r *RoundFile) checkCounters(t table) {
	for i, id := range r.Meeting.Counters {
		if _, ok := r.Council.Member(id); !ok {
			t.wrong("counters", fmt.Sprintf("không có thành viên “%s”", short(id)), "mã thành viên có trong [[council.members]]")
		}
		if slices.Contains(r.Meeting.Counters[:i], id) {
			t.wrong("counters", fmt.Sprintf("thành viên “%s” ghi hai lần", short(id)), "mỗi thành viên một lần")
		}
		if r.Meeting.Seat(id).Attendance != data.Present {
			r.Warnings = append(r.Warnings, fmt.Sprintf("%s, mục [meeting], khóa “counters”: thành viên “%s” không có mặt tại phiên họp", roundFile, id))
		}
	}
}

// checkDates looks at the order of the dates: the council is established, meets,
// and the decision follows.
func (r *RoundFile) checkDates(council, meeting, decision table) {
	m := r.Meeting
	day := data.DateOf(m.Opens)
	if m.Closes.Before(m.Opens) {
		meeting.wrong("closes", "giờ kết thúc trước giờ khai mạc", "thời điểm không sớm hơn opens")
	}
	if on := r.Council.EstablishedOn; !on.IsZero() && day.Before(on) {
		council.wrong("established_on", fmt.Sprintf("ngày thành lập %s sau ngày họp %s", on, day), "ngày không muộn hơn ngày họp")
	}
	if on := r.Decision.On; !on.IsZero() && on.Before(day) {
		decision.wrong("on", fmt.Sprintf("ngày quyết định %s trước ngày họp %s", on, day), "ngày không sớm hơn ngày họp")
	}
}

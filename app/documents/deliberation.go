package documents

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// deliberation is what the meeting did, in order, vote by vote.
func deliberation(p data.Proceedings) []block {
	var n numbering
	out := []block{section("II. NỘI DUNG")}
	for _, text := range p.Meeting.Before {
		out = append(out, n.say(sentence(text, ".")))
	}
	for i, v := range p.Votes() {
		q := p.Of(v)
		values := minutesVoteFields(q)
		switch {
		case v.Meeting.Stage == data.Stopped:
			out = append(out, opened(q, i, &n, values)...)
			out = append(out, n.lines(worded(q, "bien-ban-hop.dung", values))...)
		case !v.Result.Meeting.Quorum.Met:
			out = append(out, n.lines(worded(q, "bien-ban-hop.khong-du", values))...)
		default:
			out = append(out, opened(q, i, &n, values)...)
			out = append(out, voted(q, &n, values)...)
		}
	}
	return out
}

// minutesVoteFields are the values of one vote in the minutes of the meeting, those of a
// vote that was stopped or could not be held among them.
func minutesVoteFields(p data.Proceedings) own {
	values, m := voteFields(p), p.Meeting
	values["ban kiểm phiếu"] = vn.UpperFirst(committee(p))
	values["số có mặt"], values["tổng số thành viên"] = count2(p.Result.Meeting.Present), count2(p.Result.Meeting.Total)
	values["số thành viên cần thiết"] = count2(p.Result.Meeting.Quorum.Need)
	values["lý do dừng"], values["phiếu đã nhận"], values["phiếu không kiểm"] = unmarked(m.Stopped), received(m), discarded(m)
	values["giữ kết quả trước"] = ""
	if m.After != 0 {
		values["giữ kết quả trước"] = "kết quả của lượt biểu quyết trước được giữ nguyên"
	}
	return values
}

// opened is how a vote began: rules, reports, who did not vote on whom.
func opened(p data.Proceedings, at int, n *numbering, values own) []block {
	id := "bien-ban-hop.mo-luot"
	if at > 0 {
		id = "bien-ban-hop.luot-lai"
	}
	list := n.lines(worded(p, id, values))
	if out := held(p); len(out) > 0 {
		list = append(list, n.say(heldTitle+":"))
		for i, text := range out {
			list = append(list, item("- "+text, i == len(out)-1))
		}
	}
	return list
}

// namesOf lists nominees as they are called.
func namesOf(dossiers []data.Dossier) string {
	var names []string
	for _, d := range dossiers {
		names = append(names, d.Called())
	}
	return strings.Join(names, "; ")
}

// voted is a vote that was counted: the committee, the ballots, the table.
func voted(p data.Proceedings, n *numbering, values own) []block {
	out := above(n.lines(worded(p, "bien-ban-hop.kiem-phieu", values)))
	out = append(out, resultTable(p))
	out = append(out, notes(quotaNotes(p))...)
	out = append(out, noted(shortfallTitle, shortfalls(p))...)
	return append(out, frozen(p, func(title string) string { return title + ":" })...)
}

// received is what was in when a vote was stopped; nothing where nothing was.
func received(m data.Meeting) string {
	ballots, opinions := handedIn(m)
	if ballots+opinions == 0 {
		return ""
	}
	return fmt.Sprintf("%s phiếu, %s ý kiến bằng văn bản", count2(ballots), count2(opinions))
}

// handedIn is how many ballots and how many opinions in writing were in.
func handedIn(m data.Meeting) (ballots, opinions int) {
	for _, id := range m.Voted {
		if m.Seat(id).Attendance == data.Written {
			opinions++
		}
	}
	return len(m.Voted) - opinions + m.Box.Papers, opinions
}

// discarded says what became of the ballots of a stopped vote.
func discarded(m data.Meeting) string {
	if m.Rule.Method == data.Secret {
		return "hòm phiếu không mở, các phiếu không được kiểm và đã hủy"
	}
	return "các phiếu không được kiểm và đã hủy"
}

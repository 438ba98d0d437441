package documents

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// deliberation is what the meeting did, in order, vote by vote.
func deliberation(p data.Proceedings) []block {
	n := 0
	say := func(text string) paragraph {
		n++
		return clause(n, text)
	}
	out := []block{section("II. NỘI DUNG")}
	for _, text := range p.Meeting.Before {
		out = append(out, say(sentence(text, ".")))
	}
	votes := p.Votes()
	for i, v := range votes {
		q := p.Of(v)
		switch {
		case v.Meeting.Stage == data.Stopped:
			out = append(out, opened(q, i, say)...)
			out = append(out, stopped(q, say)...)
		case !v.Result.Meeting.Quorum.Met:
			out = append(out, adjournment(q, say)...)
		default:
			out = append(out, opened(q, i, say)...)
			out = append(out, voted(q, say)...)
		}
	}
	return out
}

// opened is how a vote began: rules, reports, who did not vote on whom.
func opened(p data.Proceedings, at int, say func(string) paragraph) []block {
	r := *p.Result
	on := p.OnBallot()
	var list []block
	if at == 0 {
		list = append(list,
			say(fmt.Sprintf("Chủ tọa nêu mục đích, nội dung phiên họp và quy tắc biểu quyết: hình thức %s. %s", method(r), rules(p))),
			say(strings.TrimSpace(fmt.Sprintf("Hội đồng nghe báo cáo hồ sơ của %s trường hợp, gồm %s; các thành viên xem xét, cho ý kiến đối với từng trường hợp. %s",
				count2(len(on)), byKind(kindsOf(on)), origin(p)))))
	} else {
		list = append(list, say(fmt.Sprintf("Vì bằng phiếu nhau ở chỉ tiêu cuối, Hội đồng biểu quyết lại đối với %s trường hợp: %s. Hình thức %s. %s",
			count2(len(on)), namesOf(on), method(r), rules(p))))
	}
	if out := recusals(p); len(out) > 0 {
		list = append(list, say(sentence(strings.Join(out, "; "), ".")+" "+recusalRule(r)))
	}
	if out := held(p); len(out) > 0 {
		list = append(list, say(heldTitle+":"))
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
func voted(p data.Proceedings, say func(string) paragraph) []block {
	r := *p.Result
	out := []block{
		say(strings.TrimSpace(fmt.Sprintf("%s Hội đồng tiến hành %s. %s", vn.UpperFirst(committee(p)), method(r), voteTimes(p)))),
		kept(say(returns(r) + " Kết quả của từng trường hợp (có biên bản kiểm phiếu kèm theo):")),
		resultTable(p),
	}
	out = append(out, notes(quotaNotes(p))...)
	out = append(out, noted(shortfallTitle, shortfalls(p))...)
	return append(out, frozen(p, func(title string) string { return title + ":" })...)
}

// adjournment is what a meeting without a quorum records.
func adjournment(p data.Proceedings, say func(string) paragraph) []block {
	t := p.Result.Meeting
	return []block{
		say(fmt.Sprintf("Chủ tọa thông báo: số thành viên có mặt là %s trên tổng số %s, trong khi phiên họp phải có từ %s thành viên trở lên.",
			count2(t.Present), count2(t.Total), count2(t.Quorum.Need))),
		say(fmt.Sprintf("Vì không đủ số thành viên cần thiết, Hội đồng không tiến hành biểu quyết đối với %s trường hợp đề nghị tặng %s.",
			count2(len(p.OnBallot())), awardName(p))),
		say("Chủ tọa kết luận: dừng phiên họp; giao thư ký Hội đồng báo cáo để triệu tập phiên họp khác."),
	}
}

// stopped is what a vote without a result records: why, what was in by then, and
// that nothing of it was opened.
func stopped(p data.Proceedings, say func(string) paragraph) []block {
	m := p.Meeting
	began := fmt.Sprintf("%s Hội đồng tiến hành %s.", vn.UpperFirst(committee(p)), m.Rule.Method)
	list := []block{
		say(strings.TrimSpace(began + " " + voteTimes(p))),
		say(sentence("Biểu quyết dừng, không có kết quả. Lý do: "+m.Stopped, ".")),
	}
	if ballots, opinions := handedIn(m); ballots+opinions > 0 {
		list = append(list, say(fmt.Sprintf("Đến lúc dừng đã nhận %s phiếu, %s ý kiến bằng văn bản; %s.", count2(ballots), count2(opinions), discarded(m))))
	}
	kept := ""
	if m.After != 0 {
		kept = "; kết quả của lượt biểu quyết trước được giữ nguyên"
	}
	return append(list, say(fmt.Sprintf("Chủ tọa kết luận: biểu quyết đối với %s trường hợp đề nghị tặng %s không có kết quả%s; giao thư ký Hội đồng chuẩn bị để Hội đồng biểu quyết lại.",
		count2(len(p.OnBallot())), awardName(p), kept)))
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

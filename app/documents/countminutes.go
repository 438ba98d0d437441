package documents

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// countMinutes is the minutes of the count, in the order of the form BM.10 of Quyết
// định 3621/QĐ-BYT, which is a model and no duty. A second round is a section of its
// own before the conclusion; receipts of a sealed box follow as an appendix.
func countMinutes(p data.Proceedings) []part {
	out := []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, number: gapNumber("BB", p)},
		title{"BIÊN BẢN KIỂM PHIẾU", "Xét tặng " + awardName(p) + " trong " + occasion(p)},
	}
	var n numbering
	out = append(out, countOpening(p, n.title)...)
	votes := p.Votes()
	for i, v := range votes {
		if name := again(i, len(votes)); name != "" {
			out = append(out, section(name))
		}
		out = append(out, countVote(p.Of(v), n.title)...)
		if len(votes) > 1 {
			out = append(out, notes(quotaNotes(p.Of(v)))...)
		}
	}
	out = append(out, countVerdict(p)...)
	end := fmt.Sprintf("Biên bản được lập xong và thông qua tại phiên họp %s./.", vn.LongDate(p.Meeting.Opens))
	lists := receiptLists(p)
	if len(lists) > 0 {
		out = append(out, plain("Danh sách mã biên nhận tại Phụ lục kèm theo Biên bản này.", body))
	}
	out = append(out, plain(end, body), countSigned(p))
	return append([]part{{blocks: out}}, lists...)
}

// numbering counts the sections of a paper.
type numbering struct{ n int }

// title is the next section's bold words.
func (n *numbering) title(text string) string {
	n.n++
	return fmt.Sprintf("%d. %s:", n.n, text)
}

// notes are paragraphs without a title.
func notes(list []string) []block {
	var out []block
	for _, text := range list {
		out = append(out, plain(text, body))
	}
	return out
}

// at is a place behind a time; a venue that was not recorded is left out.
func at(venue string) string {
	if venue == "" {
		return ""
	}
	return ", tại " + venue
}

// gapNumber is the number of a paper that the registry fills in.
func gapNumber(kind string, p data.Proceedings) string { return "Số:" + openNumber(kind, p) }

// openNumber is that number behind its word.
func openNumber(kind string, p data.Proceedings) string {
	return blank + "/" + kind + dash(p.Council.Symbol)
}

func dash(symbol string) string {
	if symbol == "" {
		return "-" + blank
	}
	return "-" + symbol
}

// countOpening is what all votes of the sitting share.
func countOpening(p data.Proceedings, title func(string) string) []block {
	aim := fmt.Sprintf("xét tặng %s trong %s.", awardName(p), occasion(p))
	list := []block{
		labelled(title("Hội đồng"), sentence(p.Council.Name+" được thành lập theo "+established(p), ".")),
		labelled(title("Phiên họp"), sentence(moment(p.Meeting.Opens)+at(p.Meeting.Venue), ".")),
		labelled(title("Mục đích"), strings.TrimSpace(aim+" "+origin(p))),
		labelled(title("Ban kiểm phiếu"), committee(p)),
	}
	if came := comings(p); len(came) > 0 {
		list = append(list, labelled(title("Thành viên đến muộn, rời phiên họp"), sentence(strings.Join(came, "; "), ".")))
	}
	if subs := substitutes(p); len(subs) > 0 {
		list = append(list, labelled(title("Người dự thay"), substituted(subs)))
	}
	return list
}

// countVote is one vote: its facts, the box, and the table.
func countVote(p data.Proceedings, title func(string) string) []block {
	out := countFacts(p, title)
	if list := held(p); len(list) > 0 {
		out = append(out, noted(title(heldTitle), list)...)
	}
	out = append(out, frozen(p, title)...)
	out = append(out, kept(labelled(title("Kết quả kiểm phiếu"), "xếp theo số phiếu đồng ý từ cao xuống thấp.")), countTable(p))
	return append(out, noted(shortfallTitle, shortfalls(p))...)
}

// countFacts are the numbered sections above the table.
func countFacts(p data.Proceedings, title func(string) string) []block {
	r := *p.Result
	var list []block
	say := func(what, text string) { list = append(list, labelled(title(what), text)) }
	say("Thành viên Hội đồng", turnout(p))
	if text := voteTimes(p); text != "" {
		say("Thời gian biểu quyết", text)
	}
	say("Số phiếu", fmt.Sprintf("hình thức %s. %s", method(r), returns(r)))
	say("Số trường hợp đưa ra biểu quyết", fmt.Sprintf("%s, gồm %s.", count2(len(r.Nominees)), byKind(outcomeKinds(r.Nominees))))
	say("Quy tắc kiểm phiếu", vn.LowerFirst(rules(p)))
	if out := recusals(p); len(out) > 0 {
		say("Thành viên không tham gia biểu quyết từng trường hợp", sentence(strings.Join(out, "; "), ".")+" "+recusalRule(r))
	}
	return list
}

func outcomeKinds(outcomes []data.Outcome) []data.Kind {
	var kinds []data.Kind
	for _, o := range outcomes {
		kinds = append(kinds, o.Kind)
	}
	return kinds
}

// turnout sums who voted and who did not, with reasons.
func turnout(p data.Proceedings) string {
	t := p.Result.Meeting
	there := "có mặt và được phát phiếu"
	if p.Result.ByHands {
		there = "có mặt"
	}
	text := fmt.Sprintf("tổng số theo quyết định thành lập: %s; %s: %s", count2(t.Total), there, count2(t.Present))
	if t.Written > 0 {
		text += fmt.Sprintf("; vắng mặt, có ý kiến bằng văn bản: %s, gồm %s", count2(t.Written), reasons(p, attending(p, data.Written)))
	}
	if t.Absent > 0 {
		text += fmt.Sprintf("; vắng mặt, không biểu quyết: %s, gồm %s", count2(t.Absent), reasons(p, attending(p, data.Absent)))
	}
	return text + ". Tại phiên họp " + quorum(t, p.Result.Rule.Quorum) + "."
}

// calledWidth is the column of names in the table of the count: the others are as
// narrow as they can be, so that a household takes two lines, "Gia đình" above "ông
// Huỳnh Văn Bảy".
const calledWidth = 39.0

// countTable has the votes on each nominee, most votes first.
func countTable(p data.Proceedings) table {
	votes, silent := voteHeads(*p.Result)
	t := table{columns: append(append([]column{
		{head: "TT", width: 9, align: centre},
		{head: "Họ và tên", width: calledWidth, align: left},
	}, birthColumns()...),
		column{head: "Chức vụ, đơn vị hoặc địa chỉ", align: left},
		column{head: "Đồng ý", group: votes, width: 13, align: centre},
		column{head: "Không đồng ý", group: votes, width: 15, align: centre},
		column{head: silent, group: votes, width: 15, align: centre},
		column{head: "Tỷ lệ", width: 15, align: centre},
	)}
	for i, o := range ranked(p.Result.Nominees) {
		d, _ := p.Dossier(o.Number)
		row := append(cells(fmt.Sprint(i+1), d.Called()), birthCells(d)...)
		row = append(row, cells(d.Post, fmt.Sprint(o.Yes), fmt.Sprint(o.Against), fmt.Sprint(o.Blank), o.Ratio+"\n"+o.Percent)...)
		t.rows = append(t.rows, row)
	}
	return t
}

// item is an entry of a list in the text.
func item(text string, last bool) paragraph {
	if last {
		return plain(sentence(text, "."), body)
	}
	return plain(sentence(text, ";"), body)
}

// countSigned are the committee's signatures: its members left, its head right.
func countSigned(p data.Proceedings) pair {
	list := counters(p)
	if len(list) == 0 {
		return secretaryAndChair(p)
	}
	var members []signature
	for i, m := range list[1:] {
		sig := signature{name: m.Name}
		if i == 0 {
			sig.post = []string{"Ủy viên Ban kiểm phiếu"}
		}
		members = append(members, sig)
	}
	return pair{left: members, right: []signature{{post: []string{"Trưởng Ban kiểm phiếu"}, name: list[0].Name}}}
}

package documents

import (
	"fmt"
	"maps"

	"thidua/data"
	"thidua/data/vn"
)

// countMinutes is the minutes of the count, in the order of the form BM.10 of Quyết
// định 3621/QĐ-BYT, which is a model and no duty. A second round is a section of its
// own before the conclusion; receipts of a sealed box follow as an appendix.
func countMinutes(p data.Proceedings) []part {
	values := countFields(p)
	out := []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, number: gapNumber("BB", p)},
		title{"BIÊN BẢN KIỂM PHIẾU", oneLine(worded(p, "bien-ban-kiem-phieu.trich-yeu", values))},
	}
	var n numbering
	out = append(out, n.lines(worded(p, "bien-ban-kiem-phieu.mo-dau", values))...)
	out = append(out, countVotes(p, &n)...)
	out = append(out, countVerdict(p, &n)...)
	lists := receiptLists(p)
	if len(lists) > 0 {
		out = append(out, plain("Danh sách mã biên nhận tại Phụ lục kèm theo Biên bản này.", body))
	}
	out = append(out, prose(worded(p, "bien-ban-kiem-phieu.ket-thuc", values))...)
	return append([]part{{blocks: append(out, countSigned(p))}}, lists...)
}

// countFields are the values of the minutes' own fields; of votes after the first those
// of the vote take their place.
func countFields(p data.Proceedings) own {
	first := p.Of(p.Votes()[0])
	values := attendanceFields(p, first)
	maps.Copy(values, countVoteFields(first))
	return values
}

func countVoteFields(p data.Proceedings) own {
	values := voteFields(p)
	values["thành viên tham gia"], values["quy tắc biểu quyết"] = turnout(p), vn.LowerFirst(rules(p))
	values["thời gian biểu quyết"] = vn.LowerFirst(voteTimes(p))
	return values
}

// countVotes are the votes of the sitting, each under its name where there was more
// than one.
func countVotes(p data.Proceedings, n *numbering) []block {
	var out []block
	votes := p.Votes()
	for i, v := range votes {
		if name := again(i, len(votes)); name != "" {
			out = append(out, section(name))
		}
		out = append(out, countVote(p.Of(v), n)...)
		if len(votes) > 1 {
			out = append(out, notes(quotaNotes(p.Of(v)))...)
		}
	}
	return out
}

// notes are paragraphs without a title.
func notes(list []string) []block {
	var out []block
	for _, text := range list {
		out = append(out, plain(text, body))
	}
	return out
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

// countVote is one vote: its facts, the box, and the table.
func countVote(p data.Proceedings, n *numbering) []block {
	values := countVoteFields(p)
	out := n.lines(worded(p, "bien-ban-kiem-phieu.luot", values))
	if list := held(p); len(list) > 0 {
		out = append(out, noted(n.title(heldTitle), list)...)
	}
	out = append(out, frozen(p, n.title)...)
	out = append(out, above(n.lines(worded(p, "bien-ban-kiem-phieu.ket-qua", values)))...)
	out = append(out, countTable(p))
	out = append(out, notes(unjudged(p))...)
	return append(out, noted(shortfallTitle, shortfalls(p))...)
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
		{head: "Họ và tên, tên đơn vị", width: calledWidth, align: left},
	}, birthColumns()...),
		column{head: "Chức vụ, đơn vị hoặc địa chỉ", align: left},
		column{head: "Đồng ý", group: votes, width: 15.5, align: centre},
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
	return t.lean()
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

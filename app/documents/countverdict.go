package documents

import (
	"fmt"

	"thidua/data"
)

// countVerdict is the sentence on who passed, their list with the arithmetic, the
// list of those who had the votes and still did not pass, the notes on the quota, and
// who went on to another award.
func countVerdict(p data.Proceedings, n *numbering) []block {
	text, winners := verdict(p)
	out := listed(p, labelled(n.title("Kết luận"), text), numbersOf(winners))
	over := passedOver(p)
	if len(over) > 0 {
		text = fmt.Sprintf("%s trường hợp đạt số phiếu đồng ý %s%s nhưng không có trong danh sách đề nghị", count2(len(over)), atLeast(p.Result.Rule.Pass), inFirst(p))
		out = append(out, listed(p, plain(text, body), outcomeNumbers(over))...)
	}
	if len(p.Votes()) == 1 {
		out = append(out, notes(quotaNotes(p))...)
	}
	return append(out, notes(passedOn(p))...)
}

// inFirst says in which vote, where there was more than one.
func inFirst(p data.Proceedings) string {
	if len(p.Votes()) < 2 {
		return ""
	}
	return " trong lượt biểu quyết đầu"
}

// listed is a sentence with the nominees that it names in a table below.
func listed(p data.Proceedings, lead paragraph, numbers []int) []block {
	last := &lead.spans[len(lead.spans)-1]
	if len(numbers) == 0 {
		last.text += "."
		return []block{lead}
	}
	last.text += ", cụ thể:"
	return []block{kept(lead), arithmeticTable(p, numbers)}
}

func numbersOf(winners []data.Winner) []int {
	var list []int
	for _, w := range winners {
		list = append(list, w.Outcome.Number)
	}
	return list
}

func outcomeNumbers(outcomes []data.Outcome) []int {
	var list []int
	for _, o := range outcomes {
		list = append(list, o.Number)
	}
	return list
}

// arithmeticTable lists nominees with their count written out.
func arithmeticTable(p data.Proceedings, numbers []int) table {
	t := table{columns: []column{
		{head: "TT", width: 10, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Cách tính tỷ lệ và kết quả", width: 80, align: left},
	}}
	for i, number := range numbers {
		d, _ := p.Dossier(number)
		t.rows = append(t.rows, cells(fmt.Sprint(i+1), d.Called(), arithmetic(p, number)))
	}
	return t
}

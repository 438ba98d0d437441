package documents

import (
	"fmt"

	"thidua/data"
)

// countVerdict is the sentence on who reached the threshold, their list with the
// arithmetic, the notes on the quota, and who went on to another award.
func (s *sheet) countVerdict(p data.Proceedings) []strip {
	r := *p.Result
	var reached []data.Outcome
	for _, o := range ranked(r.Nominees) {
		if r.Rule.Pass.Met(o.Yes, o.Base) {
			reached = append(reached, o)
		}
	}
	text := fmt.Sprintf("có %s trên %s trường hợp đạt số phiếu đồng ý %s tính trên %s", count2(len(reached)), count2(len(r.Nominees)), atLeast(r.Rule.Pass), base(r))
	if len(reached) == 0 {
		return append(s.body(titled("Kết luận:", text+".")), s.notes(passedOn(p))...)
	}
	out := s.body(titled("Kết luận:", text+", gồm:"))
	join(out, 1)
	out = append(out, s.table(reachedTable(p, reached), inner(false))...)
	if len(p.Votes()) == 1 {
		out = append(out, s.notes(quotaNotes(p))...)
	}
	return append(out, s.notes(passedOn(p))...)
}

// reachedTable lists those who reached the threshold, with the arithmetic.
func reachedTable(p data.Proceedings, reached []data.Outcome) table {
	t := table{columns: []column{
		{head: "TT", width: 10, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Cách tính tỷ lệ và kết quả", width: 80, align: left},
	}}
	for i, o := range reached {
		d, _ := p.Dossier(o.Number)
		t.rows = append(t.rows, cells(fmt.Sprint(i+1), d.Called(), arithmetic(p, o.Number)))
	}
	return t
}

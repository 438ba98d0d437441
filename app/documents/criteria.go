package documents

import (
	"fmt"
	"slices"

	"thidua/data"
)

// subjectOf is the movement's subject that a nominee belongs to: the one that the dossier
// names, or the only one that takes its kind. Which of several is meant the nominee alone
// can say.
func subjectOf(p data.Proceedings, d data.Dossier) (data.Subject, bool) {
	if s, ok := p.Movement.Subject(d.Subject); ok {
		return s, true
	}
	on := data.DateOf(p.Round.Opened)
	open := slices.DeleteFunc(slices.Clone(p.Movement.Subjects), func(s data.Subject) bool { return !s.Takes(d.Kind) || !s.Open(on) })
	if len(open) != 1 {
		return data.Subject{}, false
	}
	return open[0], true
}

// judgedBy is the set of criteria of a nominee's subject.
func judgedBy(p data.Proceedings, d data.Dossier) (data.CriteriaSet, bool) {
	s, ok := subjectOf(p, d)
	if !ok {
		return data.CriteriaSet{}, false
	}
	set, ok := p.Movement.Set(s.Set)
	return set, ok && len(set.Criteria) > 0
}

// criteriaTable lists the criteria by which the nominee judges itself: points where they
// are scored, met or not met where they are not.
func criteriaTable(set data.CriteriaSet, d data.Dossier) table {
	t := table{columns: []column{{head: "TT", width: 12, align: centre}, {head: "Tiêu chí", align: left}}, least: 8}
	row := func(c data.Criterion) []cell { return []cell{{box: true}, {box: true}, {}} }
	if set.Shape == data.Scored {
		t.columns = append(t.columns, column{head: "Điểm tối đa", width: 20, align: centre}, column{head: "Điểm tự chấm", width: 20, align: centre})
		t.total = []cell{across("Tổng cộng", 2), {text: fmt.Sprint(set.Assess(nil).Max), bold: true}, {text: selfPoints(d), bold: true}}
		row = func(c data.Criterion) []cell { return cells(fmt.Sprint(c.Max), "") }
	} else {
		t.columns = append(t.columns, column{head: "Đạt", width: 16, align: centre}, column{head: "Chưa đạt", width: 16, align: centre}, column{head: "Minh chứng", width: 38, align: left})
	}
	group := ""
	for i, c := range set.Criteria {
		if c.Group != group {
			t.rows = append(t.rows, []cell{across(c.Group, len(t.columns))})
			group = c.Group
		}
		t.rows = append(t.rows, append(cells(fmt.Sprint(i+1), c.Text), row(c)...))
	}
	return t
}

func selfPoints(d data.Dossier) string {
	if d.SelfPoints == nil {
		return ""
	}
	return fmt.Sprint(*d.SelfPoints)
}

// earlierTable is room for what the nominee was awarded before.
func earlierTable() table {
	t := table{least: 9, stay: 3, columns: []column{
		{head: "Năm", width: 20, align: centre},
		{head: "Danh hiệu thi đua, hình thức khen thưởng", align: left},
		{head: "Số, ngày quyết định; cơ quan ban hành", align: left},
	}}
	for range 3 {
		t.rows = append(t.rows, cells("", "", ""))
	}
	return t
}

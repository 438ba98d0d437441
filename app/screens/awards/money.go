package awards

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// money writes the prizes of each kind out, as a treasurer checks them.
type money struct {
	object *fyne.Container
	rows   *fyne.Container
	total  *widgets.Note
}

func newMoney() *money {
	m := &money{rows: widgets.Rows(2), total: widgets.NewNote(widget.MediumImportance)}
	m.total.Label.TextStyle.Bold = true
	m.object = widgets.Rows(3, m.rows, m.total.Box)
	return m
}

func (m *money) set(p data.Proceedings, salary int64) {
	lines, total := moneyLines(p, salary)
	m.rows.Objects = nil
	for _, l := range lines {
		sum, how := widgets.NewLine(l.sum), widgets.NewCaption(l.how)
		sum.Cut, how.Cut = true, true
		m.rows.Add(widgets.Rows(0.5, sum, how))
	}
	switch {
	case len(p.Award.Coefficients) == 0:
		m.total.Say("Bộ quy định chưa có hệ số tiền thưởng cho hình thức này nên chương trình không tính tiền.")
	case salary == 0:
		m.total.Say("Ghi mức lương cơ sở để tính tiền thưởng.")
	default:
		m.total.Say("Tổng: " + vn.Dong(total) + " (" + p.Office.Words.Dong(total) + ")")
	}
	m.object.Refresh()
}

// tellMoney shows how the prizes of the decision come about.
func (s *Screen) tellMoney() {
	m := newMoney()
	m.set(s.p, s.baseSalary())
	widgets.Read(s.desk.Window(), "Tiền thưởng", m.object)
}

// baseSalary is that of the decision: as it is being written, or as it was issued.
func (s *Screen) baseSalary() int64 {
	if s.p.Decision != nil && !s.onForm() {
		return s.p.Decision.BaseSalary
	}
	return s.form.baseSalary()
}

// moneyLine is the prize of one kind: what it comes to, and how.
type moneyLine struct{ sum, how string }

// moneyLines writes out coefficient × base salary for the kinds that are awarded.
func moneyLines(p data.Proceedings, salary int64) (lines []moneyLine, total int64) {
	winners := p.Winners()
	for _, kind := range data.Kinds {
		n := ofKind(winners, kind)
		each := p.Award.Prize(kind, salary, p.Reading())
		if n == 0 || each == 0 {
			continue
		}
		sum := each * int64(n)
		total += sum
		lines = append(lines, moneyLine{
			sum: fmt.Sprintf("%s: %d × %s = %s", vn.UpperFirst(kind.String()), n, vn.Dong(each), vn.Dong(sum)),
			how: reckoned(p, kind, salary, each),
		})
	}
	return lines, total
}

// reckoned says how a prize came about, by the reading that is in use.
func reckoned(p data.Proceedings, kind data.Kind, salary, each int64) string {
	if one := p.Award.Prize(data.Individual, salary, p.Reading()); kind == data.Collective && p.Award.Doubled(p.Reading()) {
		return "2 × " + vn.Group(one) + " = " + vn.Group(each)
	}
	return rounding(p.Award.Coefficients[kind], salary, each)
}

// rounding is "0,3 × 2.530.000 = 759.000, làm tròn lên 760.000".
func rounding(c data.Ratio, salary, each int64) string {
	product := c.Num * salary / c.Den
	text := strings.Replace(c.String(), ".", ",", 1) + " × " + vn.Group(salary)
	if c.Num*salary%c.Den != 0 {
		return text + ", làm tròn lên " + vn.Group(each)
	}
	if product == each {
		return text + " = " + vn.Group(product)
	}
	return text + " = " + vn.Group(product) + ", làm tròn lên " + vn.Group(each)
}

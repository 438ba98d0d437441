package dossiers

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data"
)

// criteria is the card with what the dossier's subject is judged by.
type criteria struct {
	card fyne.CanvasObject
	rows *fyne.Container
	of   string // subject and set shown now
}

func newCriteria() *criteria {
	c := &criteria{rows: widgets.Rows(1)}
	c.card = widgets.NewCard("Tiêu chí để đối chiếu", c.rows)
	return c
}

// set shows the criteria of a dossier's subject on a day.
func (c *criteria) set(m data.Movement, d data.Dossier, on data.Date) {
	subject, ok := m.SubjectOf(d, on)
	set, found := m.Set(subject.Set)
	of := fmt.Sprint(ok, subject.ID, found, set.ID)
	if of == c.of {
		return
	}
	c.of, c.rows.Objects = of, nil
	if !ok || !found {
		c.rows.Add(widgets.NewParagraph("Phong trào không có tiêu chí riêng cho đối tượng này."))
		c.rows.Refresh()
		return
	}
	c.rows.Add(bold(subject.Name))
	if set.Basis != "" {
		c.rows.Add(widgets.NewParagraph("Theo " + set.Basis))
	}
	c.doubts(set)
	c.list(set)
	c.rows.Refresh()
}

// doubts says of a set that nobody has compared with its source.
func (c *criteria) doubts(set data.CriteriaSet) {
	if set.Confirmed {
		return
	}
	c.rows.Add(widgets.Side(1, widgets.NewBadge("Chưa xác minh", widgets.Warn)))
	if set.Note != "" {
		c.rows.Add(widgets.NewParagraph(set.Note))
	}
}

func (c *criteria) list(set data.CriteriaSet) {
	group := ""
	for i, criterion := range set.Criteria {
		if criterion.Group != group {
			group = criterion.Group
			c.rows.Add(bold(group))
		}
		c.rows.Add(widgets.NewParagraph(fmt.Sprintf("%d. %s%s", i+1, criterion.Text, bounds(set, criterion))))
	}
}

// bounds tells the points of a scored criterion.
func bounds(set data.CriteriaSet, c data.Criterion) string {
	switch {
	case set.Shape != data.Scored:
		return ""
	case c.Floor > 0:
		return fmt.Sprintf(" (tối đa %d điểm, thấp nhất %d điểm)", c.Max, c.Floor)
	}
	return fmt.Sprintf(" (tối đa %d điểm)", c.Max)
}

func bold(s string) *widget.Label {
	l := widgets.NewParagraph(s)
	l.TextStyle.Bold = true
	return l
}

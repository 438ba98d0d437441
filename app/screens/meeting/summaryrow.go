package meeting

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// markRow is one nominee on the summary, ready to be read.
type markRow struct {
	at                           int
	number, name, kind, criteria string
	choice                       string
	tone                         widgets.Tone
	icon                         string
	recused                      bool
}

// markColumns leave the kind out where the text is large.
func markColumns() []widgets.Column[markRow] {
	list := []widgets.Column[markRow]{
		{Title: "TT", Width: 60, Align: fyne.TextAlignTrailing, Text: func(r markRow) string { return r.number }},
		{Title: "Đối tượng", Bold: true, Text: func(r markRow) string { return r.name }},
		{Title: "Loại", Width: 130, Text: func(r markRow) string { return r.kind }},
		{Title: "Tiêu chí", Width: 170, Text: func(r markRow) string { return r.criteria }},
		{Title: "Lựa chọn", Width: 230, Text: func(r markRow) string { return r.choice },
			Icon: func(r markRow) fyne.Resource { return widgets.Icon(r.icon) }, Tone: func(r markRow) widgets.Tone { return r.tone }}}
	if theme.Scale() > roomy {
		list = slices.Delete(list, 2, 3)
	}
	return list
}

// row is what the summary says on an item.
func (d *draft) row(i int) markRow {
	it, mark := d.items[i], d.marks[i]
	r := markRow{at: i, number: fmt.Sprint(it.dossier.Number), name: it.dossier.Called(), kind: vn.UpperFirst(it.dossier.Kind.String()),
		criteria: criteriaText(it.set, mark.Scores), choice: mark.Choice.String(), recused: it.recused}
	switch {
	case it.recused:
		r.choice, r.icon = "Không tham gia biểu quyết", "lock"
	case mark.Choice == data.Yes:
		r.tone, r.icon = widgets.Good, "check"
	case mark.Choice == data.No:
		r.tone, r.icon = widgets.Bad, "cross"
	case mark.Choice == data.Blank:
		r.icon = "blank"
	default:
		r.choice, r.tone, r.icon = "Chưa ghi", widgets.Warn, "warning"
	}
	return r
}

// criteriaText sums up what was marked on the criteria.
func criteriaText(set data.CriteriaSet, scores data.Scores) string {
	if len(scores) == 0 {
		return ""
	}
	a := set.Assess(scores)
	if set.Shape == data.Scored {
		return fmt.Sprintf("%d/%d điểm", a.Total, a.Max)
	}
	return fmt.Sprintf("đạt %d/%d", a.Total, len(set.Criteria))
}

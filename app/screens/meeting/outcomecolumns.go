package meeting

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
)

// resultShape is what the columns of a result follow from.
type resultShape struct {
	again bool // there was a second round: a column more
	hands bool // hands were counted: who raised none did not vote
}

// outcomeColumns are narrow enough for the word of the result to stand whole beside
// the rail of a small laptop; a name that is cut shows in full beside the list.
func outcomeColumns(shape resultShape) []widgets.Column[outcomeRow] {
	end := fyne.TextAlignTrailing
	blank, blankWidth := "Trống", float32(62)
	if shape.hands {
		blank, blankWidth = "Không biểu quyết", 132
	}
	list := []widgets.Column[outcomeRow]{
		{Title: "TT", Width: 46, Align: end, Text: func(r outcomeRow) string { return r.number },
			Less: func(a, b outcomeRow) int { return cmp.Compare(a.outcome.Number, b.outcome.Number) }},
		{Title: "Họ và tên", Weight: 5, Bold: true, Text: func(r outcomeRow) string { return r.name }},
		{Title: "Đồng ý", Width: 72, Align: end, Text: func(r outcomeRow) string { return r.yes }, Less: byVotes},
		{Title: "Không", Width: 62, Align: end, Text: func(r outcomeRow) string { return r.no }},
		{Title: blank, Width: blankWidth, Align: end, Text: func(r outcomeRow) string { return r.blank }},
		{Title: "Tỷ lệ", Width: 124, Align: end, Text: func(r outcomeRow) string { return r.rate }},
		{Title: "Kết quả", Width: 144, Text: func(r outcomeRow) string { return r.word },
			Icon: func(r outcomeRow) fyne.Resource { return widgets.Icon(r.icon) },
			Tone: func(r outcomeRow) widgets.Tone { return r.tone }},
	}
	if shape.again {
		list = slices.Insert(list, 6, widgets.Column[outcomeRow]{Title: "Lần hai", Width: 70, Align: end,
			Text: func(r outcomeRow) string { return r.second }})
	}
	return list
}

// byVotes puts the most votes last, as a column that grows; see fill.
func byVotes(a, b outcomeRow) int {
	return cmp.Or(cmp.Compare(a.outcome.Yes, b.outcome.Yes), cmp.Compare(b.outcome.Number, a.outcome.Number))
}

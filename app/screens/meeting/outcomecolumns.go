package meeting

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// outcomeColumns has a column more where there was a second round.
func outcomeColumns(again bool) []widgets.Column[outcomeRow] {
	end := fyne.TextAlignTrailing
	list := []widgets.Column[outcomeRow]{
		{Title: "TT", Width: 50, Align: end, Text: func(r outcomeRow) string { return r.number },
			Less: func(a, b outcomeRow) int { return cmp.Compare(a.outcome.Number, b.outcome.Number) }},
		{Title: "Họ và tên", Weight: 5, Bold: true, Text: func(r outcomeRow) string { return r.name }},
		{Title: "Đồng ý", Width: 72, Align: end, Text: func(r outcomeRow) string { return r.yes }, Less: byVotes},
		{Title: "Không", Width: 66, Align: end, Text: func(r outcomeRow) string { return r.no }},
		{Title: "Trống", Width: 66, Align: end, Text: func(r outcomeRow) string { return r.blank }},
		{Title: "Tỷ lệ", Width: 132, Align: end, Text: func(r outcomeRow) string { return r.rate }},
		{Title: "Kết quả", Weight: 2, Text: func(r outcomeRow) string { return r.word },
			Icon: func(r outcomeRow) fyne.Resource { return widgets.Icon(r.icon) },
			Tone: func(r outcomeRow) widgets.Tone { return r.tone }},
	}
	if theme.Scale() > roomy {
		list[6].Weight, list[6].Width = 0, 140 // the word is whole; the name shows in full beside the list
	}
	if again {
		list = slices.Insert(list, 6, widgets.Column[outcomeRow]{Title: "Lần hai", Width: 76, Align: end,
			Text: func(r outcomeRow) string { return r.second }})
	}
	return list
}

// byVotes puts the most votes last, as a column that grows; see fill.
func byVotes(a, b outcomeRow) int {
	return cmp.Or(cmp.Compare(a.outcome.Yes, b.outcome.Yes), cmp.Compare(b.outcome.Number, a.outcome.Number))
}

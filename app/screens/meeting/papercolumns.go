package meeting

import (
	"strconv"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data/book"
)

// paperColumns show what was typed; differs tells which ballots were typed in two ways.
func paperColumns(differs func(book.PaperEntry) bool) []widgets.Column[book.PaperEntry] {
	typed := func(on bool) string {
		if on {
			return "Đã nhập"
		}
		return "Chưa nhập"
	}
	fine := func(e book.PaperEntry) bool { return twice(e) && !differs(e) }
	return []widgets.Column[book.PaperEntry]{
		{Title: "Số phiếu", Width: 90, Align: fyne.TextAlignTrailing, Bold: true, Text: func(e book.PaperEntry) string { return strconv.Itoa(e.Number) }},
		{Title: "Lần 1", Weight: 1, Text: func(e book.PaperEntry) string { return typed(e.First) }},
		{Title: "Lần 2", Weight: 1, Text: func(e book.PaperEntry) string { return typed(e.Second) }},
		{Title: "Tình trạng", Weight: 2, Text: func(e book.PaperEntry) string { return paperState(e, differs(e)) },
			Icon: func(e book.PaperEntry) fyne.Resource {
				return widgets.Icon(paperIcon(e, differs(e)))
			},
			Tone: func(e book.PaperEntry) widgets.Tone {
				return map[bool]widgets.Tone{true: widgets.Good, false: widgets.Warn}[fine(e)]
			}},
	}
}

func twice(e book.PaperEntry) bool { return e.First && e.Second }

func paperState(e book.PaperEntry, differs bool) string {
	switch {
	case differs:
		return "Hai lần khác nhau, nhập lại"
	case twice(e):
		return "Đủ hai lần"
	}
	return "Mới nhập một lần"
}

func paperIcon(e book.PaperEntry, differs bool) string {
	switch {
	case differs:
		return "warning"
	case twice(e):
		return "check"
	}
	return "clock"
}

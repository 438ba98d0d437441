package meeting

import (
	"strconv"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data/book"
)

func paperColumns() []widgets.Column[book.PaperEntry] {
	typed := func(on bool) string {
		if on {
			return "Đã nhập"
		}
		return "Chưa nhập"
	}
	return []widgets.Column[book.PaperEntry]{
		{Title: "Số phiếu", Width: 90, Align: fyne.TextAlignTrailing, Bold: true, Text: func(e book.PaperEntry) string { return strconv.Itoa(e.Number) }},
		{Title: "Lần 1", Weight: 1, Text: func(e book.PaperEntry) string { return typed(e.First) }},
		{Title: "Lần 2", Weight: 1, Text: func(e book.PaperEntry) string { return typed(e.Second) }},
		{Title: "Tình trạng", Weight: 2, Text: paperState,
			Icon: func(e book.PaperEntry) fyne.Resource {
				return widgets.Icon(map[bool]string{true: "check", false: "clock"}[twice(e)])
			},
			Tone: func(e book.PaperEntry) widgets.Tone {
				return map[bool]widgets.Tone{true: widgets.Good, false: widgets.Warn}[twice(e)]
			}},
	}
}

func twice(e book.PaperEntry) bool { return e.First && e.Second }

func paperState(e book.PaperEntry) string {
	if twice(e) {
		return "Đủ hai lần"
	}
	return "Mới nhập một lần"
}

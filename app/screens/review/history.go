package review

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// entryRow is one line of the history as the table shows it.
type entryRow struct {
	id            uint64
	at, who, what string
	folded        string // what the search looks in
}

// historyPart is who did what in the round, the newest first.
type historyPart struct {
	object fyne.CanvasObject
	search *widgets.VietEntry
	table  *widgets.Table[entryRow]
	count  *widgets.Line
	rows   []entryRow
}

func newHistoryPart() *historyPart {
	h := &historyPart{search: widgets.NewVietEntry(), count: widgets.NewCaption("")}
	h.search.SetPlaceHolder("Tìm theo việc đã làm, người làm hoặc ngày")
	h.search.Icon = widgets.Icon("search")
	h.search.OnChanged = func(string) { h.filter() }
	h.search.OnSubmitted = func(string) { h.filter() } // Enter stays in the search
	h.table = widgets.NewTable(
		widgets.Column[entryRow]{Title: "Lúc", Width: 160, Text: func(r entryRow) string { return r.at }},
		widgets.Column[entryRow]{Title: "Người làm", Weight: 0.35, Text: func(r entryRow) string { return r.who }},
		widgets.Column[entryRow]{Title: "Việc đã làm", Bold: true, Text: func(r entryRow) string { return r.what }},
	)
	h.table.Key = func(r entryRow) string { return strconv.FormatUint(r.id, 10) }
	h.table.SetEmpty(widgets.NewEmpty(widgets.Icon("search"), "Không có dòng nào khớp", "Xóa bớt chữ trong ô tìm để xem lại các dòng khác."))
	tools := container.NewBorder(nil, nil, nil, h.count, h.search)
	h.object = container.NewBorder(container.NewVBox(tools, widgets.Rows(1)), nil, nil, nil, h.table)
	return h
}

func (h *historyPart) set(entries []data.Entry) {
	h.rows = nil
	for _, e := range entries {
		r := entryRow{id: e.ID, at: vn.ShortDate(e.At) + " " + e.At.Format("15:04"), who: e.Who, what: e.What}
		r.folded = vn.Fold(r.at + " " + r.who + " " + r.what)
		h.rows = append(h.rows, r)
	}
	h.filter()
}

// filter shows the lines that hold every word of the search.
func (h *historyPart) filter() {
	words := strings.Fields(vn.Fold(h.search.Text))
	var fitting []entryRow
	for _, r := range h.rows {
		if holdsAll(r.folded, words) {
			fitting = append(fitting, r)
		}
	}
	h.table.SetRows(fitting)
	h.count.SetText(fmt.Sprintf("%d/%d dòng", len(fitting), len(h.rows)))
}

func holdsAll(text string, words []string) bool {
	for _, word := range words {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

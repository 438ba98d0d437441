package home

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
)

// recentLines is how many lines of the history show.
const recentLines = 4

// recent shows what was done last in the round.
type recent struct {
	card fyne.CanvasObject
	list *fyne.Container
}

func newRecent() *recent {
	r := &recent{list: widgets.Rows(1)}
	r.card = widgets.NewCard("Vừa làm", r.list)
	return r
}

func (r *recent) set(history []data.Entry) {
	var rows []fyne.CanvasObject
	for _, e := range history[:min(len(history), recentLines)] {
		what := widgets.NewLine(e.What)
		what.Cut = true
		when := widgets.NewCaption(e.At.Format("02/01 15:04"))
		rows = append(rows, container.NewBorder(nil, nil, widgets.Side(3, when, widgets.NewLine("")), nil, what))
	}
	if len(rows) == 0 {
		rows = append(rows, widgets.NewCaption("Chưa có việc nào"))
	}
	r.list.Objects = rows
	r.card.Refresh()
}

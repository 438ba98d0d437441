package home

import (
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data/book"
)

// taskList shows what the round still lacks; each line leads there.
type taskList struct {
	d     desk.Desk
	card  fyne.CanvasObject
	list  *fyne.Container
	shown []book.Task
}

func newTaskList(d desk.Desk) *taskList {
	t := &taskList{d: d, list: widgets.Rows(0)}
	t.card = widgets.NewCard("Việc cần làm", t.list)
	return t
}

// set shows tasks; the lines stay, with the keyboard in them, where nothing changed.
func (t *taskList) set(tasks []book.Task) {
	if len(t.list.Objects) > 0 && slices.Equal(tasks, t.shown) {
		return
	}
	t.shown = tasks
	var rows []fyne.CanvasObject
	for _, task := range tasks {
		rows = append(rows, newTaskRow(task, t.open))
	}
	if len(rows) == 0 {
		rows = append(rows, widgets.Side(2, widgets.NewBadge("Không còn thiếu gì", widgets.Good)),
			widgets.NewProse("Có thể đi tiếp bước sau bằng nút màu đỏ ở góc trên."))
	}
	t.list.Objects = rows
	t.card.Refresh()
}

// open goes where a task is done; one of another round to that round's own overview.
func (t *taskList) open(task book.Task) {
	switch {
	case task.Round != 0:
		if !t.d.Report(t.d.Book().Show(task.Round)) {
			t.d.Show(desk.Home, "")
		}
	case task.Filter == book.FilterCloses:
		askCloses(t.d)
	default:
		t.d.Show(areaOf(task.Part), task.Filter)
	}
}

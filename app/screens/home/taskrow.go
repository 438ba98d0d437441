package home

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data/book"
)

// taskRow is one line of what is missing. Mouse, Enter and Space open the place
// where it is put right.
type taskRow struct {
	widget.BaseWidget
	task             book.Task
	open             func(book.Task)
	focused, hovered bool
}

func newTaskRow(task book.Task, open func(book.Task)) *taskRow {
	r := &taskRow{task: task, open: open}
	r.ExtendBaseWidget(r)
	return r
}

// Tapped opens.
func (r *taskRow) Tapped(*fyne.PointEvent) { r.open(r.task) }

// TypedKey answers to Enter and Space, and hands other keys to the window.
func (r *taskRow) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		r.open(r.task)
		return
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(r)
	if c == nil {
		return
	}
	if next := c.OnTypedKey(); next != nil {
		next(key)
	}
}

// TypedRune has no use for letters.
func (r *taskRow) TypedRune(rune) {}

// FocusGained draws the ring.
func (r *taskRow) FocusGained() { r.focused = true; r.Refresh() }

// FocusLost takes the ring away.
func (r *taskRow) FocusLost() { r.focused = false; r.Refresh() }

// MouseIn lights the line.
func (r *taskRow) MouseIn(*desktop.MouseEvent) { r.hovered = true; r.Refresh() }

// MouseMoved has nothing to do.
func (r *taskRow) MouseMoved(*desktop.MouseEvent) {}

// MouseOut puts the light out.
func (r *taskRow) MouseOut() { r.hovered = false; r.Refresh() }

// Cursor is a hand.
func (r *taskRow) Cursor() desktop.Cursor { return desktop.PointerCursor }

// AccessibilityLabel is what a screen reader says.
func (r *taskRow) AccessibilityLabel() string { return r.task.What + ". " + r.task.More }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (r *taskRow) CreateRenderer() fyne.WidgetRenderer {
	icon, tone := "warning", theme.ColorWarn
	if r.task.Doubt {
		icon, tone = "info", theme.ColorMuted
	}
	what, more := widgets.NewLine(r.task.What), widgets.NewCaption(r.task.More)
	what.Cut, more.Cut = true, true
	text := widgets.Rows(0.5, what, more)
	if r.task.More == "" {
		more.Hide()
	}
	line := container.NewBorder(nil, nil, widgets.NewPicture(icon, tone, 5), widgets.NewPicture("right", theme.ColorMuted, 5), widgets.Inset(2, text))
	view := &taskRowView{row: r, area: canvas.NewRectangle(color.Transparent), ring: canvas.NewRectangle(color.Transparent)}
	view.content = container.NewStack(view.area, widgets.Inset(1, line), view.ring)
	view.WidgetRenderer = widget.NewSimpleRenderer(view.content)
	return view
}

// taskRowView draws light and ring around the line.
type taskRowView struct {
	fyne.WidgetRenderer
	row        *taskRow
	content    *fyne.Container
	area, ring *canvas.Rectangle
}

// Refresh draws anew.
func (v *taskRowView) Refresh() {
	v.area.FillColor, v.ring.StrokeColor = color.Transparent, color.Transparent
	v.area.CornerRadius, v.ring.CornerRadius, v.ring.StrokeWidth = theme.Size(theme.SizeCorner), theme.Size(theme.SizeCorner), 2
	if v.row.hovered {
		v.area.FillColor = theme.Color(theme.ColorRowHover)
	}
	if v.row.focused {
		v.ring.StrokeColor = theme.Color(theme.ColorBrandText)
	}
	v.content.Refresh()
}

package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// RailItem is one place to go.
type RailItem struct {
	Icon  fyne.Resource
	Label string
}

// Rail is the navigation at the window's left. It holds the keyboard as a
// whole: Up and Down move through the items, Enter or Space goes there.
type Rail struct {
	widget.BaseWidget
	OnSelect func(i int)

	stops
	items []*railItem
	head  fyne.CanvasObject
}

// NewRail makes a rail. The head (name and emblem) may be nil.
func NewRail(head fyne.CanvasObject, items []RailItem, onSelect func(i int)) *Rail {
	r := &Rail{OnSelect: onSelect, head: head, stops: stops{selected: -1}}
	for i, what := range items {
		item := newRailItem(what, func() { r.tapped(i) })
		r.items, r.places = append(r.items, item), append(r.places, &item.stop)
	}
	r.ExtendBaseWidget(r)
	return r
}

// SetSelected marks an item without calling OnSelect; -1 marks none.
func (r *Rail) SetSelected(i int) {
	if i < -1 || i >= len(r.items) {
		return
	}
	r.selected, r.cursor = i, max(i, 0)
	r.mark()
}

// Selected is the marked item, or -1.
func (r *Rail) Selected() int { return r.selected }

// SetMark shows a small text (a number) at an item; "" takes it away.
func (r *Rail) SetMark(i int, text string, tone Tone) {
	if i < 0 || i >= len(r.items) {
		return
	}
	r.items[i].setMark(text, tone)
}

// tapped keeps the keyboard where the mouse was, unless the place gone to
// takes it.
func (r *Rail) tapped(i int) {
	focus(r)
	r.choose(i)
}

func (r *Rail) choose(i int) {
	r.SetSelected(i)
	if r.OnSelect != nil {
		r.OnSelect(i)
	}
}

// TypedKey moves through the items.
func (r *Rail) TypedKey(key *fyne.KeyEvent) {
	switch {
	case r.goesThere(key):
		r.choose(r.cursor)
	case !r.move(key.Name, false):
		bubble(r, key)
	}
}

// TypedRune has no use for letters.
func (r *Rail) TypedRune(rune) {}

// FocusGained draws the ring.
func (r *Rail) FocusGained() { r.hold(true) }

// FocusLost takes the ring away.
func (r *Rail) FocusLost() { r.hold(false) }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (r *Rail) CreateRenderer() fyne.WidgetRenderer {
	column := []fyne.CanvasObject{}
	if r.head != nil {
		column = append(column, container.New(&insetLayout{across: 2, down: 2}, r.head))
	}
	column = append(column, objects(r.items)...)
	body := container.New(&insetLayout{across: 2, down: 2}, Rows(1, column...))
	return widget.NewSimpleRenderer(newPanel(theme.ColorRail, "", "", body))
}

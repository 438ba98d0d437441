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

	items            []*railItem
	head             fyne.CanvasObject
	selected, cursor int
	focused          bool
}

// NewRail makes a rail. The head (name and emblem) may be nil.
func NewRail(head fyne.CanvasObject, items []RailItem, onSelect func(i int)) *Rail {
	r := &Rail{OnSelect: onSelect, head: head, selected: -1}
	for i, item := range items {
		r.items = append(r.items, newRailItem(item, func() { r.tapped(i) }))
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
	r.update()
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

func (r *Rail) update() {
	for i, item := range r.items {
		item.chosen, item.ringed = i == r.selected, r.focused && i == r.cursor
		item.Refresh()
	}
}

// TypedKey moves through the items.
func (r *Rail) TypedKey(key *fyne.KeyEvent) {
	last := len(r.items) - 1
	switch key.Name {
	case fyne.KeyUp:
		r.cursor = max(r.cursor-1, 0)
	case fyne.KeyDown:
		r.cursor = min(r.cursor+1, last)
	case fyne.KeyHome:
		r.cursor = 0
	case fyne.KeyEnd:
		r.cursor = last
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		if r.cursor <= last {
			r.choose(r.cursor)
		}
	default:
		bubble(r, key)
		return
	}
	r.update()
}

// TypedRune has no use for letters.
func (r *Rail) TypedRune(rune) {}

// FocusGained draws the ring.
func (r *Rail) FocusGained() { r.focused = true; r.update() }

// FocusLost takes the ring away.
func (r *Rail) FocusLost() { r.focused = false; r.update() }

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

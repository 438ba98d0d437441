package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Selected is the row under the cursor; false if there is none.
func (t *Table[T]) Selected() (row T, ok bool) {
	if t.cursor < 0 || t.cursor >= len(t.order) {
		return row, false
	}
	return t.rows[t.order[t.cursor]], true
}

// SelectedRows are all selected rows in the order shown.
func (t *Table[T]) SelectedRows() []T {
	var all []T
	for _, at := range t.order {
		if t.chosen[at] {
			all = append(all, t.rows[at])
		}
	}
	return all
}

// SelectWhere puts the cursor on the first row that fits and shows it. It
// tells whether there was one.
func (t *Table[T]) SelectWhere(fits func(T) bool) bool {
	for place, at := range t.order {
		if fits(t.rows[at]) {
			t.moveTo(place, false)
			return true
		}
	}
	return false
}

// ClearSelection selects nothing.
func (t *Table[T]) ClearSelection() {
	t.cursor = -1
	t.choose(map[int]bool{})
}

// moveTo puts the cursor on a place; extend selects all from the anchor to it.
func (t *Table[T]) moveTo(place int, extend bool) {
	if len(t.order) == 0 {
		return
	}
	place = min(max(place, 0), len(t.order)-1)
	moved := place != t.cursor
	t.cursor = place
	if !extend || !t.Multi {
		t.anchor = place
	}
	t.choose(t.span(t.anchor, place))
	t.grid.reveal(place)
	if row, ok := t.Selected(); ok && moved && t.OnSelect != nil {
		t.OnSelect(row)
	}
}

func (t *Table[T]) span(from, to int) map[int]bool {
	chosen := map[int]bool{}
	for place := max(min(from, to), 0); place <= max(from, to) && place < len(t.order); place++ {
		chosen[t.order[place]] = true
	}
	return chosen
}

// toggle adds the row at a place to the selection or takes it out.
func (t *Table[T]) toggle(place int) {
	if place < 0 || place >= len(t.order) {
		return
	}
	at := t.order[place]
	t.cursor, t.anchor = place, place
	if t.chosen[at] {
		delete(t.chosen, at)
	} else {
		t.chosen[at] = true
	}
	t.choose(t.chosen)
}

func (t *Table[T]) selectAll() {
	if t.Multi {
		t.choose(t.span(0, len(t.order)-1))
	}
}

func (t *Table[T]) choose(chosen map[int]bool) {
	t.chosen = chosen
	t.grid.repaint()
	if t.OnChoice != nil {
		t.OnChoice()
	}
}

// pressed answers to the mouse going down on the row at a place.
func (t *Table[T]) pressed(place int, modifier fyne.KeyModifier) {
	focus(t)
	if t.Multi && modifier&(fyne.KeyModifierControl|fyne.KeyModifierSuper) != 0 {
		t.toggle(place)
		return
	}
	t.moveTo(place, modifier&fyne.KeyModifierShift != 0)
}

// opened answers to a double tap on the row at a place.
func (t *Table[T]) opened(place int) {
	t.moveTo(place, false)
	t.open()
}

func (t *Table[T]) open() {
	if row, ok := t.Selected(); ok && t.OnOpen != nil {
		t.OnOpen(row)
	}
}

var _ desktop.Keyable = (*Table[int])(nil)

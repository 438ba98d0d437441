package widgets

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// TypedKey moves the cursor and opens rows.
func (t *Table[T]) TypedKey(key *fyne.KeyEvent) {
	if place, moves := t.target(key.Name); moves {
		t.finder.clear()
		t.moveTo(place, t.shift)
		return
	}
	switch {
	case isEnter(key) && t.OnOpen != nil && t.cursor >= 0:
		t.open()
	case key.Name == fyne.KeySpace:
		if t.Multi && t.finder.text == "" {
			t.toggle(t.cursor)
		}
	default:
		bubble(t, key)
	}
}

// target is the place that a key moves to.
func (t *Table[T]) target(key fyne.KeyName) (place int, moves bool) {
	switch key {
	case fyne.KeyUp:
		return t.cursor - 1, true
	case fyne.KeyDown:
		return t.cursor + 1, true
	case fyne.KeyHome:
		return 0, true
	case fyne.KeyEnd:
		return len(t.order) - 1, true
	case fyne.KeyPageUp:
		return t.cursor - t.grid.page(), true
	case fyne.KeyPageDown:
		return t.cursor + t.grid.page(), true
	}
	return 0, false
}

// TypedRune finds the row whose name begins with what is being typed.
func (t *Table[T]) TypedRune(r rune) {
	if r == ' ' && t.finder.text == "" {
		return
	}
	if place := t.finder.find(r, t.cursor, t.names); place >= 0 {
		t.moveTo(place, false)
	}
}

// names are the texts that typing looks in: the bold column, or the first
// that takes what room is left, or the first.
func (t *Table[T]) names() []string {
	c := t.nameColumn()
	names := make([]string, len(t.order))
	if c.Text == nil {
		return names
	}
	for i, at := range t.order {
		names[i] = c.Text(t.rows[at])
	}
	return names
}

func (t *Table[T]) nameColumn() Column[T] {
	for _, c := range t.columns {
		if c.Bold {
			return c
		}
	}
	for _, c := range t.columns {
		if c.Width == 0 {
			return c
		}
	}
	if len(t.columns) == 0 {
		return Column[T]{}
	}
	return t.columns[0]
}

// KeyDown notes that Shift is held.
func (t *Table[T]) KeyDown(key *fyne.KeyEvent) { t.shift = t.shift || isShift(key) }

// KeyUp notes that Shift is let go.
func (t *Table[T]) KeyUp(key *fyne.KeyEvent) { t.shift = t.shift && !isShift(key) }

// FocusGained draws the ring around the cursor's row, the first if there is no
// cursor yet.
func (t *Table[T]) FocusGained() {
	t.focused = true
	t.grid.repaint()
}

// FocusLost takes the ring away.
func (t *Table[T]) FocusLost() {
	t.focused, t.shift = false, false
	t.grid.repaint()
}

// TypedShortcut knows select all, copy, and the sorting keys.
func (t *Table[T]) TypedShortcut(shortcut fyne.Shortcut) {
	switch s := shortcut.(type) {
	case *fyne.ShortcutSelectAll:
		t.selectAll()
	case *fyne.ShortcutCopy:
		s.Clipboard.SetContent(t.copied())
	case *desktop.CustomShortcut:
		if s.Modifier != fyne.KeyModifierControl || !t.sortKey(s.KeyName) {
			bubbleShortcut(t, shortcut)
		}
	default:
		bubbleShortcut(t, shortcut)
	}
}

func (t *Table[T]) sortKey(key fyne.KeyName) bool {
	switch key {
	case fyne.KeyLeft:
		t.shiftSorting(-1)
	case fyne.KeyRight:
		t.shiftSorting(1)
	case fyne.KeyUp:
		t.SortBy(t.sorting.column, false)
	case fyne.KeyDown:
		t.SortBy(t.sorting.column, true)
	default:
		return false
	}
	return true
}

// copied is the selection as lines of cells parted by tabs.
func (t *Table[T]) copied() string {
	var lines []string
	for place, at := range t.order {
		if !t.chosen[at] {
			continue
		}
		var texts []string
		for _, c := range t.cells(place, nil) {
			texts = append(texts, c.text)
		}
		lines = append(lines, strings.Join(texts, "\t"))
	}
	return strings.Join(lines, "\n")
}

package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Table shows rows of any kind. Only the rows in sight exist on screen, so a
// hundred thousand cost no more than thirty. Keys: arrows, Home, End, PgUp and
// PgDn move; Enter opens; letters find a name (accents don't matter); with
// Multi, Shift and Ctrl extend the choice, Space toggles and Ctrl+A takes all;
// Ctrl+Left and Ctrl+Right change the sorting column, Ctrl+Up and Ctrl+Down
// its direction; Ctrl+C copies the chosen rows for a spreadsheet.
type Table[T any] struct {
	widget.BaseWidget
	OnOpen   func(row T)    // Enter or double tap; may be nil
	OnSelect func(row T)    // the cursor came to another row; may be nil
	OnChoice func()         // the set of selected rows changed; may be nil
	Multi    bool           // more than one row can be selected
	Key      func(T) string // what names a row: keeps the selection over SetRows; may be nil

	columns []Column[T]
	rows    []T
	order   []int        // rows as shown
	chosen  map[int]bool // by index in rows
	cursor  int          // by place in order; -1 for none
	anchor  int          // where the range began
	sorting sorting
	finder  finder
	grid    *grid
	head    *gridHeader
	empty   fyne.CanvasObject
	focused bool
	shift   bool
}

// NewTable makes an empty table.
func NewTable[T any](columns ...Column[T]) *Table[T] {
	t := &Table[T]{columns: columns, chosen: map[int]bool{}, cursor: -1, sorting: sorting{column: -1}}
	heads := make([]gridHead, len(columns))
	for i, c := range columns {
		heads[i] = gridHead{title: c.Title, width: c.Width, weight: c.Weight, align: c.Align, sortable: c.Less != nil}
	}
	t.head = newGridHeader(heads, t.tapHead)
	t.grid = newGrid(heads, t)
	t.ExtendBaseWidget(t)
	return t
}

// SetRows shows other rows. Sorting stays; so does the selection if Key is set.
func (t *Table[T]) SetRows(rows []T) {
	keep, at := t.keys()
	t.rows, t.chosen, t.cursor, t.anchor = rows, map[int]bool{}, -1, 0
	t.finder.forget()
	t.sort()
	t.restore(keep, at)
	t.showEmpty()
	t.measure()
	t.head.Refresh()
	t.grid.reset(len(rows))
}

// Rows are all rows as they are shown, sorted.
func (t *Table[T]) Rows() []T {
	all := make([]T, len(t.order))
	for i, at := range t.order {
		all[i] = t.rows[at]
	}
	return all
}

// SetEmpty sets what shows instead of rows when there are none.
func (t *Table[T]) SetEmpty(obj fyne.CanvasObject) {
	t.empty = obj
	t.showEmpty()
	t.Refresh()
}

func (t *Table[T]) showEmpty() {
	if t.empty != nil {
		show(t.empty, len(t.rows) == 0)
	}
}

// keys are the names of the selected rows and of the row under the cursor.
func (t *Table[T]) keys() (chosen map[string]bool, cursor string) {
	if t.Key == nil {
		return nil, ""
	}
	chosen = map[string]bool{}
	for i := range t.chosen {
		chosen[t.Key(t.rows[i])] = true
	}
	if row, ok := t.Selected(); ok {
		cursor = t.Key(row)
	}
	return chosen, cursor
}

func (t *Table[T]) restore(chosen map[string]bool, cursor string) {
	if len(chosen) == 0 {
		return
	}
	for place, at := range t.order {
		key := t.Key(t.rows[at])
		if chosen[key] {
			t.chosen[at] = true
		}
		if key == cursor {
			t.cursor, t.anchor = place, place
		}
	}
}

// cells is what the row at a place shows; nothing if the place is gone.
func (t *Table[T]) cells(place int, into []gridCell) []gridCell {
	if place < 0 || place >= len(t.order) {
		return into[:0]
	}
	row := t.rows[t.order[place]]
	for _, c := range t.columns {
		cell := gridCell{bold: c.Bold}
		if c.Text != nil {
			cell.text = c.Text(row)
		}
		if c.Icon != nil {
			cell.icon = c.Icon(row)
		}
		if c.Tone != nil {
			cell.tone = c.Tone(row)
		}
		into = append(into, cell)
	}
	return into
}

// marks is how the row at a place is drawn.
func (t *Table[T]) marks(place int) (chosen, ringed bool) {
	if place < 0 || place >= len(t.order) {
		return false, false
	}
	return t.chosen[t.order[place]], t.focused && place == max(t.cursor, 0)
}

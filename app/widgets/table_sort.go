package widgets

import "slices"

// sorting is the column that rows are sorted by, -1 for the order given.
type sorting struct {
	column int
	down   bool
}

// SortBy sorts by a column (from 0), downwards if asked. A column that does
// not sort, or -1, gives the rows in the order in which they came.
func (t *Table[T]) SortBy(column int, down bool) {
	if column < 0 || column >= len(t.columns) || t.columns[column].Less == nil {
		column, down = -1, false
	}
	keep, at := t.chosen, t.cursorRow()
	t.sorting = sorting{column: column, down: down}
	t.finder.forget()
	t.sort()
	t.chosen, t.cursor = keep, slices.Index(t.order, at)
	t.anchor = max(t.cursor, 0)
	t.head.setSorting(t.sorting)
	t.grid.reset(len(t.rows))
	if t.cursor >= 0 {
		t.grid.reveal(t.cursor)
	}
}

// cursorRow is the index in rows under the cursor, or -1.
func (t *Table[T]) cursorRow() int {
	if t.cursor < 0 || t.cursor >= len(t.order) {
		return -1
	}
	return t.order[t.cursor]
}

// sort orders the rows; equal rows stay as they came.
func (t *Table[T]) sort() {
	t.order = make([]int, len(t.rows))
	for i := range t.order {
		t.order[i] = i
	}
	if t.sorting.column < 0 {
		return
	}
	less := t.columns[t.sorting.column].Less
	slices.SortStableFunc(t.order, func(a, b int) int {
		if t.sorting.down {
			a, b = b, a
		}
		return less(t.rows[a], t.rows[b])
	})
}

// tapHead sorts by a column, and the other way at the second tap.
func (t *Table[T]) tapHead(column int) {
	t.SortBy(column, t.sorting.column == column && !t.sorting.down)
}

// shiftSorting goes to the next column that sorts, forwards or back.
func (t *Table[T]) shiftSorting(step int) {
	for c := t.sorting.column + step; c >= 0 && c < len(t.columns); c += step {
		if t.columns[c].Less != nil {
			t.SortBy(c, false)
			return
		}
	}
}

package widgets

import "fyne.io/fyne/v2"

// Column says what one column of a table shows.
type Column[T any] struct {
	Title  string
	Width  float32               // in units at text scale 1.0; 0 takes what is left
	Weight float32               // where Width is 0: the share of what is left, as far as the texts need it; 0 counts as 1
	Align  fyne.TextAlign        // of title and text
	Text   func(T) string        // what a cell says; ready to be read
	Icon   func(T) fyne.Resource // the icon before the text; may be nil
	Tone   func(T) Tone          // the colour of the text; may be nil
	Less   func(a, b T) int      // order as in slices.SortFunc; nil for columns that don't sort
	Bold   bool                  // the text that names the row
}

// gridHead is a column's head without the type of the rows.
type gridHead struct {
	title         string
	width, weight float32
	natural       float32 // what the longest text and the title need; 0 if not known
	align         fyne.TextAlign
	sortable      bool
}

// share is how much of the room that is left goes to the column.
func (h gridHead) share() float32 {
	switch {
	case h.width > 0:
		return 0
	case h.weight > 0:
		return h.weight
	}
	return 1
}

// gridCell is what one cell shows.
type gridCell struct {
	text string
	icon fyne.Resource
	tone Tone
	bold bool
}

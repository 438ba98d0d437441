package widgets

import (
	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// Column says what one column of a table shows.
type Column[T any] struct {
	Title  string
	Width  float32               // in units at text scale 1.0; 0 takes what is left
	Weight float32               // the share of what is left, where Width is 0; 0 counts as 1
	Align  fyne.TextAlign        // of title and text
	Text   func(T) string        // what a cell says; ready to be read
	Icon   func(T) fyne.Resource // the icon before the text; may be nil
	Tone   func(T) Tone          // the colour of the text; may be nil
	Less   func(a, b T) int      // order as in slices.SortFunc; nil for columns that don't sort
	Bold   bool                  // the text that names the row
}

// minFlexible is the least width of a column that takes what is left, at text
// scale 1.0.
const minFlexible = 120

// columnWidths shares the room among columns. Where there is too little, the
// columns of a set width give way, so that every column stays in sight.
func columnWidths(heads []gridHead, room float32) []float32 {
	var fixed, weights, least float32
	for _, h := range heads {
		fixed += h.width * theme.Scale()
		weights += h.share()
		if h.width == 0 {
			least += minFlexible * theme.Scale()
		}
	}
	shrink := float32(1)
	if fixed > 0 && fixed+least > room {
		shrink = max((room-least)/fixed, 0.6)
	}
	widths := make([]float32, len(heads))
	for i, h := range heads {
		widths[i] = h.width * theme.Scale() * shrink
		if h.width == 0 {
			widths[i] = max((room-fixed*shrink)*h.share()/weights, theme.Gap(10))
		}
	}
	return widths
}

// gridHead is a column's head without the type of the rows.
type gridHead struct {
	title         string
	width, weight float32
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

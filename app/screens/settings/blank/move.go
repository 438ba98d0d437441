package blank

import (
	"math"

	"thidua/data"
)

// The least width and height of a field, in millimetres: less cannot be taken hold
// of any more.
const (
	leastWidth  = 10
	leastHeight = 3
)

// tenth is the step to which places are rounded, in millimetres: finer than any
// printer feeds its paper.
const tenth = 0.1

// Moved is a field moved across and down, as far as the sheet goes.
func Moved(f data.BlankField, size data.Size, across, down float64) data.BlankField {
	f.X, f.Y = f.X+across, f.Y+down
	return Kept(f, size)
}

// Widened is a field one of whose edges was moved across. Text in the middle of its
// room stays where it is, so both edges move.
func Widened(f data.BlankField, size data.Size, edge Part, across float64) data.BlankField {
	if edge == LeftEdge {
		across = -across
	}
	before := f.Width
	if f.Align == data.Centred {
		f.Width = min(max(before+2*across, leastWidth), 2*min(f.X, size.Width-f.X))
		return Kept(f, size)
	}
	room := size.Width - RoomOf(f).Left
	if edge == LeftEdge {
		room = RoomOf(f).Right()
	}
	f.Width = min(max(before+across, leastWidth), room)
	way := (f.Width - before) / 2
	if edge == LeftEdge {
		way = -way
	}
	f.X += way
	return Kept(f, size)
}

// Kept is a field that lies within its sheet, with its measures in tenths of a
// millimetre.
func Kept(f data.BlankField, size data.Size) data.BlankField {
	f.Width = round(min(max(f.Width, leastWidth), size.Width))
	f.Height = round(min(max(f.Height, leastHeight), size.Height))
	if f.Key == data.CodeField {
		f.Width = min(f.Width, round(size.Height)) // it is a square
	}
	r := RoomOf(f)
	f.X = round(min(max(f.X, r.Width/2), size.Width-r.Width/2))
	f.Y = round(min(max(f.Y, 0), max(size.Height-r.Height, 0)))
	return f
}

func round(millimetres float64) float64 { return math.Round(millimetres/tenth) * tenth }

// Snap moves a field a little so that its middle comes to stand on the sheet's own
// middle, or on that of another field. Line is where the two then stand; ok tells
// whether there was anything near.
func Snap(form data.BlankForm, field int, near float64) (f data.BlankField, line float64, ok bool) {
	f = form.Fields[field]
	best := near
	try := func(x float64) {
		if away := math.Abs(form.Fields[field].X - x); away <= best && (away < best || !ok) {
			best, line, ok = away, x, true
		}
	}
	try(form.Size.Width / 2)
	for i, other := range form.Fields {
		if i != field && !other.Off {
			try(other.X)
		}
	}
	if ok {
		f.X = round(line)
	}
	return f, line, ok
}

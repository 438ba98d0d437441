package blank

import (
	"math"

	"thidua/data"
)

// Room is a rectangle on the sheet, in millimetres from its upper left corner.
type Room struct{ Left, Top, Width, Height float64 }

// RoomOf is where a field's text may stand. A code is as high as it is wide.
func RoomOf(f data.BlankField) Room {
	r := Room{Left: f.X - f.Width/2, Top: f.Y, Width: f.Width, Height: f.Height}
	if f.Key == data.CodeField {
		r.Height = f.Width
	}
	return r
}

// Right is the right edge.
func (r Room) Right() float64 { return r.Left + r.Width }

// Foot is the lower edge.
func (r Room) Foot() float64 { return r.Top + r.Height }

// grown is the room with a margin on all sides.
func (r Room) grown(by float64) Room {
	return Room{r.Left - by, r.Top - by, r.Width + 2*by, r.Height + 2*by}
}

func (r Room) holds(x, y float64) bool {
	return x >= r.Left && x <= r.Right() && y >= r.Top && y <= r.Foot()
}

// Part is what of a field lies under the mouse.
type Part int

// The parts.
const (
	Nothing Part = iota
	Body
	LeftEdge
	RightEdge
)

// Hit finds what lies at a point of the sheet: the chosen field before others, then
// the smallest, so that none is out of reach below a larger one. Near is how far
// beside an edge still counts as on it. Fields that are off are not there.
func Hit(fields []data.BlankField, chosen int, x, y, near float64) (field int, part Part) {
	field = -1
	least := math.Inf(1)
	for i, f := range fields {
		r := RoomOf(f)
		if f.Off || !r.grown(near).holds(x, y) {
			continue
		}
		size := r.Width * r.Height
		if i == chosen {
			size = 0
		}
		if size < least {
			least, field, part = size, i, partAt(r, x, near)
		}
	}
	return field, part
}

// partAt is what of a room lies at a place across. An edge takes at most a quarter
// of the width, so that a narrow field can still be moved.
func partAt(r Room, x, near float64) Part {
	inside := min(near, r.Width/4)
	switch {
	case x <= r.Left+inside:
		return LeftEdge
	case x >= r.Right()-inside:
		return RightEdge
	}
	return Body
}

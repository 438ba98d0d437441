package blank

import (
	"math"

	"thidua/data"
)

// Plane is how a sheet lies on the screen: so many points to the millimetre, its
// upper left corner at (Left, Top).
type Plane struct {
	Scale     float64
	Left, Top float64
}

// Fitted is the plane on which the whole sheet is as large as the room allows, in
// its middle, with a margin.
func Fitted(size data.Size, width, height, margin float64) Plane {
	if size.Width <= 0 || size.Height <= 0 {
		return Plane{Scale: 1}
	}
	scale := max(min((width-2*margin)/size.Width, (height-2*margin)/size.Height), 0.1)
	return Plane{Scale: scale}.centred(size, width, height, margin)
}

// Scaled is the plane at a scale: in the middle of the room, or at its corner where
// the sheet is larger.
func Scaled(size data.Size, scale, width, height, margin float64) Plane {
	return Plane{Scale: scale}.centred(size, width, height, margin)
}

func (p Plane) centred(size data.Size, width, height, margin float64) Plane {
	p.Left = max((width-size.Width*p.Scale)/2, margin)
	p.Top = max((height-size.Height*p.Scale)/2, margin)
	return p
}

// Screen is where a point of the sheet lies on the screen.
func (p Plane) Screen(x, y float64) (left, top float64) {
	return p.Left + x*p.Scale, p.Top + y*p.Scale
}

// Sheet is which point of the sheet lies at a place of the screen.
func (p Plane) Sheet(left, top float64) (x, y float64) {
	return (left - p.Left) / p.Scale, (top - p.Top) / p.Scale
}

// zooms are the scales, in points to the millimetre, that zooming goes through.
var zooms = []float64{1, 1.4, 2, 2.8, 4, 5.6, 8, 11.2}

// Zoomed is the next scale up or down.
func Zoomed(from float64, up bool) float64 {
	const same = 1.02 // what differs by less counts as the same
	for i := range zooms {
		if up && zooms[i] > from*same {
			return zooms[i]
		}
		if down := zooms[len(zooms)-1-i]; !up && down*same < from {
			return down
		}
	}
	if up {
		return math.Max(from, zooms[len(zooms)-1])
	}
	return math.Min(from, zooms[0])
}

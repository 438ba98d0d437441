package widgets

import (
	"image"
	"slices"
)

// fitting is how pages are fitted into the view.
type fitting int

const (
	fitWidth fitting = iota // as wide as the view
	fitWhole                // a page is in sight as a whole
	fitNot                  // in a size that was chosen
)

// zoomSteps are the sizes that zooming goes through; 1 is the size of the paper.
var zoomSteps = []float64{0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4}

// fullSize is how many units of the screen a millimetre has in the size of the
// paper: screens are taken to have 96 to the inch.
const fullSize = 96 / 25.4

// sight is the room that pages are fitted into, in points, and how many points a
// unit of the screen has.
type sight struct {
	size   image.Point
	gap    int
	pixels float64
}

// fit is the size in which a page of some millimetres fits, where 1 is the size of
// the paper. Each page is fitted by itself, so that one that lies among others that
// stand does not make those small.
func (s sight) fit(how fitting, width, height float64) float64 {
	if width <= 0 || height <= 0 {
		return 1
	}
	factor := float64(s.size.X-2*s.gap) / (width * fullSize * s.pixels)
	if how == fitWhole {
		factor = min(factor, float64(s.size.Y-2*s.gap)/(height*fullSize*s.pixels))
	}
	return min(max(factor, zoomSteps[0]/4), zoomSteps[len(zoomSteps)-1])
}

// zoomed is the next step up or down from a size.
func zoomed(from float64, up bool) float64 {
	const near = 0.005
	if up {
		for _, step := range zoomSteps {
			if step > from+near {
				return step
			}
		}
		return from
	}
	for _, step := range slices.Backward(zoomSteps) {
		if step < from-near {
			return step
		}
	}
	return from
}

package widgets

import "image"

// stripPoints is how many points of the screen one picture holds at most: 6 MB. A
// page in an ordinary size is one picture; a page under the magnifying glass is cut
// across into strips, of which only those in sight are drawn.
const stripPoints = 3 << 19

// strip is a picture of a part of a page. It names its picture: a strip that is
// equal looks the same.
type strip struct {
	document int // documents are numbered as they are shown
	page     int // counted from 0
	whole    image.Point
	part     image.Rectangle
}

// stripsOf are the strips of a page that meet a part of it, top down.
func stripsOf(document, page int, whole image.Point, part image.Rectangle) []strip {
	height := min(max(stripPoints/max(whole.X, 1), 64), whole.Y)
	var strips []strip
	for top := 0; top < whole.Y; top += height {
		area := image.Rect(0, top, whole.X, min(top+height, whole.Y))
		if area.Overlaps(part) {
			strips = append(strips, strip{document, page, whole, area})
		}
	}
	return strips
}

// bytes is the memory that the picture takes.
func (s strip) bytes() int { return 4 * s.part.Dx() * s.part.Dy() }

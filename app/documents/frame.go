package documents

import "thidua/data"

// Colours of certificates: deep red, gold and its shades.
var (
	lacquer  = hue{163, 20, 28}
	gold     = hue{203, 157, 58}
	darkGold = hue{158, 112, 30}
	paleGold = hue{249, 234, 196}
	ivory    = hue{253, 247, 231}
	white    = hue{255, 255, 255}
)

// The border band of a certificate.
const (
	band = 12.0
	rule = 0.8 // thickness of its outer edge
)

// frame draws the border that the office chose. None is like the pattern of
// State-level certificates; nothing stands outside the band and nothing between the
// band and the emblem (Nghị định 98/2023/NĐ-CP, Điều 104).
func frame(b brush, f data.Frame, c canvas) {
	b.pdf.SetLineJoinStyle("round")
	switch r := bandOf(c); f {
	case data.DrumFrame:
		drumFrame(b, r)
	case data.BambooFrame:
		bambooFrame(b, r)
	default:
		lotusFrame(b, r)
	}
}

// bandOf is the rectangle whose edge is the border's outer edge.
func bandOf(c canvas) room {
	x, y := c.sideX-band, c.sideY-band
	return room{x, y, c.width - 2*x, c.height - 2*y}
}

// inside is a rectangle that much smaller on every side.
func (r room) inside(by float64) room {
	return room{r.x + by, r.y + by, r.width - 2*by, r.height - 2*by}
}

// around goes along the edge of a rectangle.
func (b brush) around(r room) { b.box(r.x, r.y, r.width, r.height) }

// ringed draws a line along the edge of a rectangle.
func (b brush) ringed(r room, thickness float64, c hue) {
	b.around(r)
	b.outline(c, thickness)
}

// sides calls draw for each side of a border of the given width, without its
// corners: x runs along the side, clockwise, and y inwards.
func sides(b brush, r room, deep float64, draw func(b brush, length float64)) {
	across, down := r.width-2*deep, r.height-2*deep
	draw(b.through(moved(r.x+deep, r.y)), across)
	draw(b.through(pose{b: 1, c: -1, e: r.x + r.width, f: r.y + deep}), down)
	draw(b.through(pose{a: -1, d: -1, e: r.x + r.width - deep, f: r.y + r.height}), across)
	draw(b.through(pose{b: -1, c: 1, e: r.x, f: r.y + r.height - deep}), down)
}

// corners calls draw for each corner of a border: the origin is the outer corner, x
// and y run inwards along the two sides.
func corners(b brush, r room, draw func(b brush)) {
	for _, x := range []float64{1, -1} {
		for _, y := range []float64{1, -1} {
			b.stamp(pose{a: x, d: y, e: r.x + (1-x)/2*r.width, f: r.y + (1-y)/2*r.height}, draw)
		}
	}
}

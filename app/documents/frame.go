package documents

import (
	"math"

	"thidua/data"
)

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
	r := bandOf(c)
	switch f {
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

// layer fills the rectangle that lies so deep in the border.
func (b brush) layer(r room, deep float64, c hue) {
	b.around(r.inside(deep))
	b.fill(c)
}

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
			draw(b.through(pose{a: x, d: y, e: r.x + (1-x)/2*r.width, f: r.y + (1-y)/2*r.height}))
		}
	}
}

// lotusFrame is a frieze of lotus petals with a chain of linked circles on its inner
// side and a lotus flower in each corner.
func lotusFrame(b brush, r room) {
	b.layer(r, 0, lacquer)
	b.layer(r, rule, ivory)
	b.layer(r, band, white)
	sides(b, r, band, func(b brush, length float64) { side(b, length, int(math.Round(length/lotusPitch))) })
	corners(b, r, func(b brush) { corner(b.through(moved(band/2, band/2))) })
	b.ringed(r.inside(band), 0.6, lacquer)
	b.ringed(r.inside(band+1.2), 0.22, gold)
}

// lotusPitch is the width of a petal.
const lotusPitch = 6.95

// The levels inside the band, from its outer edge.
const (
	petalFoot = 1.5
	petalTip  = 8.1
	chainAxis = 9.95
)

// side draws the frieze of one side, n petals long; x runs along the side and y
// inwards.
func side(b brush, length float64, n int) {
	pitch := length / float64(n)
	for i := range n + 1 {
		x := float64(i) * pitch
		b.backPetal(x, pitch*0.46, i == 0, i == n)
	}
	for i := range n {
		b.lotusPetal((float64(i)+0.5)*pitch, pitch*0.5)
	}
	b.move(0, petalFoot)
	b.line(length, petalFoot)
	b.outline(gold, 0.35)
	for i := range n {
		x := (float64(i) + 0.5) * pitch
		b.move(x-pitch/2+0.95, chainAxis)
		b.line(x+pitch/2-0.95, chainAxis)
		b.outline(gold, 0.22)
		for _, at := range []float64{x, x + pitch/2} {
			if i == n-1 && at > x {
				break
			}
			b.ring(at, chainAxis)
		}
	}
}

// backPetal is a petal of the row behind, seen between two of the row in front; at
// an end of the side only the half on the side is there.
func (b brush) backPetal(x, half float64, first, last bool) {
	tip := petalTip - 0.35
	b.move(x, petalFoot)
	if first {
		b.line(x, tip)
	} else {
		b.line(x-half, petalFoot)
		b.bend(x-half, 5.2, x-half*0.4, 6.6, x, tip)
	}
	if !last {
		b.bend(x+half*0.4, 6.6, x+half, 5.2, x+half, petalFoot)
	}
	b.close()
	b.paint(gold, darkGold, 0.14)
}

// lotusPetal is a petal of the row in front, with a pale heart and a vein.
func (b brush) lotusPetal(x, half float64) {
	shape := func(foot, tip, half float64) {
		height := tip - foot
		b.move(x-half*0.8, foot)
		b.bend(x-half*1.15, foot+height*0.45, x-half*0.55, foot+height*0.72, x, tip)
		b.bend(x+half*0.55, foot+height*0.72, x+half*1.15, foot+height*0.45, x+half*0.8, foot)
		b.close()
	}
	shape(petalFoot, petalTip, half)
	b.paint(lacquer, ivory, 0.3)
	shape(petalFoot+0.5, petalTip-1.35, half*0.62)
	b.fill(paleGold)
	shape(petalFoot+0.5, petalTip-2.9, half*0.32)
	b.fill(gold)
}

// ring is a circle with a dot, as on bronze drums.
func (b brush) ring(x, y float64) {
	b.circle(x, y, 0.95)
	b.paint(white, lacquer, 0.24)
	b.circle(x, y, 0.38)
	b.fill(gold)
}

// corner is a lotus flower seen from above, in a square of the band's width
// around the origin.
func corner(b brush) {
	half := band/2 - rule
	b.box(-half, -half, 2*half, 2*half)
	b.paint(ivory, gold, 0.22)
	flower(b, 8, 4.9, math.Pi/8, gold, darkGold)
	flower(b, 8, 4.5, 0, lacquer, ivory)
	flower(b, 8, 2.6, math.Pi/8, paleGold, lacquer)
	b.circle(0, 0, 0.95)
	b.paint(gold, lacquer, 0.25)
	for i := range 4 {
		q := b.through(turned(float64(i) * math.Pi / 2))
		q.circle(4.2, 4.2, 0.42)
		q.fill(lacquer)
	}
}

// flower draws n petals around the origin, reaching out to radius.
func flower(b brush, n int, radius, begin float64, inside, line hue) {
	width := radius * math.Sin(math.Pi/float64(n)) * 0.98
	for i := range n {
		p := b.through(turned(begin + 2*math.Pi*float64(i)/float64(n)))
		p.move(0, 0)
		p.bend(radius*0.3, -width*1.05, radius*0.78, -width*1.1, radius, 0)
		p.bend(radius*0.78, width*1.1, radius*0.3, width*1.05, 0, 0)
		p.close()
		p.paint(inside, line, 0.2)
	}
}

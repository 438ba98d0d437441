package documents

import "math"

// Colours of certificates: deep red, gold and its shades.
var (
	lacquer  = hue{163, 20, 28}
	gold     = hue{203, 157, 58}
	darkGold = hue{158, 112, 30}
	paleGold = hue{249, 234, 196}
	ivory    = hue{253, 247, 231}
	white    = hue{255, 255, 255}
)

// The border band of a certificate, in millimetres from the edge of the paper.
const (
	bandOut = 7.0
	bandIn  = 19.0
	band    = bandIn - bandOut
	rule    = 0.8 // thickness of its outer edge
)

// frame draws the border: a frieze of lotus petals with a chain of linked circles
// on its inner side and a lotus flower in each corner, all inside the band. It is a
// pattern of its own, unlike that of State-level certificates, with nothing outside
// the band and nothing between the band and the emblem.
func frame(b brush) {
	b.pdf.SetLineJoinStyle("round")
	within := func(distance float64) {
		b.box(distance, distance, paperLong-2*distance, paperShort-2*distance)
	}
	within(bandOut)
	b.fill(lacquer)
	within(bandOut + rule)
	b.fill(ivory)
	within(bandIn)
	b.fill(white)
	side(b.through(moved(bandIn, bandOut)), paperLong-2*bandIn, 37)
	side(b.through(pose{b: 1, c: -1, e: paperLong - bandOut, f: bandIn}), paperShort-2*bandIn, 25)
	side(b.through(pose{a: -1, d: -1, e: paperLong - bandIn, f: paperShort - bandOut}), paperLong-2*bandIn, 37)
	side(b.through(pose{b: -1, c: 1, e: bandOut, f: paperShort - bandIn}), paperShort-2*bandIn, 25)
	for _, x := range []float64{bandOut + band/2, paperLong - bandOut - band/2} {
		for _, y := range []float64{bandOut + band/2, paperShort - bandOut - band/2} {
			corner(b.through(moved(x, y)))
		}
	}
	inset(b, bandIn, 0.6, lacquer)
	inset(b, bandIn+1.2, 0.22, gold)
}

// inset draws a line all round at a distance from the edge of the paper.
func inset(b brush, distance, thickness float64, c hue) {
	b.box(distance, distance, paperLong-2*distance, paperShort-2*distance)
	b.outline(c, thickness)
}

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

package documents

import "math"

// lotusFrame is a frieze of lotus petals with a chain of linked circles on its inner
// side and a lotus flower in each corner.
func lotusFrame(b brush, r room) {
	b.around(r)
	b.fill(lacquer)
	b.around(r.inside(rule))
	b.fill(ivory)
	b.around(r.inside(band))
	b.fill(white)
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
		b.stamp(moved(float64(i)*pitch, 0), func(b brush) { b.backPetal(pitch*0.46, i == 0, i == n) })
	}
	for i := range n {
		b.stamp(moved((float64(i)+0.5)*pitch, 0), func(b brush) { b.lotusPetal(pitch * 0.5) })
	}
	b.move(0, petalFoot)
	b.line(length, petalFoot)
	b.outline(gold, 0.35)
	b.chain(length, n)
}

// chain is a line with a ring below every petal and one between every two.
func (b brush) chain(length float64, n int) {
	step := length / float64(2*n)
	b.move(0.95, chainAxis)
	b.line(length-0.95, chainAxis)
	b.outline(gold, 0.22)
	for i := 1; i < 2*n; i++ {
		b.stamp(moved(float64(i)*step, chainAxis), ring)
	}
}

// backPetal is a petal of the row behind, seen between two of the row in front, on
// the y axis; at an end of the side only the half on the side is there.
func (b brush) backPetal(half float64, first, last bool) {
	tip := petalTip - 0.35
	b.move(0, petalFoot)
	if first {
		b.line(0, tip)
	} else {
		b.line(-half, petalFoot)
		b.bend(-half, 5.2, -half*0.4, 6.6, 0, tip)
	}
	if !last {
		b.bend(half*0.4, 6.6, half, 5.2, half, petalFoot)
	}
	b.close()
	b.paint(gold, darkGold, 0.15)
}

// lotusPetal is a petal of the row in front, with a pale heart and a vein.
func (b brush) lotusPetal(half float64) {
	b.petal(petalFoot, petalTip, half)
	b.paint(lacquer, ivory, 0.3)
	b.petal(petalFoot+0.5, petalTip-1.35, half*0.62)
	b.fill(paleGold)
	b.petal(petalFoot+0.5, petalTip-2.9, half*0.32)
	b.fill(gold)
}

// petal is the outline of a petal, upright on the y axis.
func (b brush) petal(foot, tip, half float64) {
	height := tip - foot
	b.move(-half*0.8, foot)
	b.bend(-half*1.15, foot+height*0.45, -half*0.55, foot+height*0.72, 0, tip)
	b.bend(half*0.55, foot+height*0.72, half*1.15, foot+height*0.45, half*0.8, foot)
	b.close()
}

// ring is a circle with a dot, as on bronze drums.
func ring(b brush) {
	b.circle(0, 0, 0.95)
	b.paint(white, lacquer, 0.24)
	b.circle(0, 0, 0.38)
	b.fill(gold)
}

// corner is a lotus flower seen from above, in a square of the band's width
// around the origin.
func corner(b brush) {
	half := band/2 - rule
	b.box(-half, -half, 2*half, 2*half)
	b.fill(lacquer)
	b.box(-half+0.35, -half+0.35, 2*half-0.7, 2*half-0.7)
	b.outline(gold, 0.2)
	flower(b, 12, 4.75, math.Pi/12, gold, lacquer)
	flower(b, 12, 4.1, 0, paleGold, lacquer)
	flower(b, 8, 2.75, math.Pi/8, lacquer, paleGold)
	b.circle(0, 0, 1.05)
	b.paint(gold, lacquer, 0.25)
	for i := range 6 {
		q := b.through(turned(float64(i) * math.Pi / 3))
		q.circle(0.62, 0, 0.13)
		q.fill(lacquer)
	}
	for i := range 4 {
		q := b.through(turned(float64(i) * math.Pi / 2))
		q.circle(4.1, 4.1, 0.4)
		q.fill(gold)
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

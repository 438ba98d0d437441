package documents

import "math"

// grain is one grain of rice from its foot in the direction of angle.
func (b brush) grain(foot spot, angle, length float64) {
	g := b.through(moved(foot.x, foot.y).then(turned(angle)).then(scaled(length, length)))
	g.move(0, 0)
	g.bend(0.15, -0.38, 0.72, -0.38, 1, 0)
	g.bend(0.72, 0.38, 0.15, 0.38, 0, 0)
	g.close()
	g.paint(flagGold, flagRed, 0.09)
}

// trail is a curve that an ear grows along: the place at t from 0 to 1 and the
// direction there.
type trail func(t float64) (spot, float64)

// ear sets n pairs of grains along a trail, spreading to both sides of it.
func (b brush) ear(along trail, n int, apart, length float64) {
	for i := range n {
		at, angle := along((float64(i) + 0.3) / float64(n))
		b.pair(at, angle, apart, length)
	}
}

// pair is two grains on both sides of a place.
func (b brush) pair(at spot, angle, apart, length float64) {
	s, c := math.Sincos(angle)
	for _, hand := range []float64{-1, 1} {
		foot := spot{at.x - hand*s*apart, at.y + hand*c*apart}
		b.grain(foot, angle+hand*0.3, length)
	}
}

// The wreath lies between two circles on the axis.
var (
	wreathOut = spot{axis, 417}
	wreathIn  = spot{axis, 392}
)

const (
	wreathOuter = 398.0
	wreathInner = 302.0
	wreathFoot  = 0.76 * math.Pi // from the top, against the clock
	wreathTop   = 0.035 * math.Pi
)

// wreathAt is the place on the left of the wreath, turned by angle from the top,
// at a part of its width from the inner circle.
func wreathAt(angle, part float64) spot {
	s, c := math.Sincos(angle)
	in := spot{wreathIn.x - wreathInner*s, wreathIn.y - wreathInner*c}
	out := spot{wreathOut.x - wreathOuter*s, wreathOut.y - wreathOuter*c}
	return spot{in.x + (out.x-in.x)*part, in.y + (out.y-in.y)*part}
}

// wreath is the left half of the ring of rice: two ears side by side between
// lines, growing slender towards the top.
func (b brush) wreath() {
	const pairs = 24
	for _, part := range []float64{0.26, 0.75} {
		b.stalk(part, 3)
		for i := range pairs {
			t := (float64(i) + 0.2) / pairs
			angle := wreathFoot + (wreathTop-wreathFoot)*t
			size := 1 - 0.27*t
			b.pair(wreathAt(angle, part), -angle, 5*size, 43*size)
		}
	}
	b.stalk(1.03, 9)
	b.stalk(0.505, 3)
	b.stalk(-0.01, 5)
}

// stalk is a line along the wreath.
func (b brush) stalk(part, thickness float64) {
	const steps = 48
	for i := range steps + 1 {
		p := wreathAt(wreathFoot*float64(i)/steps, part)
		if i == 0 {
			b.move(p.x, p.y)
			continue
		}
		b.line(p.x, p.y)
	}
	b.outline(flagGold, thickness)
}

// cubic is the trail of a cubic curve.
func cubic(p0, p1, p2, p3 spot) trail {
	return func(t float64) (spot, float64) {
		u := 1 - t
		mix := func(a, b, c, d float64) float64 { return u*u*u*a + 3*u*u*t*b + 3*u*t*t*c + t*t*t*d }
		slope := func(a, b, c, d float64) float64 { return u*u*(b-a) + 2*u*t*(c-b) + t*t*(d-c) }
		dx, dy := slope(p0.x, p1.x, p2.x, p3.x), slope(p0.y, p1.y, p2.y, p3.y)
		return spot{mix(p0.x, p1.x, p2.x, p3.x), mix(p0.y, p1.y, p2.y, p3.y)}, math.Atan2(dy, dx)
	}
}

// droopingEars are the ears on the left that bow towards the cogwheel.
func (b brush) droopingEars() {
	b.ear(cubic(spot{292, 690}, spot{215, 668}, spot{178, 625}, spot{150, 560}), 6, 9, 38)
	b.ear(cubic(spot{262, 690}, spot{238, 640}, spot{196, 560}, spot{176, 440}), 7, 8, 38)
	b.ear(cubic(spot{290, 660}, spot{196, 560}, spot{208, 455}, spot{318, 440}), 8, 7, 36)
	b.move(312, 668)
	b.bend(228, 600, 214, 458, 352, 410)
	b.bend(268, 462, 250, 580, 322, 650)
	b.close()
	b.paint(flagGold, flagRed, 3)
	b.move(160, 430)
	b.bend(152, 392, 164, 358, 192, 332)
	b.bend(176, 366, 170, 396, 176, 430)
	b.close()
	b.paint(flagGold, flagRed, 3)
}

// sheaf is the left bundle of stalks below the banner.
func (b brush) sheaf() {
	b.polygon(spot{228, 770}, spot{206, 884}, spot{216, 892}, spot{404, 850}, spot{404, 770})
	b.paint(flagGold, flagRed, 5)
	for i := range 6 {
		y := 800 + float64(i)*15
		b.move(224-float64(i)*2.6, y)
		b.line(402, 778+float64(i)*12.5)
		b.outline(shade, 4)
	}
}

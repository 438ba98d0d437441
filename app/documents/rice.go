package documents

import "math"

// grain is one grain of rice from its foot in the direction of angle, with the
// crease of its husk.
func (b brush) grain(foot spot, angle, length float64) {
	const drawn = 10 // its length in the drawing
	b.stamp(moved(foot.x, foot.y).then(turned(angle)).then(scaled(length/drawn, length/drawn)), func(g brush) {
		g.move(0, 0)
		g.bend(0.8, -3.4, 6, -4, 10, 0)
		g.bend(6, 4, 0.8, 3.4, 0, 0)
		g.close()
		g.paint(flagGold, flagRed, 0.75)
		g.move(2, 0.3)
		g.bend(4, 1, 6, 0.9, 8.2, 0.1)
		g.outline(shade, 0.6)
	})
}

// trail is a curve that an ear grows along: the place at t from 0 to 1 and the
// direction there.
type trail func(t float64) (spot, float64)

// ear sets n rows of three grains along a trail, two spreading to its sides and one
// over them, and a last one at the tip. Grains nearer to the foot lie over those
// further on, as on a bowed ear. It swells from the foot and tapers to the tip.
func (b brush) ear(along trail, n int, length float64) {
	tip, angle := along(1)
	b.grain(tip, angle, length*0.7)
	for i := n - 1; i >= 0; i-- {
		t := (float64(i) + 0.3) / float64(n)
		at, angle := along(t)
		size := length * (0.72 + 0.34*math.Sin(math.Pi*math.Pow(t, 0.8)))
		s, c := math.Sincos(angle)
		for _, hand := range []float64{-1, 1} {
			b.grain(spot{at.x - hand*s*size*0.13, at.y + hand*c*size*0.13}, angle+hand*0.52, size)
		}
		b.grain(spot{at.x + c*size*0.18, at.y + s*size*0.18}, angle, size*0.92)
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
	wreathTop   = 0.032 * math.Pi
)

// wreathAt is the place on the left of the wreath, turned by angle from the top,
// at a part of its width from the inner circle.
func wreathAt(angle, part float64) spot {
	s, c := math.Sincos(angle)
	in := spot{wreathIn.x - wreathInner*s, wreathIn.y - wreathInner*c}
	out := spot{wreathOut.x - wreathOuter*s, wreathOut.y - wreathOuter*c}
	return spot{in.x + (out.x-in.x)*part, in.y + (out.y-in.y)*part}
}

// wreath is the left half of the ring of rice: two ears side by side between lines,
// of which the outer one reaches further.
func (b brush) wreath() {
	for _, one := range []struct{ part, top float64 }{{0.25, 0.046 * math.Pi}, {0.74, wreathTop}} {
		b.stalk(one.part, 3)
		b.ear(func(t float64) (spot, float64) {
			angle := wreathFoot + (one.top-wreathFoot)*t
			return wreathAt(angle, one.part), -angle
		}, 27, 38)
	}
	b.stalk(1.03, 9)
	b.stalk(0.505, 3)
	b.stalk(-0.02, 5)
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

// droopingEars are the ears on the left that bow towards the cogwheel, with a leaf.
func (b brush) droopingEars() {
	b.leaf(spot{300, 668}, spot{170, 560}, spot{200, 420}, spot{262, 352}, 17)
	b.ear(cubic(spot{292, 690}, spot{215, 668}, spot{178, 625}, spot{150, 560}), 6, 36)
	b.ear(cubic(spot{262, 690}, spot{238, 640}, spot{196, 560}, spot{180, 470}), 8, 36)
	b.leaf(spot{318, 672}, spot{262, 600}, spot{268, 520}, spot{300, 470}, 13)
	b.ear(cubic(spot{300, 676}, spot{196, 580}, spot{200, 420}, spot{332, 436}), 12, 38)
}

// leaf is a slender blade along a cubic curve.
func (b brush) leaf(p0, p1, p2, p3 spot, width float64) {
	b.move(p0.x, p0.y)
	b.bend(p1.x-width, p1.y, p2.x-width, p2.y, p3.x, p3.y)
	b.bend(p2.x+width, p2.y, p1.x+width, p1.y, p0.x, p0.y)
	b.close()
	b.paint(flagGold, flagRed, 3)
	b.move(p0.x, p0.y)
	b.bend(p1.x, p1.y, p2.x, p2.y, p3.x, p3.y)
	b.outline(shade, 2.5)
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

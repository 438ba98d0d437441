package documents

import "math"

// Colours of the bamboo frame: the culm in light and shade, split strips of it.
var (
	culmDark  = hue{34, 74, 44}
	culmGreen = hue{74, 120, 62}
	culmLight = hue{168, 196, 118}
	straw     = hue{222, 186, 112}
	strawDark = hue{150, 108, 48}
	strawPale = hue{250, 243, 222}
)

// The levels of the bamboo frame from its outer edge: a thick culm, a woven band, a
// slender culm.
const (
	culmTop     = 0.1
	culmThick   = 2.5
	wovenTop    = 3.05
	wovenFoot   = 9.35
	slenderTop  = 9.9
	slenderDeep = 1.5
	culmPitch   = 17.0
	stripPitch  = (wovenFoot - wovenTop) / 4
)

// bambooFrame is a frame of bamboo culms tied at the corners, with a band of basket
// weave between them and leaves where they meet.
func bambooFrame(b brush, r room) {
	b.around(r.inside(0.4))
	b.fill(strawPale)
	b.around(r.inside(band))
	b.fill(white)
	woven(b, r)
	sides(b, r.inside(slenderTop), 0, func(b brush, length float64) { b.culm(0, length, 0, slenderDeep, culmPitch*0.7) })
	sides(b, r.inside(culmTop), 0, func(b brush, length float64) { b.culm(0, length, 0, culmThick, culmPitch) })
	corners(b, r, bambooCorner)
	b.ringed(r.inside(band+1.1), 0.2, strawDark)
}

// woven fills the band between the culms with strips that cross, each over one and
// under the next.
func woven(b brush, r room) {
	outer, inner := r.inside(wovenTop), r.inside(wovenFoot)
	nx, ny := 2*math.Round(outer.width/stripPitch/2), 2*math.Round(outer.height/stripPitch/2)
	dx, dy := outer.width/nx, outer.height/ny
	for j := 0.0; j < ny; j++ {
		for i := 0.0; i < nx; i++ {
			x, y := outer.x+(i+0.5)*dx, outer.y+(j+0.5)*dy
			if inside := x > inner.x && x < inner.x+inner.width && y > inner.y && y < inner.y+inner.height; inside {
				continue
			}
			angle := math.Pi / 4
			if int(i+j)%2 == 1 {
				angle = -angle
			}
			b.stamp(moved(x, y).then(turned(angle)), func(b brush) { plait(b, dx) })
		}
	}
	for _, edge := range []room{outer, inner} {
		b.ringed(edge, 0.62, strawDark)
		b.ringed(edge, 0.3, straw)
	}
}

// plait is what is seen of one strip where it lies on top, around the origin.
func plait(b brush, pitch float64) {
	long, wide := pitch*0.66, pitch*0.33
	b.move(-long, -wide*0.75)
	b.bend(-long*0.5, -wide*1.1, long*0.5, -wide*1.1, long, -wide*0.75)
	b.line(long, wide*0.75)
	b.bend(long*0.5, wide*1.1, -long*0.5, wide*1.1, -long, wide*0.75)
	b.close()
	b.paint(straw, strawDark, 0.15)
	b.move(-long*0.8, -wide*0.15)
	b.line(long*0.8, -wide*0.15)
	b.outline(strawPale, 0.15)
}

// culm is a length of bamboo along x from its upper edge, with joints.
func (b brush) culm(from, to, y, thick, pitch float64) {
	n := math.Round((to - from) / pitch)
	w := (to - from) / n
	for i := 0.0; i < n; i++ {
		x0, x1 := from+i*w, from+(i+1)*w
		b.stave(x0, x1, y, y+thick, thick*0.07)
		b.paint(culmGreen, culmDark, 0.18)
		b.stave(x0+0.4, x1-0.4, y+thick*0.2, y+thick*0.36, thick*0.03)
		b.fill(culmLight)
		b.stave(x0+0.3, x1-0.3, y+thick*0.74, y+thick*0.9, -thick*0.02)
		b.fill(culmDark)
	}
	for i := 1.0; i < n; i++ {
		b.joint(from+i*w, y, thick)
	}
}

// stave is the outline of a piece of culm, narrower in its middle.
func (b brush) stave(x0, x1, y0, y1, waist float64) {
	third := (x1 - x0) / 3
	b.move(x0, y0)
	b.bend(x0+third, y0+waist, x1-third, y0+waist, x1, y0)
	b.line(x1, y1)
	b.bend(x1-third, y1-waist, x0+third, y1-waist, x0, y1)
	b.close()
}

// joint is the ring where two pieces of a culm meet.
func (b brush) joint(x, y, thick float64) {
	b.move(x-0.32, y)
	b.bend(x-0.05, y+thick*0.3, x-0.05, y+thick*0.7, x-0.32, y+thick)
	b.line(x+0.32, y+thick)
	b.bend(x+0.05, y+thick*0.7, x+0.05, y+thick*0.3, x+0.32, y)
	b.close()
	b.paint(culmLight, culmDark, 0.18)
}

// spray is the leaves of a corner, the lower ones first: angle from the side, length
// and half the width.
var spray = []struct {
	angle, length, wide float64
	ink                 hue
}{
	{0.10, 13.5, 0.95, culmLight}, {math.Pi/2 - 0.10, 13.5, 0.95, culmLight}, {0.46, 9.6, 1.0, culmLight}, {math.Pi/2 - 0.46, 9.6, 1.0, culmLight},
	{0.24, 12.2, 1.0, culmGreen}, {math.Pi/2 - 0.24, 12.2, 1.0, culmGreen}, {0.62, 8.4, 1.0, culmGreen}, {math.Pi/2 - 0.62, 8.4, 1.0, culmGreen},
	{math.Pi / 4, 9.3, 1.15, culmDark},
}

// bambooCorner ties the culms and lays leaves over the weave; the origin is the
// outer corner.
func bambooCorner(b brush) {
	for _, one := range spray {
		b.through(moved(culmThick*0.92, culmThick*0.92).then(turned(one.angle))).bambooLeaf(one.length, one.wide, one.ink)
	}
	tie(b.through(moved(culmTop, culmTop)))
	const slender = slenderDeep / culmThick
	tie(b.through(moved(slenderTop, slenderTop)).through(scaled(slender, slender)))
}

// bambooLeaf is a leaf along x.
func (b brush) bambooLeaf(length, wide float64, ink hue) {
	b.move(0, 0)
	b.bend(length*0.12, -wide*1.25, length*0.5, -wide*1.15, length, 0)
	b.bend(length*0.5, wide*1.15, length*0.12, wide*1.25, 0, 0)
	b.close()
	b.paint(ink, strawPale, 0.22)
	b.move(length*0.04, 0)
	b.line(length*0.93, 0)
	b.outline(strawPale, 0.15)
}

// tie is the cord around the crossing of two culms.
func tie(b brush) {
	half := culmThick / 2
	c := b.through(moved(half, half))
	c.box(-half, -half, culmThick, culmThick)
	c.paint(culmGreen, culmDark, 0.25)
	for _, turn := range []float64{math.Pi / 4, -math.Pi / 4} {
		q := c.through(turned(turn))
		for i := -1.0; i <= 1; i++ {
			q.move(-half*1.2+math.Abs(i)*0.35, i*0.46)
			q.line(half*1.2-math.Abs(i)*0.35, i*0.46)
			q.outline(strawDark, 0.46)
			q.move(-half*1.15+math.Abs(i)*0.35, i*0.46)
			q.line(half*1.15-math.Abs(i)*0.35, i*0.46)
			q.outline(straw, 0.3)
		}
	}
}

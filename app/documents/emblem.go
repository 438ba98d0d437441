package documents

import "math"

// Colours of the Quốc huy: the red and yellow of the national flag, and shades for
// what is modelled.
var (
	flagRed  = hue{218, 37, 29}
	flagGold = hue{255, 222, 0}
	shade    = hue{238, 150, 24}
	dusk     = hue{250, 190, 20} // of the star
	foldRed  = hue{168, 20, 22}  // of the ribbon's underside
)

// The emblem is drawn in units of which its width has 900; its axis stands at 450.
const (
	emblemWidth = 900.0
	axis        = 450.0
)

// emblem draws the Quốc huy (Constitution of 2013, Article 13): round, on a red
// ground a golden five-pointed star framed by ears of rice, below it half a
// cogwheel and the words of the country's name on a red ribbon.
func emblem(b brush) error {
	b.pdf.SetLineJoinStyle("round")
	halves := []brush{b, b.through(pose{a: -1, d: 1, e: 2 * axis})}
	for _, half := range halves {
		half.loops()
	}
	b.circle(axis, 417, 405)
	b.fill(flagRed)
	for _, half := range halves {
		half.sheaf()
		half.wreath()
	}
	b.star(spot{axis, 256}, 132)
	b.cogwheel(spot{axis, 662}, 152)
	for _, half := range halves {
		half.droopingEars()
		half.sash()
	}
	b.knot()
	for _, half := range halves {
		half.scroll()
	}
	b.banner()
	return b.bannerText()
}

// star is a five-pointed star, each point half light and half in shade.
func (b brush) star(centre spot, radius float64) {
	inner := radius * math.Sin(math.Pi/10) / math.Sin(3*math.Pi/10)
	at := func(i int, r float64) spot {
		s, c := math.Sincos(float64(i)*math.Pi/5 - math.Pi/2)
		return spot{centre.x + r*c, centre.y + r*s}
	}
	for i := 0; i < 10; i += 2 {
		b.polygon(centre, at(i, radius), at(i+9, inner))
		b.fill(flagGold)
		b.polygon(centre, at(i, radius), at(i+1, inner))
		b.fill(dusk)
	}
}

// cogwheel is a wheel with eighteen teeth; its lower half vanishes behind the banner.
func (b brush) cogwheel(centre spot, radius float64) {
	const teeth = 18
	root := radius * 0.87
	var points []spot
	at := func(r, angle float64) {
		s, c := math.Sincos(angle)
		points = append(points, spot{centre.x + r*c, centre.y + r*s})
	}
	for i := range teeth {
		middle := (float64(i)+0.5)*2*math.Pi/teeth - math.Pi/2
		at(root, middle-0.115)
		at(radius, middle-0.085)
		at(radius, middle+0.085)
		at(root, middle+0.115)
	}
	b.polygon(points...)
	b.paint(flagGold, flagRed, 5)
	for _, part := range []float64{0.66, 0.42, 0.21} {
		b.circle(centre.x, centre.y, radius*part)
		b.outline(flagRed, 4.5)
	}
	b.circle(centre.x, centre.y, radius*0.54)
	b.outline(shade, 6)
}

// knot ties the stalks below the banner.
func (b brush) knot() {
	b.polygon(spot{398, 780}, spot{502, 780}, spot{497, 856}, spot{403, 856})
	b.paint(flagGold, flagRed, 4)
	for i := -2; i <= 2; i++ {
		x := axis + float64(i)*17
		b.move(x, 785)
		b.line(axis+float64(i)*16, 853)
		b.outline(shade, 5)
	}
}

package documents

import "math"

// Colours of the drum frame: bronze as it darkens and where it shines, and the pale
// ground that it is engraved on.
var (
	darkBronze  = hue{88, 48, 20}
	bronze      = hue{170, 120, 54}
	brightMetal = hue{236, 200, 124}
	paleBronze  = hue{251, 245, 230}
)

// The levels of the drum frame from its outer edge, as bands lie on the face of a
// bronze drum: teeth, linked circles, birds in flight, short strokes, teeth.
const (
	drumRim     = 0.8
	drumTeeth   = 2.05 // the teeth's points
	drumCircles = 3.02 // axis of the linked circles
	drumBirds   = 3.95 // upper edge of the birds' band
	drumStrokes = 9.35
	drumInner   = 10.1
	drumToothed = 11.4 // the inner teeth's feet
	drumLine    = 0.16
	birdPitch   = 14.4
	toothPitch  = 1.3
	circlePitch = 1.8
	strokePitch = 0.52
)

// drumFrame is the face of a bronze drum laid along the sheet: bands of teeth and
// linked circles around Lạc birds that fly against the clock, with a drum's star in
// each corner.
func drumFrame(b brush, r room) {
	b.around(r)
	b.fill(darkBronze)
	b.around(r.inside(drumRim))
	b.fill(paleBronze)
	b.around(r.inside(band))
	b.fill(white)
	sides(b, r, band, drumSide)
	corners(b, r, func(b brush) { drumCorner(b.through(moved(band/2, band/2))) })
	b.ringed(r.inside(band-0.15), 0.55, darkBronze)
	b.ringed(r.inside(band+1.1), 0.2, bronze)
}

// drumSide draws the bands of one side. A bird and what is beside it is one part: the
// other rows keep time with the birds.
func drumSide(b brush, length float64) {
	b.box(0, drumBirds, length, drumStrokes-drumBirds)
	b.fill(darkBronze)
	n := math.Round(length / birdPitch)
	pitch := length / n
	for i := 0.0; i < n; i++ {
		b.stamp(moved(i*pitch, 0), func(b brush) { drumPart(b, pitch) })
	}
	for _, y := range []float64{drumTeeth + 0.12, drumBirds, drumStrokes, drumInner} {
		b.move(0, y)
		b.line(length, y)
		b.outline(darkBronze, drumLine)
	}
}

// drumPart draws the bands along one bird.
func drumPart(b brush, length float64) {
	teeth(b, length, drumRim, drumTeeth)
	teeth(b, length, drumToothed, drumInner+0.15)
	linked(b, length)
	n := math.Round(length / strokePitch)
	for i := 0.5; i < n; i++ {
		b.move(i*length/n, drumStrokes+0.2)
		b.line(i*length/n, drumInner-0.2)
	}
	b.outline(bronze, 0.17)
	bird(b.through(pose{a: -1, d: 1, e: (length + birdLong) / 2, f: (drumBirds + drumStrokes) / 2}))
}

// teeth is a row of pointed teeth between two levels.
func teeth(b brush, length, foot, point float64) {
	n := math.Round(length / toothPitch)
	w := length / n
	for i := 0.0; i < n; i++ {
		b.polygon(spot{i * w, foot}, spot{(i + 0.5) * w, point}, spot{(i + 1) * w, foot})
	}
	b.fill(darkBronze)
}

// linked is a row of circles with a dot, each joined to the one before by a slanting
// line; the first line of a side ends below the corner.
func linked(b brush, length float64) {
	const radius = 0.58
	n := math.Round(length / circlePitch)
	w := length / n
	for x := w / 2; x < length; x += w {
		b.move(x-w+radius*0.5, drumCircles+radius*0.85)
		b.line(x-radius*0.5, drumCircles-radius*0.85)
	}
	b.outline(bronze, 0.2)
	for x := w / 2; x < length; x += w {
		b.circle(x, drumCircles, radius)
	}
	b.outline(darkBronze, 0.2)
	for x := w / 2; x < length; x += w {
		b.circle(x, drumCircles, 0.2)
	}
	b.fill(darkBronze)
}

// drumCorner is the middle of a drum's face: a star of fourteen rays with feathers
// between them, in rings, around the origin.
func drumCorner(b brush) {
	const half = band/2 - drumRim
	b.box(-band/2, -band/2, band, band)
	b.fill(darkBronze)
	b.box(-half+0.35, -half+0.35, 2*half-0.7, 2*half-0.7)
	b.outline(bronze, drumLine)
	b.circle(0, 0, 4.9)
	b.paint(paleBronze, bronze, 0.2)
	for _, ring := range []struct{ radius, thickness float64 }{{4.62, 0.16}, {4.05, 0.15}, {3.1, 0.15}} {
		b.circle(0, 0, ring.radius)
		b.outline(darkBronze, ring.thickness)
	}
	spokes(b, 56, 4.14, 4.53)
	const rays = 14
	for i := range rays {
		p := b.through(turned(float64(i) * 2 * math.Pi / rays))
		p.polygon(spot{3.0, 0}, spot{1.0, 0.32}, spot{1.0, -0.32})
		p.fill(darkBronze)
		q := p.through(turned(math.Pi / rays))
		for _, at := range []float64{1.75, 2.3, 2.85} {
			q.move(at, -at*0.13)
			q.line(at-0.35, 0)
			q.line(at, at*0.13)
			q.outline(bronze, 0.15)
		}
		p.circle(3.575, 0, 0.3)
		p.outline(darkBronze, 0.15)
		p.circle(3.575, 0, 0.09)
		p.fill(darkBronze)
	}
	b.circle(0, 0, 1.15)
	b.fill(darkBronze)
	b.circle(0, 0, 0.5)
	b.fill(bronze)
	for i := range 4 {
		q := b.through(turned(float64(i) * math.Pi / 2))
		q.polygon(spot{half - 0.75, half - 0.75}, spot{half - 1.75, half - 0.75}, spot{half - 0.75, half - 1.75})
		q.fill(brightMetal)
	}
}

// spokes are n short strokes between two circles.
func spokes(b brush, n int, inner, outer float64) {
	for i := range n {
		s, c := math.Sincos(float64(i) * 2 * math.Pi / float64(n))
		b.move(inner*c, inner*s)
		b.line(outer*c, outer*s)
	}
	b.outline(bronze, 0.16)
}

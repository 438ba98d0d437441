package documents

import "math"

// bronze is the shade of an old drum.
var bronze = hue{120, 78, 28}

// The levels of the drum's bands, from the border's outer edge.
const (
	sawTop, sawFoot   = rule, 2.5
	birdTop, birdFoot = 2.8, 8.2
	drumChain         = 9.35 // axis of the linked circles
	combTop           = 10.5
	combFoot          = 11.7
)

// drumFrame unrolls the bands of a Đông Sơn drum along the border: teeth like the
// sun's rays, Lạc birds that all fly the same way round, linked circles and a comb,
// with the sun of the drum's face in each corner.
func drumFrame(b brush, r room) {
	b.layer(r, 0, lacquer)
	b.layer(r, rule, ivory)
	b.layer(r, birdTop, lacquer)
	b.layer(r, birdFoot, ivory)
	b.layer(r, band, white)
	sides(b, r, band, drumSide)
	corners(b, r, func(b brush) { drumSun(b.through(moved(band/2, band/2))) })
	b.ringed(r.inside(band-0.2), 0.4, lacquer)
}

// drumSide draws one side; every row closes evenly at both corners.
func drumSide(b brush, length float64) {
	b.teeth(length, 2.2, sawTop, sawFoot, lacquer)
	b.linked(length, drumChain)
	b.teeth(length, 1.1, combFoot, combTop, darkGold)
	n := math.Round(length / 14.5)
	for i := range int(n) {
		lacBird(b.through(moved((float64(i)+0.5)*length/n, (birdTop+birdFoot)/2)))
	}
	for _, y := range []float64{birdTop + 0.3, birdFoot - 0.3} {
		b.move(0, y)
		b.line(length, y)
		b.outline(gold, 0.25)
	}
}

// teeth is a row of triangles on a foot line.
func (b brush) teeth(length, pitch, foot, tip float64, c hue) {
	n := math.Round(length / pitch)
	pitch = length / n
	for i := range int(n) {
		x := float64(i) * pitch
		b.polygon(spot{x, foot}, spot{x + pitch/2, tip}, spot{x + pitch, foot})
	}
	b.fill(c)
}

// linked is a row of circles with dots, each joined to the next by a slanted line
// that touches both.
func (b brush) linked(length, y float64) {
	const radius = 0.72
	n := math.Round(length / 2.6)
	pitch := length / n
	for i := range int(n) {
		x := (float64(i) + 0.5) * pitch
		if i > 0 {
			b.move(x-pitch, y-radius)
			b.line(x, y+radius)
		}
	}
	b.outline(bronze, 0.2)
	for i := range int(n) {
		b.circle((float64(i)+0.5)*pitch, y, radius)
	}
	b.paint(ivory, bronze, 0.22)
	for i := range int(n) {
		b.circle((float64(i)+0.5)*pitch, y, 0.3)
	}
	b.fill(lacquer)
}

// lacBird flies along x, its middle at the origin.
func lacBird(b brush) {
	b.move(6.2, 0.25) // the beak's point
	b.line(2.9, -0.75)
	b.bend(2.2, -1.1, 1.7, -0.9, 1.4, -0.5)
	b.line(-2.2, -0.45)
	b.line(-5.8, -1.2)
	b.line(-5.8, 0.9)
	b.line(-2.2, 0.45)
	b.line(1.4, 0.45)
	b.bend(2.2, 0.5, 2.5, 0.4, 2.9, 0.1)
	b.close()
	b.fill(gold)
	for _, hand := range []float64{-1, 1} {
		b.polygon(spot{1.2, 0.3 * hand}, spot{-2.6, 2.1 * hand}, spot{-3.6, 2.1 * hand}, spot{-1.2, 0.3 * hand})
		b.fill(gold)
	}
	b.move(2.2, -0.9)
	b.bend(1, -1.9, 0, -1.6, -1.2, -1.9)
	b.outline(gold, 0.25)
	b.circle(2.35, -0.35, 0.22)
	b.fill(lacquer)
}

// drumSun is the star of the drum's face in its rings, around the origin.
func drumSun(b brush) {
	const half = band/2 - rule
	b.box(-half, -half, 2*half, 2*half)
	b.fill(ivory)
	b.circle(0, 0, half-0.15)
	b.paint(lacquer, darkGold, 0.25)
	b.circle(0, 0, half-0.7)
	b.outline(gold, 0.22)
	star := make([]spot, 28)
	for i := range star {
		radius := 4.1 - 2.3*float64(i%2)
		s, c := math.Sincos(float64(i) * math.Pi / 14)
		star[i] = spot{radius * c, radius * s}
	}
	b.polygon(star...)
	b.fill(gold)
}

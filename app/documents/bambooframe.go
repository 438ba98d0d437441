package documents

import "math"

// Colours of bamboo: culms from light to shade, and leaves.
var (
	culmLight = hue{226, 203, 120}
	culmBody  = hue{190, 160, 72}
	culmShade = hue{120, 96, 36}
	leafGreen = hue{74, 110, 52}
	leafVein  = hue{196, 205, 140}
)

// The levels of the bamboo border, from its outer edge.
const (
	outerCulm, outerHalf = 2.15, 1.25
	innerCulm, innerHalf = 6.95, 1.05
	weaveTop, weaveFoot  = 8.6, 11.4
)

// bambooFrame is two culms along each side with leaves between them and a woven
// band on their inner side; the culms cross in the corners.
func bambooFrame(b brush, r room) {
	b.layer(r, 0, culmShade)
	b.layer(r, 0.5, ivory)
	b.layer(r, band, white)
	sides(b, r, band, bambooSide)
	corners(b, r, crossing)
	b.ringed(r.inside(band-0.25), 0.5, culmShade)
}

// bambooSide draws one side between two corners.
func bambooSide(b brush, length float64) {
	b.culm(length, 21, outerCulm, outerHalf)
	b.culm(length, 17, innerCulm, innerHalf)
	n := math.Round(length / 10)
	for i := range int(n) {
		x := (float64(i) + 0.5) * length / n
		for _, hand := range []float64{-1, 1} {
			bambooLeaf(b.through(moved(x, 3.6).then(scaled(hand, 1)).then(turned(0.35))), 4.6)
		}
	}
	weave(b, length)
}

// culm lies along x with nodes at even distances.
func (b brush) culm(length, pitch, y, half float64) {
	b.box(0, y-half, length, 2*half)
	b.paint(culmBody, culmShade, 0.2)
	b.box(0, y-half*0.6, length, half*0.6)
	b.fill(culmLight)
	n := math.Round(length / pitch)
	for i := range int(n) {
		x := (float64(i) + 0.5) * length / n
		b.box(x-0.28, y-half-0.15, 0.56, 2*half+0.3)
		b.paint(culmLight, culmShade, 0.2)
	}
}

// bambooLeaf points along x from its stalk at the origin.
func bambooLeaf(b brush, long float64) {
	b.move(0, 0)
	b.bend(long*0.2, -0.75, long*0.6, -0.6, long, 0)
	b.bend(long*0.6, 0.6, long*0.2, 0.75, 0, 0)
	b.close()
	b.fill(leafGreen)
	b.move(long*0.1, 0)
	b.line(long*0.8, 0)
	b.outline(leafVein, 0.16)
}

// weave is a band of strips, each over two and under two of the other direction.
func weave(b brush, length float64) {
	b.box(0, weaveTop, length, weaveFoot-weaveTop)
	b.fill(lacquer)
	n := math.Round(length / 2.8)
	pitch := length / n
	for i := range int(n) * 4 {
		row := float64(i % 4)
		x := math.Floor(float64(i)/4) * pitch
		b.box(x+row*pitch/4, weaveTop+row*0.7+0.1, pitch/2, 0.5)
	}
	b.fill(gold)
}

// crossing is where the culms of two sides cross, each over one and under one.
func crossing(b brush) {
	for _, at := range [][2]float64{{outerCulm, outerHalf}, {innerCulm, innerHalf}} {
		b.box(0.8, at[0]-at[1], band-0.8, 2*at[1])
		b.paint(culmBody, culmShade, 0.2)
	}
	for _, at := range [][2]float64{{outerCulm, outerHalf}, {innerCulm, innerHalf}} {
		b.box(at[0]-at[1], 0.8, 2*at[1], band-0.8)
		b.paint(culmBody, culmShade, 0.2)
	}
}

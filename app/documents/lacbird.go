package documents

// birdLong is the length of a bird.
const birdLong = 13.2

// bird is a Lạc bird in flight towards x, along its axis.
func bird(b brush) {
	b.move(4.6, -0.3) // tail
	b.bend(3.0, -0.6, 1.6, -1.0, 0.0, -1.35)
	b.line(0.6, 0.05)
	b.line(0.1, 1.45)
	b.bend(1.7, 1.05, 3.0, 0.65, 4.6, 0.3)
	b.close()
	b.fill(bronze)
	for i := -1.0; i <= 1; i++ {
		b.move(4.3, i*0.12)
		b.line(0.75, 0.03+i*0.75)
		b.outline(brightMetal, 0.16)
	}
	for _, hand := range []float64{-1, 1} {
		wing(b.through(scaled(1, hand)))
	}
	b.move(3.9, 0) // body, neck and beak
	b.bend(5.2, -0.85, 7.4, -0.85, 8.6, -0.5)
	b.bend(9.2, -0.35, 9.3, -0.95, 9.9, -1.1)
	b.bend(10.5, -1.2, 10.8, -0.85, 11.1, -0.62)
	b.line(13.2, -0.3)
	b.line(11.0, 0)
	b.bend(10.3, 0.2, 9.7, 0.05, 9.1, 0.35)
	b.bend(7.6, 0.95, 5.2, 0.9, 3.9, 0)
	b.close()
	b.paint(brightMetal, darkBronze, 0.15)
	b.move(10.3, -1.1) // crest
	b.bend(9.3, -1.5, 8.6, -1.95, 7.6, -2.3)
	b.bend(8.3, -1.6, 9.1, -0.9, 9.7, -0.6)
	b.close()
	b.paint(brightMetal, darkBronze, 0.15)
	b.circle(10.2, -0.62, 0.27)
	b.fill(darkBronze)
	b.circle(10.2, -0.62, 0.1)
	b.fill(brightMetal)
	b.move(4.9, 0)
	b.bend(6.2, -0.12, 7.6, -0.1, 8.9, -0.1)
	b.outline(darkBronze, 0.15)
}

// wing is a bird's wing, from the shoulder back to its tip.
func wing(b brush) {
	b.move(8.0, 0.2)
	b.bend(7.2, 1.2, 5.6, 2.0, 3.4, 2.35)
	b.line(4.0, 1.85)
	b.line(3.2, 1.7)
	b.line(3.95, 1.25)
	b.line(3.4, 1.0)
	b.bend(4.2, 0.7, 4.8, 0.4, 5.2, 0.1)
	b.close()
	b.fill(bronze)
	for _, at := range []float64{0.35, 0.85, 1.45} {
		b.move(7.5-at*0.4, 0.3+at*0.25)
		b.bend(6.4-at*0.3, 0.35+at*0.62, 5.4, 0.4+at*0.78, 4.2, 0.55+at*0.92)
		b.outline(brightMetal, 0.15)
	}
}

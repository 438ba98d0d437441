package documents

// baseLevelTitle is the award whose certificate shows rows of red flags (Nghị định
// 98/2023/NĐ-CP, Điều 104).
const baseLevelTitle = "chien-si-thi-dua-co-so"

// draw is all of a certificate that is not text.
func (c *press) draw(b brush) error {
	if err := c.border(b); err != nil {
		return err
	}
	if c.p.Award.ID == baseLevelTitle {
		for _, hand := range []float64{-1, 1} {
			flags(b.through(pose{a: hand, d: 1, e: c.centre(), f: c.emblemTop()}))
		}
	}
	if c.under.width > 0 {
		b.pen(black, 0.28)
		from, to := b.at.of(spot{c.under.x, c.under.y}), b.at.of(spot{c.under.x + c.under.width, c.under.y})
		b.pdf.Line(from.x, from.y, to.x, to.y)
	}
	if err := c.crest(b); err != nil {
		return err
	}
	return c.stamped(b)
}

// border is the office's own picture of a whole sheet, or the frame that it chose.
func (c *press) border(b brush) error {
	if c.pictures.border != nil {
		return b.picture("border", c.pictures.border, room{0, 0, c.width, c.height})
	}
	frame(b, c.p.Office.Frame, c.canvas)
	return nil
}

// crest is the office's own emblem, or the Quốc huy on the certificates of the State's
// bodies; a body of the Party has none but its own.
func (c *press) crest(b brush) error {
	if own := c.pictures.emblem; own != nil {
		return b.picture("emblem", own, own.within(room{c.centre() - emblemWide/2, c.emblemTop(), emblemWide, emblemHeight}))
	}
	if ofParty(c.p.Council.Agency) {
		return nil
	}
	const scale = emblemHeight / emblemWidth
	return emblem(b.through(moved(c.centre()-axis*scale, c.emblemTop()).then(scaled(scale, scale))))
}

// flags is the row of red flags on the right of the emblem, from its axis and top.
func flags(b brush) {
	for i := 4; i >= 0; i-- {
		f := b.through(moved(15+float64(i)*3.2, 24).then(turned(0.1 + 0.09*float64(i))))
		f.move(0, 0)
		f.line(0, -21)
		f.outline(gold, 0.4)
		f.move(0, -20.6)
		f.bend(3, -22.4, 5, -18.6, 9, -20.2)
		f.line(9, -13.6)
		f.bend(5, -12, 3, -15.8, 0, -14)
		f.close()
		f.paint(flagRed, white, 0.2)
		f.circle(0, -21.2, 0.42)
		f.fill(gold)
	}
}

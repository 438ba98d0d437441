package documents

import (
	"thidua/data"
)

// The slots of a recipient's lines. The achievement takes what height is left.
func (l canvas) nameSlot() slot {
	return slot{width: l.textWidth(), height: 36, most: 28, least: 13, alone: 19}
}

func (l canvas) postSlot() slot {
	return slot{width: l.textWidth() - 8, height: 13, most: 15, least: 10, alone: 12}
}

func (l canvas) meritSlot() slot {
	return slot{width: l.textWidth() - 8, most: 16, least: 10, alone: 15}
}

// density is how closely the middle lines may stand.
type density struct {
	crowded bool    // the heading in its smaller size
	gap     float64 // the smallest above, between and below the lines, in millimetres
	merit   float64 // the smallest size of the achievement, in points
	name    float64 // the largest size of the name, in points
}

// densities are tried in turn: what a certificate should look like comes first.
var densities = []density{{false, 1.6, 13, 28}, {true, 1.4, 12, 28}, {true, 0.5, 10, 28}, {true, 0.5, 10, 14}}

// arrange lays out one certificate; line names what does not fit at any density.
func (c *press) arrange(v *voices, w data.Winner) (page leaf, line string) {
	text := merit(c.p, w.Dossier.Achievement)
	for _, how := range densities {
		if page.texts, line = c.column(v, how, w.Dossier, text); line == "" {
			page.texts = append(page.texts, c.ordinal(v, w.Outcome.Ordinal))
			page.code = c.code(w.Outcome.Ordinal)
			return page, ""
		}
	}
	return page, line
}

// column stacks the middle lines and spreads them over their room.
func (c *press) column(v *voices, how density, d data.Dossier, text string) (page []imprint, line string) {
	heading := c.middle
	if how.crowded {
		heading = c.crowded
	}
	slot := c.nameSlot()
	slot.most, slot.alone = how.name, min(how.name, slot.alone)
	name, ok := v.showing(d.Called()).fit(d.Called(), slot)
	if !ok {
		return nil, "họ và tên"
	}
	blocks := append(heading[:], name)
	if under := postLine(d); under != "" {
		post, ok := v.plain.fit(under, c.postSlot())
		if !ok {
			return nil, "chức vụ, đơn vị"
		}
		blocks = append(blocks, post)
	}
	slot = c.meritSlot()
	slot.least, slot.height = how.merit, c.free(blocks, how.gap)-how.gap
	last, ok := v.plain.fit(text, slot)
	if !ok {
		return nil, "thành tích"
	}
	return c.spread(append(blocks, last), how.gap), ""
}

// free is the height that blocks leave of their room, with the smallest gaps above,
// between and below them.
func (c *press) free(blocks []fitted, gap float64) float64 {
	free := c.foot - c.top - gap*float64(len(blocks)+1)
	for _, b := range blocks {
		free -= b.height()
	}
	return free
}

// Shares of the free height above each of the middle lines, and below the last.
var airs = []float64{1.5, 0.7, 0.3, 0.9, 0.5, 1.1, 1.3}

// airiest is the largest gap that a share of one gives, in millimetres.
const airiest = 4.0

// inks are the colours of the middle lines (Nghị định 98/2023/NĐ-CP, Điều 104).
var inks = []hue{lacquer, black, lacquer, black, black, black}

// spread gives blocks their places from the top of their room to its foot.
func (c *press) spread(blocks []fitted, gap float64) []imprint {
	shares := airs
	if len(blocks) < len(airs)-1 { // nothing between the name and the achievement
		shares = append(append([]float64{}, airs[:4]...), airs[5:]...)
	}
	free, sum := c.free(blocks, gap), 0.0
	for _, share := range shares {
		sum += share
	}
	unit := min(free/sum, airiest)
	y := c.top + (free-unit*sum)/2
	var page []imprint
	for i, b := range blocks {
		y += gap + unit*shares[i]
		page = append(page, imprint{fitted: b, x: c.centre(), y: y, ink: inks[i]})
		y += b.height()
	}
	return page
}

// ordinal is the last line on the lower left.
func (c *press) ordinal(v *voices, n int) imprint {
	line := c.ordinals
	line.voice, line.lines = v.same(line.voice), []string{goldenBook(n)}
	return line
}

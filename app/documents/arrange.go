package documents

import (
	"fmt"
	"strings"

	"thidua/data"
)

// The slots of a recipient's lines. The achievement takes what height is left.
var (
	nameSlot  = slot{width: textWidth, height: 36, most: 28, least: 13, alone: 19}
	postSlot  = slot{width: textWidth - 8, height: 13, most: 15, least: 10, alone: 12}
	meritSlot = slot{width: textWidth - 8, most: 16, least: 10, alone: 15}
)

// tooLong is a nominee with the line that did not fit.
type tooLong struct {
	data.Dossier
	line string
}

// arrangeAll lays out a certificate for every dossier of what is shown, or says
// which do not fit.
func (c *press) arrangeAll(p data.Proceedings) ([][]imprint, error) {
	var pages [][]imprint
	var failed []tooLong
	for i, d := range p.Dossiers {
		page, line := c.arrange(p, d, i+1)
		if line != "" {
			failed = append(failed, tooLong{d, line})
		}
		pages = append(pages, page)
	}
	if len(failed) > 0 {
		return nil, unfit(failed)
	}
	return pages, nil
}

// unfit names the first nominee in full and the others by their numbers.
func unfit(failed []tooLong) error {
	first := failed[0]
	where := fmt.Sprintf("Hồ sơ số %d (%s)", first.Number, first.Called())
	if len(failed) > 1 {
		var numbers []string
		for _, f := range failed[1:] {
			numbers = append(numbers, fmt.Sprint(f.Number))
		}
		where += " và các hồ sơ số " + strings.Join(numbers, ", ")
	}
	return &data.Problem{What: "Mục " + first.line + " dài quá, không đặt vừa một trang giấy", Where: where, Do: "Rút gọn mục đó trong hồ sơ rồi in lại"}
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
func (c *press) arrange(p data.Proceedings, d data.Dossier, ordinal int) (page []imprint, line string) {
	text := merit(p, d.Achievement)
	for _, how := range densities {
		if page, line = c.column(how, d, text); line == "" {
			return append(page, c.ordinal(ordinal)), ""
		}
	}
	return nil, line
}

// column stacks the middle lines and spreads them over their room.
func (c *press) column(how density, d data.Dossier, text string) (page []imprint, line string) {
	heading := c.middle
	if how.crowded {
		heading = c.crowded
	}
	slot := nameSlot
	slot.most, slot.alone = how.name, min(how.name, slot.alone)
	name, ok := c.voiceFor(d.Called()).fit(d.Called(), slot)
	if !ok {
		return nil, "họ và tên"
	}
	blocks := append(heading[:], name)
	if d.Post != "" {
		post, ok := c.plain.fit(d.Post, postSlot)
		if !ok {
			return nil, "chức vụ, đơn vị"
		}
		blocks = append(blocks, post)
	}
	slot = meritSlot
	slot.least, slot.height = how.merit, c.free(blocks, how.gap)-how.gap
	last, ok := c.plain.fit(text, slot)
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

// voiceFor is the display face where it has every letter of the name.
func (c *press) voiceFor(name string) *voice {
	for _, r := range printable(name) {
		if !c.display.has(r) {
			return c.heavy
		}
	}
	return c.display
}

// Shares of the free height above each of the middle lines, and below the last.
var airs = []float64{1.5, 0.7, 0.3, 0.9, 0.5, 1.1, 1.3}

// airiest is the largest gap that a share of one gives, in millimetres.
const airiest = 4.0

// inks are the colours of the middle lines.
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
		page = append(page, imprint{b, centreLine, y, inks[i], false})
		y += b.height()
	}
	return page
}

// ordinal is the last line on the lower left.
func (c *press) ordinal(n int) imprint {
	b := fitted{c.slanted, []string{goldenBook(n)}, c.number}
	return imprint{b, textLeft, c.decided, black, true}
}

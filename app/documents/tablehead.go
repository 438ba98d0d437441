package documents

import "strings"

// tableHead is the heading of a table: one row, or two where columns stand under
// a common heading.
func (s *sheet) tableHead(columns []column, widths []float64) []strip {
	var upper, lower, whole []cellBox
	x := 0.0
	for i, c := range columns {
		box := s.cellBox(pairs(c.head), headLetters, x, widths[i], centre)
		if c.group == "" {
			whole = append(whole, box)
		} else {
			lower = append(lower, box)
			if i == 0 || columns[i-1].group != c.group {
				upper = append(upper, s.cellBox(pairs(c.group), headLetters, x, groupWidth(columns[i:], widths[i:]), centre))
			}
		}
		x += widths[i]
	}
	top, bottom := highest(upper), highest(lower)
	height := max(highest(whole), top+bottom)
	if len(lower) > 0 {
		bottom = height - top
	}
	return []strip{{height: height, keep: true, draw: func(s *sheet, x, y float64) {
		drawBoxes(s, whole, x, y, height)
		drawBoxes(s, upper, x, y, top)
		drawBoxes(s, lower, x, y+top, bottom)
	}}}
}

// groupWidth is the width of the leading columns that share a group.
func groupWidth(columns []column, widths []float64) float64 {
	width := 0.0
	for i, c := range columns {
		if c.group != columns[0].group {
			break
		}
		width += widths[i]
	}
	return width
}

func highest(boxes []cellBox) float64 {
	height := 0.0
	for _, b := range boxes {
		height = max(height, b.height())
	}
	return height
}

func drawBoxes(s *sheet, boxes []cellBox, x, y, height float64) {
	for _, b := range boxes {
		b.draw(s, x, y, height)
	}
}

// narrowest is the least width of a column that takes a share.
const narrowest = 22.0

// fit gives every column its width: fixed ones theirs, the others a share of the
// rest that grows with what they hold.
func (s *sheet) fit(t table, width float64) []float64 {
	widths := make([]float64, len(t.columns))
	weights := make([]float64, len(t.columns))
	rest, sum := width, 0.0
	for i, c := range t.columns {
		if c.width > 0 {
			widths[i] = c.width
			rest -= c.width
			continue
		}
		weights[i] = s.weight(t, i)
		sum += weights[i]
		rest -= narrowest
	}
	for i, w := range weights {
		if w > 0 {
			widths[i] = narrowest + rest*w/sum
		}
	}
	return widths
}

// weight is the typical length of what a column holds, within bounds, so that a
// single long name does not starve the others.
func (s *sheet) weight(t table, at int) float64 {
	total, n := 0.0, 0
	for _, row := range t.rows {
		if len(row) != len(t.columns) {
			continue
		}
		total += min(s.ruler.width(strings.ReplaceAll(row[at].text, "\n", " "), cellLetters), 120)
		n++
	}
	if n == 0 {
		return 1
	}
	return max(total/float64(n), 10)
}

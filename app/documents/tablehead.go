package documents

import "strings"

// headBoxes are the laid-out fields of a table's heading.
type headBoxes struct {
	whole        []cellBox // over both rows
	upper, lower []cellBox // common headings, and those of the columns under them
	top, bottom  float64   // heights of the two rows; no bottom where there is one row
}

func (s *sheet) headBoxes(columns []column, widths []float64) headBoxes {
	var h headBoxes
	x := 0.0
	for i, c := range columns {
		box := s.headBox(c.head, x, widths[i])
		if c.group == "" {
			h.whole = append(h.whole, box)
		} else {
			h.lower = append(h.lower, box)
			if i == 0 || columns[i-1].group != c.group {
				h.upper = append(h.upper, s.headBox(c.group, x, groupWidth(columns[i:], widths[i:])))
			}
		}
		x += widths[i]
	}
	h.top = highest(h.upper)
	h.bottom = max(highest(h.whole)-h.top, highest(h.lower))
	if len(h.lower) == 0 {
		h.top, h.bottom = highest(h.whole), 0
	}
	return h
}

// headBox is a field of a heading, its lines as even as they can be: "Chức vụ, đơn vị" over
// "hoặc địa chỉ".
func (s *sheet) headBox(text string, x, width float64) cellBox {
	return s.cellBox(s.evenHead(text, width), headLetters, x, width, centre)
}

func (s *sheet) evenHead(text string, width float64) string {
	return strings.Join(s.balance(pairs(text), headLetters, width-2*padSide), "\n")
}

// tableHead is the heading of a table: one row, or two where columns stand under
// a common heading.
func (s *sheet) tableHead(columns []column, widths []float64) []strip {
	h := s.headBoxes(columns, widths)
	height := h.top + h.bottom
	return []strip{{height: height, keep: true, draw: func(s *sheet, x, y float64) {
		drawBoxes(s, h.whole, x, y, height)
		drawBoxes(s, h.upper, x, y, h.top)
		drawBoxes(s, h.lower, x, y+h.top, h.bottom)
	}}}
}

// groupWidth is the width of the leading columns that share a group.
func groupWidth(columns []column, widths []float64) float64 {
	width := 0.0
	for i := range groupSize(columns) {
		width += widths[i]
	}
	return width
}

// groupSize counts the leading columns that share a group.
func groupSize(columns []column) int {
	n := 0
	for n < len(columns) && columns[n].group == columns[0].group {
		n++
	}
	return n
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

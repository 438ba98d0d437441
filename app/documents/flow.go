package documents

import "strconv"

// strip is the smallest part of a paper that is never divided: a line, a table
// row, a group of signatures.
type strip struct {
	space  float64 // in front of it, left out at the top of a page
	height float64
	keep   bool    // stands on one page with the strip behind it
	head   []strip // repeated above it where it begins a page: a table's heading
	draw   func(s *sheet, x, y float64)
}

// numberLetters is the style of page numbers.
var numberLetters = letters{upright, 14}

// numberAt is the place of their baseline, in millimetres from the page's edge.
const numberAt = marginTop * 2 / 3

// inner is the width between the margins.
func inner(landscape bool) float64 {
	if landscape {
		return paperLong - marginLeft - marginRight
	}
	return paperShort - marginLeft - marginRight
}

// lay puts a part on pages.
func (s *sheet) lay(p part) {
	strips := s.strips(p)
	l := layout{sheet: s, part: p}
	l.turn()
	for i := 0; i < len(strips); {
		n := chain(strips[i:])
		group := strips[i : i+n]
		if l.y+l.need(group) > l.bottom && !l.top {
			l.turn()
			l.repeat(group[0].head)
		}
		l.place(group)
		i += n
	}
}

// layout is the state of a part while it is laid out.
type layout struct {
	*sheet
	part   part
	number int
	y      float64
	bottom float64 // where the page ends
	top    bool    // nothing on the page yet
}

// turn begins the next page and numbers it from the second on, centred in the top
// margin (Nghị định 30/2020/NĐ-CP, Phụ lục I).
func (l *layout) turn() {
	l.page(l.part.landscape)
	l.number++
	l.y, l.bottom, l.top = marginTop, l.height-marginBottom, true
	if l.number == 1 {
		l.part.foot.draw(l.sheet)
		l.bottom -= l.part.foot.height()
	} else {
		l.centred(l.width/2, numberAt, strconv.Itoa(l.number), numberLetters)
	}
}

// chain counts the strips that stay together, beginning with the first.
func chain(strips []strip) int {
	for i, st := range strips {
		if !st.keep {
			return i + 1
		}
	}
	return len(strips)
}

// need is the height of strips that follow what is on the page.
func (l *layout) need(group []strip) float64 {
	height := 0.0
	for i, st := range group {
		if i > 0 || !l.top {
			height += st.space
		}
		height += st.height
	}
	return height
}

// place draws strips one below the other. A group higher than a page goes on
// over the page's end.
func (l *layout) place(group []strip) {
	for i, st := range group {
		if i > 0 && l.y+l.need(group[i:i+1]) > l.bottom && !l.top {
			l.turn()
			l.repeat(st.head)
		}
		l.put(st)
	}
}

func (l *layout) put(st strip) {
	if !l.top {
		l.y += st.space
	}
	if st.draw != nil {
		st.draw(l.sheet, marginLeft, l.y)
	}
	l.y += st.height
	l.top = false
}

func (l *layout) repeat(head []strip) {
	for _, st := range head {
		l.put(st)
	}
}

// paper writes parts one behind the other and closes the file.
func (s *sheet) paper(parts ...part) ([]byte, error) {
	for _, p := range parts {
		s.lay(p)
	}
	return s.bytes()
}

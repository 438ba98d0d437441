package documents

import "strings"

// dotted is a paragraph that goes on as dots to the right margin, and as further lines
// of dots below: room for the pen.
type dotted struct {
	paragraph
	more int // lines of dots below the text
}

// penLine is the height of a line that is written on by hand: the widest line spacing
// that Nghị định 30/2020/NĐ-CP, Phụ lục I allows.
var penLine = body.line() * 1.5

// leastDots is the room for the pen on the text's own line, in millimetres; where less
// is left the dots begin on the next one.
const leastDots = 25.0

// leader makes room for the pen of dots that end a paragraph: three dots, or the sign for
// them, are what is left of the line, each further sign is a line more.
func leader(p paragraph) block {
	last := &p.spans[len(p.spans)-1]
	text := strings.TrimRight(last.text, " .…;,")
	tail := last.text[len(text):]
	lines := strings.Count(tail, "…") + strings.Count(tail, "...")
	if lines == 0 {
		return p
	}
	last.text = text
	return dotted{p, lines - 1}
}

func (d dotted) strips(s *sheet) []strip {
	rows := s.fill(s.split(d.spans), s.room-d.setIn, s.room)
	out := d.rowStrips(rows, s.room)
	end, more := d.end(rows), d.more
	if s.room-end < leastDots {
		more++
	} else {
		out[len(out)-1] = d.filled(out[len(out)-1], end)
	}
	if n := len(out); n > 1 {
		out[0].keep, out[n-2].keep = true, true
	}
	out[len(out)-1].keep = more > 0
	for i := range more {
		row := penRow
		row.keep = i < more-1
		out = append(out, row)
	}
	join(out, d.stay)
	return out
}

// end is where the dots may begin on the text's last line.
func (d dotted) end(rows []row) float64 {
	end := rows[len(rows)-1].width + 1.5
	if len(rows) == 1 {
		end += d.setIn
	}
	return end
}

// penRow is a line of dots over the whole width.
var penRow = strip{height: penLine, draw: func(s *sheet, x, y float64) {
	s.dots(x, x+s.room, y+penLine-body.line()+body.size*ascent*mm)
}}

// filled is the strip of a line of text, with dots behind it.
func (d dotted) filled(text strip, from float64) strip {
	draw := text.draw
	text.draw = func(s *sheet, x, y float64) {
		draw(s, x, y)
		s.dots(x+from, x+s.room, y+d.base())
	}
	return text
}

// dots draws a line of dots that ends at the right.
func (s *sheet) dots(from, to, y float64) {
	one := s.ruler.width(".", body)
	if n := int((to - from) / one); n > 0 {
		s.text(to-float64(n)*one, y, strings.Repeat(".", n), body)
	}
}

package documents

import "strings"

// Sizes and distances of the body (Nghị định 30/2020/NĐ-CP, Phụ lục I): 14 points,
// spread to both margins, the first line set in by 1.27 cm, 6 points between
// paragraphs, a little more than single spacing.
var (
	body       = letters{upright, 14}
	bodyBold   = letters{bold, 14}
	bodyItalic = letters{italic, 14}
)

const (
	setIn   = 12.7
	between = 6 * mm
	leading = 1.05
)

// alignments of a paragraph.
const (
	spread = iota
	left
	centre
)

// paragraph is running text.
type paragraph struct {
	spans []span
	setIn float64 // of the first line
	align int
	space float64 // in front of it
	stay  int     // how many of its last lines stay with what follows
}

// plain is a body paragraph in one style.
func plain(text string, l letters) paragraph {
	return paragraph{spans: []span{{text, l}}, setIn: setIn, space: between}
}

// titled is a body paragraph that begins with bold words, as on papers for which no
// form is prescribed.
func titled(title, text string) paragraph {
	p := plain(text, body)
	p.spans = []span{{title + " ", bodyBold}, {text, body}}
	return p
}

// labelled is a body paragraph that begins with what it is about: "Địa điểm: …".
func labelled(label, text string) paragraph { return plain(strings.TrimSpace(label+" "+text), body) }

// kept is a paragraph whose last line stays with what follows: a list, a table.
func kept(p paragraph) paragraph {
	p.stay = 1
	return p
}

// strips breaks a paragraph into lines. The first two and the last two stay together.
func (p paragraph) strips(s *sheet) []strip {
	out := p.rowStrips(s.fill(s.split(p.spans), s.room-p.setIn, s.room), s.room)
	if n := len(out); n > 1 {
		out[0].keep, out[n-2].keep = true, true
	}
	join(out, p.stays())
	return out
}

// stays is how many of its last lines stay with what follows: one at least where it
// ends in a colon, so that no list and no table is announced on another page.
func (p paragraph) stays() int {
	if last := p.spans[len(p.spans)-1].text; strings.HasSuffix(strings.TrimSpace(last), ":") {
		return max(p.stay, 1)
	}
	return p.stay
}

// rowStrips are the strips of broken lines.
func (p paragraph) rowStrips(rows []row, width float64) []strip {
	var out []strip
	for i, r := range rows {
		x, room := 0.0, width
		if i == 0 {
			x, room = p.setIn, width-p.setIn
		}
		out = append(out, strip{height: p.lineHeight(), draw: p.drawing(r, x, room)})
	}
	out[0].space = p.space
	return out
}

func (p paragraph) lineHeight() float64 {
	size := 0.0
	for _, sp := range p.spans {
		size = max(size, sp.line())
	}
	return size * leading
}

// base is how far the baseline stands below the top of a line.
func (p paragraph) base() float64 {
	return p.lineHeight() - p.spans[0].line() + p.spans[0].size*ascent*mm
}

func (p paragraph) drawing(r row, x, room float64) func(*sheet, float64, float64) {
	base := p.base()
	return func(s *sheet, left, y float64) { s.row(left+x, y+base, room, r, p.align) }
}

// widest is how far the space between words may grow, in millimetres: a line with
// few long words is left ragged instead.
const widest = 6.0

// row draws a line of text with its baseline at y.
func (s *sheet) row(x, y, room float64, r row, align int) {
	extra := 0.0
	switch {
	case align == centre:
		x += (room - r.width) / 2
	case align == spread && !r.last:
		if gaps := r.gaps(); gaps > 0 && (room-r.width)/float64(gaps) < widest {
			extra = (room - r.width) / float64(gaps)
		}
	}
	for i, u := range r.units {
		x = s.unit(x, y, u, i < len(r.units)-1, extra)
	}
}

// gaps counts the spaces of a line, bound ones included: all of them are spread.
func (w row) gaps() int {
	gaps := 0
	for i, u := range w.units {
		if u.space > 0 && i < len(w.units)-1 {
			gaps++
		}
		for _, p := range u.pieces {
			gaps += strings.Count(p.text, "\u00a0")
		}
	}
	return gaps
}

// unit draws a word, with the space behind it so that the text can be searched,
// and gives the place where the next one begins.
func (s *sheet) unit(x, y float64, u unit, more bool, extra float64) float64 {
	for i, p := range u.pieces {
		words := strings.SplitAfter(p.text, "\u00a0")
		if more && u.space > 0 && i == len(u.pieces)-1 {
			words[len(words)-1] += " "
		}
		for j, word := range words {
			s.text(x, y, word, p.letters)
			x += s.ruler.width(word, p.letters)
			if j < len(words)-1 {
				x += extra
			}
		}
	}
	if more && u.space > 0 {
		x += extra
	}
	return x
}

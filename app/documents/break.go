package documents

import (
	"strings"
	"unicode/utf8"
)

// span is a stretch of text in one style.
type span struct {
	text string
	letters
}

// piece is a part of a unit in one style.
type piece struct {
	text string
	letters
	width float64
}

// unit is what a line is not broken inside: a word, or words bound together.
type unit struct {
	pieces []piece
	width  float64
	space  float64 // behind it, in millimetres; 0 where it is followed at once
}

// row is one line of broken text.
type row struct {
	units []unit
	width float64 // natural, without the space behind
	last  bool    // of its paragraph: not spread
}

// split makes units of spans. Line ends in the text become units of no width,
// see isBreak.
func (r *ruler) split(spans []span) []unit {
	var units []unit
	open := false // the last unit goes on
	for _, sp := range spans {
		text := bind(sp.text)
		for text != "" {
			at := strings.IndexAny(text, " \n")
			word, mark := text, ""
			if at >= 0 {
				word, mark = text[:at], text[at:at+1]
			}
			text = text[len(word)+len(mark):]
			units = r.add(units, word, sp.letters, open)
			open = open && word == "" || word != ""
			if mark != "" && open {
				units[len(units)-1].space = r.width(" ", sp.letters)
				open = false
			}
			if mark == "\n" {
				units = append(units, unit{})
			}
		}
	}
	return units
}

func (r *ruler) add(units []unit, word string, l letters, open bool) []unit {
	if word == "" {
		return units
	}
	p := piece{word, l, r.width(word, l)}
	if open {
		last := &units[len(units)-1]
		last.pieces = append(last.pieces, p)
		last.width += p.width
		return units
	}
	return append(units, unit{pieces: []piece{p}, width: p.width})
}

func (u unit) isBreak() bool { return len(u.pieces) == 0 }

// fill breaks units into lines of the given widths, as many words to a line as fit.
func (r *ruler) fill(units []unit, first, width float64) []row {
	var rows []row
	var current row
	space := 0.0
	end := func(last bool) {
		current.last = last
		rows = append(rows, current)
		current, space = row{}, 0
	}
	for _, u := range units {
		if u.isBreak() {
			end(true)
			continue
		}
		for _, part := range r.cut(u, width) {
			room := width
			if len(rows) == 0 {
				room = first
			}
			if len(current.units) > 0 && current.width+space+part.width > room+1e-6 {
				end(false)
			}
			current.width += space + part.width
			current.units = append(current.units, part)
			space = part.space
		}
	}
	if len(current.units) > 0 || len(rows) == 0 {
		end(true)
	}
	return rows
}

// cut divides a unit that is wider than a whole line: first at the spaces that
// bind it, then behind dashes and slashes, in the end anywhere.
func (r *ruler) cut(u unit, width float64) []unit {
	if u.width <= width {
		return []unit{u}
	}
	var parts []unit
	for _, p := range u.pieces {
		parts = append(parts, r.cutPiece(p, width)...)
	}
	parts[len(parts)-1].space = u.space
	return parts
}

func (r *ruler) cutPiece(p piece, width float64) []unit {
	var parts []unit
	for i, word := range strings.Split(p.text, "\u00a0") {
		if i > 0 {
			parts[len(parts)-1].space = r.width(" ", p.letters)
		}
		for _, part := range r.chunks(word, p.letters, width) {
			parts = r.add(parts, part, p.letters, false)
		}
		if len(parts) == 0 {
			parts = append(parts, unit{pieces: []piece{{letters: p.letters}}})
		}
	}
	return parts
}

// chunks divides a word so that each part fits.
func (r *ruler) chunks(word string, l letters, width float64) []string {
	if r.width(word, l) <= width {
		return []string{word}
	}
	var parts []string
	for word != "" {
		n := r.prefix(word, l, width)
		if at := strings.LastIndexAny(word[:n], "–—-/"); at > 0 && n < len(word) {
			_, size := utf8.DecodeRuneInString(word[at:])
			n = at + size
		}
		parts = append(parts, word[:n])
		word = word[n:]
	}
	return parts
}

// prefix is how many bytes of word fit, one letter at least.
func (r *ruler) prefix(word string, l letters, width float64) int {
	sum := 0.0
	for i, c := range word {
		sum += r.width(string(c), l)
		if sum > width && i > 0 {
			return i
		}
	}
	return len(word)
}

// balance breaks a heading into as few lines as possible, as even as possible.
func (r *ruler) balance(text string, l letters, width float64) []string {
	units := r.split([]span{{text, l}})
	widest := 0.0
	for _, u := range units {
		widest = max(widest, u.width)
	}
	rows := r.fill(units, width, width)
	for try := width - 1; try >= widest; try-- {
		narrower := r.fill(units, try, try)
		if len(narrower) > len(rows) {
			break
		}
		rows = narrower
	}
	var lines []string
	for _, row := range rows {
		lines = append(lines, row.text())
	}
	return lines
}

// text is the line as a string.
func (w row) text() string {
	var b strings.Builder
	for i, u := range w.units {
		for _, p := range u.pieces {
			b.WriteString(p.text)
		}
		if u.space > 0 && i < len(w.units)-1 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

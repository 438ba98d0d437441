package documents

import (
	"strings"
	"unicode"

	"thidua/app/docx"
)

// The named formats that a person finds in the word processor.
var (
	runningText = docx.Style{ID: "NoiDung", Name: "Nội dung văn bản", Letters: type14,
		Format: docx.Format{Align: docx.Spread, First: setIn, Before: between / mm, Lines: leading}}
	inTable = docx.Style{ID: "TrongBang", Name: "Trong bảng", Letters: docx.Letters{Size: cellLetters.size}}
	type14  = docx.Letters{Size: body.size}
)

// wordAligns are the alignments by ours.
var wordAligns = map[int]docx.Align{spread: docx.Spread, left: docx.Left, centre: docx.Centre}

// wordLetters are letters as the word processor has them.
func (l letters) word() docx.Letters {
	return docx.Letters{Bold: strings.Contains(l.style, bold), Italic: strings.Contains(l.style, italic), Size: l.size}
}

// run is text in one style, with the spaces and the hyphens that do not break: a word
// processor would break a number like 456/QĐ-UBND.
func (sp span) run() docx.Run {
	return docx.Run{Text: hyphened(bind(sp.text)), Letters: sp.word()}
}

// hyphened has the hyphens inside its words unbroken.
func hyphened(text string) string {
	all := []rune(text)
	for i, c := range all {
		if c == '-' && i > 0 && i < len(all)-1 && !unicode.IsSpace(all[i-1]) && !unicode.IsSpace(all[i+1]) {
			all[i] = docx.Hyphen
		}
	}
	return string(all)
}

// centredText is text in the middle on lines of its own, as they were broken.
func centredText(rows []string, l letters) docx.Paragraph {
	return docx.Paragraph{Format: docx.Format{Align: docx.Centre}, Runs: []docx.Run{{Text: strings.Join(rows, "\n"), Letters: l.word()}}, Blank: l.word()}
}

func (p paragraph) write(m *manuscript) { m.add(p.document(), len(p.strips(m.sheet))) }

func (p paragraph) document() docx.Paragraph {
	w := docx.Paragraph{Style: &runningText, Format: docx.Format{Align: wordAligns[p.align], First: p.setIn, Before: p.space / mm, Lines: leading}}
	w.KeepNext, w.Whole = p.stays() > 0, p.stays() >= whole
	for _, sp := range p.spans {
		w.Runs = append(w.Runs, sp.run())
	}
	return w
}

// write lets the word processor draw the dots: they fill whatever a person leaves of a
// line.
func (d dotted) write(m *manuscript) {
	rows := m.fill(m.split(d.spans), m.room-d.setIn, m.room)
	p, more := d.document(), d.more
	if m.room-d.end(rows) < leastDots {
		more++
	} else {
		p.Dots = m.room
		p.Runs = append(p.Runs, docx.Run{Text: " \t", Letters: body.word()})
	}
	p.KeepNext = p.KeepNext || more > 0
	m.add(p, len(rows))
	for i := range more {
		line := docx.Paragraph{Style: &runningText, Format: docx.Format{Before: (penLine - body.line()) / mm, Dots: m.room, KeepNext: d.stay > 0 || i < more-1},
			Runs: []docx.Run{{Text: "\t", Letters: body.word()}}}
		m.add(line, 1)
	}
}

func (l lines) write(m *manuscript) { m.centred(l.rows(m.sheet), l.letters, l.space) }

// centred adds lines in the middle that stay with what follows, space points below
// what is above them.
func (m *manuscript) centred(rows []string, l letters, space float64) {
	p := centredText(rows, l)
	p.Before, p.KeepNext, p.Whole = space, true, true
	m.add(p, len(rows))
}

func (a appendix) write(m *manuscript) {
	for _, l := range a.lines() {
		l.write(m)
	}
}

package documents

import (
	"thidua/app/docx"
)

// editableBlock is a block that a word processor can show.
type editableBlock interface {
	block
	write(m *manuscript)
}

// manuscript is a part of a paper being written for a word processor. It measures as
// the layout of the PDF does, so that both break titles, names and tables alike.
type manuscript struct {
	*sheet // without pages: its ruler and its room
	body   []wordBlock
}

// wordBlock is a paragraph or a table, with how many lines it has in the PDF.
type wordBlock struct {
	paragraph *docx.Paragraph
	table     *docx.Table
	lines     int
}

// section writes a part; ok is false where a block of it is only to be printed.
func (m *manuscript) section(p part) (s docx.Section, ok bool) {
	m.room = inner(p.landscape)
	for _, b := range p.blocks {
		e, ok := b.(editableBlock)
		if !ok {
			return s, false
		}
		if h, ok := b.(holder); ok {
			m.hold(h.holds())
		}
		e.write(m)
	}
	s = m.pages(p)
	for _, w := range m.body {
		if w.table != nil {
			s.Body = append(s.Body, *w.table)
		} else {
			s.Body = append(s.Body, *w.paragraph)
		}
	}
	return s, true
}

// pages is the set-up of a part's pages.
func (m *manuscript) pages(p part) docx.Section {
	s := docx.Section{Width: paperShort, Height: paperLong, Top: marginTop, Bottom: marginBottom, Left: marginLeft, Right: marginRight, FootAt: marginBottom}
	if p.landscape {
		s.Width, s.Height = paperLong, paperShort
	}
	m.head(&s)
	s.Foot = p.foot.paragraphs()
	return s
}

func (m *manuscript) add(p docx.Paragraph, lines int) {
	m.body = append(m.body, wordBlock{paragraph: &p, lines: lines})
}

// addTable puts a table on the page, space points below what is above it. A low line
// parts it from another table, with which it would become one.
func (m *manuscript) addTable(t docx.Table, space float64) {
	if n := len(m.body); n > 0 {
		if last := m.body[n-1]; last.paragraph != nil {
			last.paragraph.After = space
		} else {
			m.hold(1)
			m.add(docx.Paragraph{Format: docx.Format{Exact: max(space, 1), KeepNext: true}, Blank: docx.Letters{Size: 1}}, 0)
		}
	}
	m.body = append(m.body, wordBlock{table: &t, lines: len(t.Rows)})
}

// hold keeps the last n lines on one page with what follows.
func (m *manuscript) hold(n int) {
	for i := len(m.body) - 1; i >= 0 && n > 0; i-- {
		w := m.body[i]
		if w.paragraph != nil {
			w.paragraph.KeepNext = true
		} else {
			holdRows(w.table.Rows, n)
		}
		n -= w.lines
	}
}

// holdRows keeps the last n rows with each other and with what follows.
func holdRows(rows []docx.Row, n int) {
	for i := max(len(rows)-n, 0); i < len(rows); i++ {
		rows[i].KeepNext = true
	}
}

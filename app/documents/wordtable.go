package documents

import (
	"strings"

	"thidua/app/docx"
)

func (t table) write(m *manuscript) {
	widths := m.fit(t, m.room)
	out := docx.Table{Widths: widths, Border: border / mm, Side: padSide, Edge: cellEdge, Rows: m.tableHeading(t.columns, widths)}
	for _, cells := range t.rows {
		out.Rows = append(out.Rows, m.tableLine(t, widths, cells))
	}
	if t.total != nil {
		holdRows(out.Rows, 1)
		t.least = 0
		out.Rows = append(out.Rows, m.tableLine(t, widths, t.total))
	}
	holdRows(out.Rows, t.stay)
	m.addTable(out, tableSpace)
}

// cellEdge is the room above and below the text of a cell. A word processor adds the
// lines of a table to its height, which the PDF draws in the middle of its edges: each row
// takes one, and the heading at the top of a page takes one more.
const cellEdge = padEdge - border/2

// tableLine is a row of a table. A heading over all columns stays with its first row;
// a row that is higher than a page goes on over its end.
func (m *manuscript) tableLine(t table, widths []float64, cells []cell) docx.Row {
	row := docx.Row{KeepNext: len(cells) == 1, Splits: len(m.tableRow(t, widths, cells)) > 1}
	if len(cells) > 1 {
		row.Height = t.least
	}
	at := 0
	for _, c := range cells {
		l, align, width := cellLetters, t.columns[at].align, 0.0
		for range max(c.span, 1) {
			width += widths[at]
			at++
		}
		if c.bold {
			l = headLetters
		}
		if c.force {
			align = c.align
		}
		text := span{c.text, l}
		if c.box {
			text, align = span{emptySquare, letters{upright, 16}}, centre
		}
		row.Cells = append(row.Cells, docx.Cell{Span: c.span, Middle: true, Paragraphs: []docx.Paragraph{m.fieldText(text, align, width)}})
	}
	return row
}

// emptySquare is a square to be marked.
const emptySquare = "□"

// fieldText is the text of a field so wide. A word processor that finds no room for words
// bound together breaks them inside a syllable: those that are wider are let go.
func (m *manuscript) fieldText(text span, align int, width float64) docx.Paragraph {
	p := cellText(text, align)
	for i := range p.Runs {
		p.Runs[i].Text = m.loose(p.Runs[i].Text, text.letters, width-2*padSide)
	}
	return p
}

func cellText(text span, align int) docx.Paragraph {
	p := docx.Paragraph{Style: &inTable, Format: docx.Format{Align: wordAligns[align]}, Blank: text.word()}
	if text.text != "" {
		p.Runs = []docx.Run{text.run()}
	}
	return p
}

// loose lets a text break at the spaces of what is bound together and still wider than a
// line.
func (r *ruler) loose(text string, l letters, width float64) string {
	words := strings.Split(text, " ")
	for i, word := range words {
		lines := strings.Split(word, "\n")
		for j, bound := range lines {
			if r.width(bound, l) > width {
				lines[j] = strings.ReplaceAll(bound, unbroken, " ")
			}
		}
		words[i] = strings.Join(lines, "\n")
	}
	return strings.Join(words, " ")
}

// tableHeading is the heading of a table, repeated on every page, in one row or two.
func (m *manuscript) tableHeading(columns []column, widths []float64) []docx.Row {
	boxes := m.headBoxes(columns, widths)
	upper, lower := headRow(boxes.top), headRow(boxes.bottom)
	upper.Height, upper.Edge = upper.Height-border, cellEdge-border/2
	for i, c := range columns {
		own := m.headCell(c.head, widths[i])
		if c.group == "" {
			own.Begins = boxes.bottom > 0
			upper.Cells = append(upper.Cells, own)
			lower.Cells = append(lower.Cells, docx.Cell{Continues: true})
			continue
		}
		lower.Cells = append(lower.Cells, own)
		if i == 0 || columns[i-1].group != c.group {
			common := m.headCell(c.group, groupWidth(columns[i:], widths[i:]))
			common.Span = groupSize(columns[i:])
			upper.Cells = append(upper.Cells, common)
		}
	}
	if boxes.bottom == 0 {
		return []docx.Row{upper}
	}
	return []docx.Row{upper, lower}
}

func headRow(height float64) docx.Row {
	return docx.Row{Height: height, Head: true, KeepNext: true}
}

func (m *manuscript) headCell(text string, width float64) docx.Cell {
	even := span{m.evenHead(text, width), headLetters}
	return docx.Cell{Middle: true, Paragraphs: []docx.Paragraph{m.fieldText(even, centre, width)}}
}

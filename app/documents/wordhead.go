package documents

import "thidua/app/docx"

// ruled is an empty line that bears a rule in the middle of width, as far below the
// text above it as in the PDF; with the gap it is as high as height.
func ruled(length, width, height float64) docx.Paragraph {
	thick := hair / mm
	return docx.Paragraph{Blank: docx.Letters{Size: 1}, Format: docx.Format{Before: ruleGap / mm, Over: thick,
		In: (width - length) / 2, From: (width - length) / 2, Exact: (height-ruleGap)/mm - thick}}
}

// underHead is the height of the line with the rule under agency and motto.
const underHead = 3.0

func (h heading) write(m *manuscript) {
	issuer := m.issuer(h)
	one, other := m.headColumns()
	t := docx.Table{Widths: []float64{one, other}, Rows: []docx.Row{{Height: max(stack(issuer), stack(nation)) + headGap, KeepNext: true,
		Cells: columnsOf(m.underlined(issuer, one, agencyRule), m.underlined(nation, other, 1))}}}
	if h.number != "" || h.place != "" {
		below := stacked(m.about(h))
		if len(below) > 0 {
			below[0].Before = h.aboutGap() / mm
		}
		number, place := centredText([]string{bind(h.number)}, symbolLetters), centredText([]string{bind(h.place)}, dayLetters)
		t.Rows = append(t.Rows, docx.Row{KeepNext: true, Cells: columnsOf(append([]docx.Paragraph{number}, below...), []docx.Paragraph{place})})
	}
	m.addTable(t, 0)
}

// underlined are lines of a heading with the rule below that is as long as a share of
// the last one.
func (m *manuscript) underlined(all []headLine, width, share float64) []docx.Paragraph {
	list := stacked(all)
	if n := len(all); n > 0 {
		list = append(list, ruled(m.ruler.width(all[n-1].text, all[n-1].letters)*share, width, underHead))
	}
	return list
}

// stacked are centred lines, those in one style as one paragraph.
func stacked(all []headLine) []docx.Paragraph {
	var list []docx.Paragraph
	for i, l := range all {
		if i > 0 && all[i-1].letters == l.letters {
			list[len(list)-1].Runs[0].Text += "\n" + l.text
		} else {
			list = append(list, centredText([]string{l.text}, l.letters))
		}
	}
	return list
}

// columnsOf are the cells of a row, each with its paragraphs.
func columnsOf(all ...[]docx.Paragraph) []docx.Cell {
	var cells []docx.Cell
	for _, paragraphs := range all {
		cells = append(cells, docx.Cell{Paragraphs: paragraphs})
	}
	return cells
}

func (t title) write(m *manuscript) {
	rows := t.rows(m.sheet)
	m.centred([]string{t.kind}, bodyBold, titleSpace)
	m.centred(rows, bodyBold, 0)
	rule := ruled(m.ruler.width(rows[len(rows)-1], bodyBold)*titleRule, m.room, titleUnder)
	rule.KeepNext = true
	m.add(rule, 1)
}

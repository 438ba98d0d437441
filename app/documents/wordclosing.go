package documents

import (
	"thidua/app/docx"
	"thidua/data/vn"
)

func (c closing) write(m *manuscript) {
	width := m.room - listWidth
	list, sign := c.recipients.paragraphs(listWidth-listGap, listWidth), c.signature.paragraphs(m.sheet, width)
	m.signed([]float64{listWidth, width}, false, list, sign)
}

func (p pair) write(m *manuscript) {
	width := m.room / 2
	var sides [2][]docx.Paragraph
	for i, all := range [2][]signature{p.left, p.right} {
		for _, sig := range all {
			sides[i] = append(sides[i], sig.paragraphs(m.sheet, width-pairGap)...)
		}
	}
	m.signed([]float64{width, width}, p.stay > 0, sides[:]...)
}

func (list signers) write(m *manuscript) {
	var widths []float64
	var sides [][]docx.Paragraph
	for _, sig := range list {
		widths = append(widths, m.room/float64(len(list)))
		sides = append(sides, sig.paragraphs(m.sheet, m.room/float64(len(list))-pairGap))
	}
	m.signed(widths, false, sides...)
}

// signed adds columns without lines that stand on one page.
func (m *manuscript) signed(widths []float64, keep bool, sides ...[]docx.Paragraph) {
	for _, side := range sides {
		if len(side) > 0 {
			side[0].Before += signSpace / mm
		}
	}
	m.addTable(docx.Table{Widths: widths, Rows: []docx.Row{{KeepNext: keep, Cells: columnsOf(sides...)}}}, 0)
}

// paragraphs are a signature in a column: the post, the room, the name.
func (sig signature) paragraphs(s *sheet, width float64) []docx.Paragraph {
	var all []docx.Paragraph
	for _, post := range sig.post {
		all = append(all, centredText(s.balance(vn.Upper(post), bodyBold, width), bodyBold))
	}
	if sig.note != "" {
		all = append(all, centredText([]string{sig.note}, letters{upright, 13}))
	}
	var below []docx.Paragraph
	for _, text := range []string{vn.Upper(sig.office), sig.name} {
		if text != "" {
			below = append(below, centredText(s.balance(text, bodyBold, width), bodyBold))
		}
	}
	if len(below) == 0 { // the name is written in by hand
		return append(all, docx.Paragraph{Format: docx.Format{Align: docx.Centre, Exact: signRoom / mm}, Blank: bodyBold.word()})
	}
	below[0].Before = signRoom / mm
	return append(all, below...)
}

func (r recipients) write(m *manuscript) {
	list := r.paragraphs(listWidth, m.room)
	for i := range list {
		list[i].KeepNext = i < len(list)-1
		if i == 0 {
			list[i].Before = signSpace / mm
		}
		m.add(list[i], 1)
	}
}

// paragraphs are the list in a column, broken at width.
func (r recipients) paragraphs(width, column float64) []docx.Paragraph {
	if len(r) == 0 {
		return nil
	}
	label := docx.Paragraph{Format: docx.Format{Least: body.line() / mm}, Runs: []docx.Run{{Text: sentTo, Letters: listLabel.word()}}}
	all := []docx.Paragraph{label}
	for i := range r {
		all = append(all, docx.Paragraph{Format: docx.Format{From: column - width}, Runs: []docx.Run{r.entry(i).run()}})
	}
	return all
}

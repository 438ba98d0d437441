package documents

import "thidua/app/docx"

// write puts each stamp into a table of one field, whose lines are its box.
func (t stamps) write(m *manuscript) {
	for _, one := range t.all(m.ruler) {
		text := centredText([]string{one.text}, stampLetters)
		text.Runs[0].Colour = one.ink.hex()
		m.addTable(docx.Table{Widths: []float64{one.width}, In: (agencyWidth - one.width) / 2, Border: stampBorder / mm, Colour: one.ink.hex(),
			Rows: []docx.Row{{Height: stampHeight, KeepNext: true, Cells: []docx.Cell{{Middle: true, Paragraphs: []docx.Paragraph{text}}}}}}, stampGap/mm)
	}
}

package documents

import "thidua/app/docx"

func (d drafter) write(m *manuscript) {
	m.add(docx.Paragraph{Format: docx.Format{Before: drafterGap / mm}, Runs: []docx.Run{span{string(d), footLetters}.run()}}, 1)
}

// paragraphs are the address at the foot of a part's first page, below a line.
func (a address) paragraphs() []docx.Paragraph {
	var all []docx.Paragraph
	for i, text := range a {
		p := docx.Paragraph{Runs: []docx.Run{span{text, footLetters}.run()}}
		if i == 0 {
			p.Before, p.Over, p.OverGap = (addressGap-addressRule)/mm, hair/mm, addressRule/mm
		}
		all = append(all, p)
	}
	return all
}

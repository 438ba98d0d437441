package documents

import "thidua/app/docx"

func (a addressees) write(m *manuscript) {
	if len(a) == 1 {
		a.only().write(m)
		return
	}
	list := a.list(m.sheet)
	start := max(m.room-list.width, 0) / 2
	head := docx.Paragraph{Runs: []docx.Run{span{salutation, body}.run()},
		Format: docx.Format{In: start, Before: addresseesGap / mm, Lines: leading, KeepNext: true, Whole: true}}
	m.add(head, 1)
	for i := range a {
		entry := docx.Paragraph{Runs: []docx.Run{a.entry(i).run()},
			Format: docx.Format{In: start + list.under + list.hang, First: -list.hang, Lines: leading, KeepNext: true, Whole: true}}
		m.add(entry, 1)
	}
}

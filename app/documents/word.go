package documents

import (
	"slices"

	"thidua/app/docx"
	"thidua/data"
)

// editable are the papers that an office goes on editing before they are signed. A
// ballot and a certificate are final as they are printed.
var editable = []data.Paper{data.AchievementReports, data.TopicReports, data.Invitation, data.CountMinutes, data.MeetingMinutes, data.Submission, data.DecisionPaper, data.Notice, data.CeremonyScript, data.PhaseReport}

// HasWord reports whether Word can make the paper.
func HasWord(paper data.Paper) bool { return slices.Contains(editable, paper) }

// Word makes one paper of a round as a document that an office edits before it is
// signed, set as the PDF is. The same proceedings give the same bytes. Errors and
// warnings are those of Render.
func Word(paper data.Paper, p data.Proceedings) (file []byte, warnings []Warning, err error) {
	defer guard(&err)
	if !HasWord(paper) {
		return nil, nil, unworded(paper)
	}
	r, err := newRuler()
	if err != nil {
		return nil, nil, err
	}
	if p, warnings, err = checked(paper, p, r.has); err != nil {
		return nil, warnings, err
	}
	d, ok := typed(fileTitle(paper, p), sheet{ruler: r, trial: p.Trial}, compose(paper, p))
	if !ok {
		return nil, nil, unworded(paper)
	}
	d.On = filed(day(p))
	file, err = d.Bytes()
	return file, warnings, err
}

// typed is a paper as a document; ok is false where a block of it is only to be printed.
func typed(title string, measure sheet, parts []part) (d docx.Document, ok bool) {
	d = docx.Document{Title: title, Author: program, Language: "vi-VN", Font: typeface,
		Plain: docx.Letters{Size: body.size}, Styles: []*docx.Style{&runningText, &inTable}}
	for _, one := range parts {
		own := measure
		section, ok := (&manuscript{sheet: &own}).section(one)
		if !ok {
			return d, false
		}
		d.Sections = append(d.Sections, section)
	}
	return d, true
}

// typeface is the one that Nghị định 30/2020/NĐ-CP, Phụ lục I asks for; the PDF has
// one with the same widths.
const typeface = "Times New Roman"

func unworded(paper data.Paper) error {
	return &data.Problem{What: "Văn bản này không có bản để sửa trước khi ký", Where: paper.String(), Do: "In văn bản như đã lập"}
}

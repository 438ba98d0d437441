package documents

import (
	"fmt"
	"regexp"
	"slices"

	"thidua/data"
)

// remarks is what an official looks at again before a paper is printed: it can be
// printed as it is, but something that it says or leaves open may be wrong.
func remarks(paper data.Paper, p data.Proceedings) []Warning {
	switch paper {
	case data.CountMinutes:
		return untimely(p)
	case data.MeetingMinutes:
		return append(unended(p), untimely(p)...)
	case data.Submission:
		return unpraised(p)
	case data.CertificateBook:
		return append(unpraised(p), overlapping(p.Stock.Blank)...)
	case data.DecisionPaper:
		return slices.Concat(unpraised(p), numberedLaws(p.Decision.Grounds), learned(p.Decision.Signer), older(p))
	}
	return nil
}

// older says that an issued decision does not follow what the office changed since.
func older(p data.Proceedings) []Warning {
	if !p.Stock.Older {
		return nil
	}
	return []Warning{{Text: "Quyết định giữ câu chữ lúc ban hành, khác với câu chữ hiện nay trong Cài đặt; muốn theo câu chữ mới thì sửa và ban hành lại quyết định"}}
}

// unended says that the minutes leave the end of the meeting to the pen.
func unended(p data.Proceedings) []Warning {
	if !p.Meeting.Closes.IsZero() {
		return nil
	}
	return []Warning{{Text: "Chưa ghi giờ kết thúc phiên họp"}}
}

// unpraised are the winners without an achievement: their line in the list is empty,
// their certificate has only the movement.
func unpraised(p data.Proceedings) []Warning {
	var list []Warning
	for _, w := range p.Winners() {
		if achieved(w.Dossier.Achievement) == "" {
			list = append(list, Warning{Nominee: w.Dossier.Number, Name: w.Dossier.Called(),
				Text: "Chưa ghi thành tích; danh sách để trống mục này, giấy khen chỉ ghi đã có thành tích trong phong trào"})
		}
	}
	return list
}

// overlapping are the texts that a pre-printed form has on each other; nil is none.
func overlapping(form *data.BlankForm) []Warning {
	if form == nil {
		return nil
	}
	var list []Warning
	for _, o := range form.Overlaps() {
		list = append(list, Warning{Text: fmt.Sprintf("Trên phôi “%s”, mục %s", form.Name, o)})
	}
	return list
}

// lawByNumber is a law or an ordinance cited with its number.
var lawByNumber = regexp.MustCompile(`(?i)^(căn cứ )?(luật|bộ luật|pháp lệnh) .*số \d`)

// numberedLaws are laws cited with a number: they have none on a paper, nor a symbol
// nor an issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6).
func numberedLaws(grounds []string) []Warning {
	var list []Warning
	for _, text := range grounds {
		if lawByNumber.MatchString(text) {
			list = append(list, Warning{Text: fmt.Sprintf("Luật, Pháp lệnh ghi trong căn cứ không kèm số, ký hiệu, cơ quan ban hành: “%s”", text)})
		}
	}
	return list
}

// learnedName begins with an academic title.
var learnedName = regexp.MustCompile(`^(GS|PGS|TS|TSKH|ThS|BS|CN|KS)\.`)

// learned warns of a title in front of the signer's name, which only some sectors
// allow (the same appendix, mục II.7).
func learned(signer string) []Warning {
	if !learnedName.MatchString(signer) {
		return nil
	}
	return []Warning{{Text: fmt.Sprintf("Trước họ tên người ký không ghi học hàm, học vị: “%s”", signer)}}
}

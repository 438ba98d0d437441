package documents

import (
	"fmt"

	"thidua/data"
	"thidua/data/vn"
)

// submission is the council's tờ trình to the head of the agency, after Mẫu 1.4 of
// Nghị định 30/2020/NĐ-CP, Phụ lục III, with the list of those proposed. Its number
// and day are given by the registry after signing.
func submission(p data.Proceedings) []part {
	year, values := fmt.Sprint(p.Meeting.Opens.Year()), submissionFields(p)
	out := []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, number: gapNumber("TTr", p), place: placeAndDay(p, unknownDay(year))},
		title{"TỜ TRÌNH", oneLine(worded(p, "to-trinh.trich-yeu", values))},
		addressees(texts(worded(p, "to-trinh.kinh-gui", values))),
	}
	out = append(out, grounds(texts(worded(p, "to-trinh.can-cu", values)))...)
	out = append(out, prose(worded(p, "to-trinh.noi-dung", values))...)
	out = append(out, closing{texts(worded(p, "to-trinh.noi-nhan", values)), councilSigned(p)})
	below := "(Kèm theo Tờ trình số" + openNumber("TTr", p) + " " + unknownDay(year) + " của " + p.Council.Name + ")"
	return []part{{blocks: out}, proposalList(p, below)}
}

// submissionFields are the values of the submission's own fields: the rules are those of
// the first vote, the numbers those in the end.
func submissionFields(p data.Proceedings) own {
	r, winners := *p.Result, p.Winners()
	return own{
		"số trường hợp":          count2(len(r.Nominees)),
		"các trường hợp":         byKind(outcomeKinds(r.Nominees)),
		"trường hợp và loại":     cases(outcomeKinds(r.Nominees)),
		"số có mặt":              count2(r.Meeting.Present),
		"tổng số thành viên":     count2(r.Meeting.Total),
		"số ý kiến bằng văn bản": count2(r.Meeting.Written),
		"cách biểu quyết":        method(r),
		"quy tắc biểu quyết":     rules(p.Of(p.Votes()[0])),
		"số được khen":           count2(len(winners)),
		"số người được khen":     byKind(winnerKinds(winners)),
		"được khen và loại":      cases(winnerKinds(winners)),
	}
}

// grounds are "Căn cứ" lines: italic, each ending in a semicolon, the last in a
// full stop.
func grounds(lines []string) []block {
	var list []block
	for i, text := range lines {
		list = append(list, plain(sentence(text, listMark(i, len(lines))), bodyItalic))
	}
	return list
}

// minutesCite cites the minutes of the meeting.
func minutesCite(p data.Proceedings) string {
	number := ""
	if p.Meeting.Number != "" {
		number = " số " + p.Meeting.Number
	}
	return fmt.Sprintf("Biên bản họp%s %s của %s", number, vn.LongDate(p.Meeting.Opens), p.Council.Name)
}

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
	year := fmt.Sprint(p.Meeting.Opens.Year())
	number := gapNumber("TTr", p)
	out := []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, number: number, place: placeAndDay(p, unknownDay(year))},
		title{"TỜ TRÌNH", "Về việc đề nghị tặng " + awardName(p) + " trong " + occasion(p)},
		addressees{authority(p)},
	}
	out = append(out, grounds(submissionGrounds(p))...)
	out = append(out, submissionText(p)...)
	out = append(out, closing{recipients{"Như trên", "Thành viên Hội đồng", "Lưu: VT" + filing(p)},
		councilSigned(p)})
	below := "(Kèm theo Tờ trình số" + openNumber("TTr", p) + " " + unknownDay(year) + " của " + p.Council.Name + ")"
	return []part{{blocks: out}, proposalList(p, below)}
}

// filing is the council behind "Lưu: VT".
func filing(p data.Proceedings) string {
	if p.Council.Symbol == "" {
		return ""
	}
	return ", " + p.Council.Symbol
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

// submissionGrounds are the instruments of the movement and the council's own
// papers.
func submissionGrounds(p data.Proceedings) []string {
	var lines []string
	if p.Movement.Plan.Name != "" {
		lines = append(lines, "Căn cứ "+p.Movement.Plan.Cite())
	}
	if p.Council.EstablishedBy != "" {
		lines = append(lines, "Căn cứ "+established(p))
	}
	return append(lines, "Căn cứ "+minutesCite(p))
}

// minutesCite cites the minutes of the meeting.
func minutesCite(p data.Proceedings) string {
	number := ""
	if p.Meeting.Number != "" {
		number = " số " + p.Meeting.Number
	}
	return fmt.Sprintf("Biên bản họp%s %s của %s", number, vn.LongDate(p.Meeting.Opens), p.Council.Name)
}

func submissionText(p data.Proceedings) []block {
	r, winners := *p.Result, p.Winners()
	return []block{
		plain(fmt.Sprintf("%s kính trình %s xem xét, quyết định tặng %s trong %s như sau:", p.Council.Name, authority(p), awardName(p), occasion(p)), body),
		clauseTitle(1, "Tóm tắt quá trình xét"),
		plain(fmt.Sprintf("Hội đồng đã tiếp nhận, xem xét hồ sơ của %s trường hợp, gồm %s. "+
			"Phiên họp %s có %s/%s thành viên có mặt, %s ý kiến bằng văn bản; Hội đồng %s. %s Kết quả: %s/%s trường hợp được Hội đồng thông qua.",
			count2(len(r.Nominees)), byKind(outcomeKinds(r.Nominees)), vn.LongDate(p.Meeting.Opens), count2(r.Meeting.Present), count2(r.Meeting.Total),
			count2(r.Meeting.Written), method(r), rules(p.Of(p.Votes()[0])), count2(len(winners)), count2(len(r.Nominees))), body),
		clauseTitle(2, "Đề nghị"),
		plain(fmt.Sprintf("Tặng %s cho %s trường hợp, gồm %s, đã có thành tích trong %s (danh sách tại Phụ lục kèm theo).",
			awardName(p), count2(len(winners)), byKind(winnerKinds(winners)), occasion(p)), body),
		clauseTitle(3, "Cam kết"),
		plain("Hội đồng chịu trách nhiệm trước pháp luật về trình tự xét, về tính chính xác của hồ sơ và của danh sách đề nghị.", body),
		clauseTitle(4, "Hồ sơ kèm theo"),
		plain("Danh sách đề nghị; biên bản họp Hội đồng; biên bản kiểm phiếu; báo cáo thành tích và minh chứng của từng trường hợp.", body),
		plain(fmt.Sprintf("Kính trình %s xem xét, quyết định./.", authority(p)), body),
	}
}

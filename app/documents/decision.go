package documents

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// decision is the office-holder's decision after Mẫu 1.2 of Nghị định
// 30/2020/NĐ-CP, Phụ lục III, with its list.
func decision(p data.Proceedings) []part {
	d := *p.Decision
	out := []block{
		heading{parent: p.Council.Parent, agency: p.Council.Agency, number: "Số: " + decisionNumber(p), place: placeAndDay(p, dayOf(d.On))},
		title{"QUYẾT ĐỊNH", decisionSubject(p)},
		lines{text: vn.Upper(issuer(p)), letters: bodyBold, space: 8, agency: true},
	}
	out = append(out, grounds(decisionGrounds(p))...)
	out = append(out, lines{text: "QUYẾT ĐỊNH:", letters: bodyBold, space: 8})
	out = append(out, articles(p)...)
	out = append(out, closing{decisionRecipients(p), signature{post: signing(p), name: d.Signer}})
	below := fmt.Sprintf("(Kèm theo Quyết định số %s %s của %s)", decisionNumber(p), dayOf(d.On), issuer(p))
	return []part{{blocks: out}, awardList(p, below)}
}

// decisionNumber leaves room for a number that the registry still has to give.
// The agency's symbol is that of its decision on the council.
func decisionNumber(p data.Proceedings) string {
	if p.Decision.Number != "" {
		return p.Decision.Number
	}
	if _, symbol, ok := strings.Cut(p.Council.EstablishedBy, "/QĐ-"); ok {
		return blank + "/QĐ-" + symbol
	}
	return blank + "/QĐ-" + blank
}

func decisionSubject(p data.Proceedings) string {
	return "Về việc tặng " + awardName(p) + " trong " + occasion(p)
}

// issuer is who decides: the head of the agency, or the agency as a collective.
func issuer(p data.Proceedings) string {
	if p.Decision.Power == "TM." {
		return p.Council.Agency
	}
	return authority(p)
}

// decisionGrounds are the lines of the decision, with the council's proposal where
// they do not name it.
func decisionGrounds(p data.Proceedings) []string {
	lines := p.Decision.Grounds
	for _, text := range lines {
		if lower := strings.ToLower(text); strings.HasPrefix(lower, "theo đề nghị") || strings.HasPrefix(lower, "xét đề nghị") {
			return lines
		}
	}
	proposal := "Theo đề nghị của " + p.Council.Name + " tại " + minutesCite(p)
	return append(append([]string{}, lines...), strings.TrimSuffix(proposal, " của "+p.Council.Name))
}

// articles are the text of the decision.
func articles(p data.Proceedings) []block {
	winners := p.Winners()
	var list []block
	say := func(text string) { list = append(list, article(len(list)+1, text)) }
	say(fmt.Sprintf("Tặng %s cho %s đã có thành tích trong %s (danh sách tại Phụ lục kèm theo).%s",
		awardName(p), byKind(winnerKinds(winners)), occasion(p), periodSentence(winners)))
	var prizes []block
	if prizeTotal(p) > 0 {
		say("Mức tiền thưởng kèm theo " + awardName(p) + ":")
		prizes = prizeLines(p)
	}
	at := len(list)
	say(fmt.Sprintf("Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị có liên quan và %s có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
		enumerate(kindNames(winnerKinds(winners)))))
	return append(append(append([]block{}, list[:at]...), prizes...), list[at:]...)
}

// periodSentence names the achievement period where all recipients share it.
func periodSentence(winners []data.Winner) string {
	first := winners[0].Dossier
	for _, w := range winners {
		if w.Dossier.From != first.From || w.Dossier.To != first.To {
			return " Thời gian lập thành tích của từng trường hợp ghi trong danh sách."
		}
	}
	if first.From.IsZero() || first.To.IsZero() {
		return ""
	}
	return fmt.Sprintf(" Thời gian lập thành tích: từ %s đến %s.", dayOf(first.From), dayOf(first.To))
}

// prizeLines are the prizes by kind and in all, in figures and words.
func prizeLines(p data.Proceedings) []block {
	var list []block
	texts := prizeTexts(p)
	for i, text := range texts {
		text += listMark(i, len(texts))
		if len(texts) > 1 {
			list = append(list, point(i, text))
		} else {
			list = append(list, plain(text, body))
		}
	}
	total := prizeTotal(p)
	return append(list, plain(fmt.Sprintf("Tổng số tiền thưởng: %s (Bằng chữ: %s), chi từ Quỹ thi đua, khen thưởng của %s theo quy định.",
		vn.Dong(total), vn.North.Dong(total), p.Council.Agency), body))
}

// prizeTexts says the prize of each kind: "Cá nhân: 12 × 760.000 đồng = 9.120.000 đồng".
func prizeTexts(p data.Proceedings) []string {
	var texts []string
	kinds := winnerKinds(p.Winners())
	for _, kind := range data.Kinds {
		each, sum := prizeOf(p, kind)
		number := count2(countKind(kinds, kind))
		switch {
		case sum == 0:
		case each > 0:
			texts = append(texts, fmt.Sprintf("%s: %s × %s = %s", vn.UpperFirst(kind.String()), number, vn.Dong(each), vn.Dong(sum)))
		default:
			texts = append(texts, fmt.Sprintf("%s: %s, tổng số %s", vn.UpperFirst(kind.String()), number, vn.Dong(sum)))
		}
	}
	return texts
}

// prizeOf is the prize of a kind in all, and each where it is the same for all.
func prizeOf(p data.Proceedings, kind data.Kind) (each, sum int64) {
	same := true
	for _, w := range p.Winners() {
		if w.Dossier.Kind != kind {
			continue
		}
		if sum == 0 {
			each = w.Outcome.Prize
		}
		same = same && w.Outcome.Prize == each
		sum += w.Outcome.Prize
	}
	if !same {
		each = 0
	}
	return each, sum
}

func decisionRecipients(p data.Proceedings) recipients {
	last := "Như Điều 3"
	if prizeTotal(p) == 0 {
		last = "Như Điều 2"
	}
	list := []string{last}
	if p.Council.Parent != "" {
		list = append(list, p.Council.Parent+" (b/c)")
	}
	return append(list, "Lưu: VT"+filing(p))
}

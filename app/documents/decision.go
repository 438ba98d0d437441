package documents

import (
	"fmt"
	"regexp"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// decision is the office-holder's decision after Mẫu 1.2 of Nghị định
// 30/2020/NĐ-CP, Phụ lục III, with its list.
func decision(p data.Proceedings) []part {
	d, values := *p.Decision, decisionFields(p)
	out := []block{
		heading{parent: p.Council.Parent, agency: p.Council.Agency, number: "Số: " + decisionNumber(p), place: placeAndDay(p, dayOf(d.On))},
		title{"QUYẾT ĐỊNH", oneLine(worded(p, "quyet-dinh.trich-yeu", values))},
		lines{text: vn.Upper(issuer(p)), letters: bodyBold, space: 8, agency: true},
	}
	out = append(out, grounds(texts(worded(p, "quyet-dinh.can-cu", values)))...)
	out = append(out, lines{text: "QUYẾT ĐỊNH:", letters: bodyBold, space: 8})
	out = append(out, prose(worded(p, "quyet-dinh.dieu", values))...)
	end := closing{texts(worded(p, "quyet-dinh.noi-nhan", values)), signature{post: signing(p), name: d.Signer}}
	out = append(out, codedClosing{end, p.Stock.Codes[0]})
	below := fmt.Sprintf("(Kèm theo Quyết định số %s %s của %s)", decisionNumber(p), dayOf(d.On), issuer(p))
	return []part{{blocks: out}, awardList(p, below)}
}

// decisionFields are the values of the decision's own fields.
func decisionFields(p data.Proceedings) own {
	winners, total := p.Winners(), prizeTotal(p)
	values := own{
		"căn cứ":                strings.Join(p.Decision.Grounds, "\n"),
		"biên bản đề nghị":      proposedBy(p),
		"số quyết định":         decisionNumber(p),
		"ngày quyết định":       dayOf(p.Decision.On),
		"số người được khen":    byKind(winnerKinds(winners)),
		"loại được khen":        enumerate(kindNames(winnerKinds(winners))),
		"thời gian thành tích":  merited(winners),
		"tiền thưởng":           "",
		"tổng tiền":             "",
		"tổng tiền bằng chữ":    "",
		"tiền thưởng từng loại": strings.Join(prizeLines(p), "\n"),
	}
	if total > 0 {
		values["tiền thưởng"], values["tổng tiền"], values["tổng tiền bằng chữ"] = "tiền thưởng", vn.Dong(total), p.Office.Words.Dong(total)
	}
	values["điều cuối"] = lastArticle(texts(worded(p, "quyet-dinh.dieu", values)))
	return values
}

var articleNumber = regexp.MustCompile(`^Điều (\d+)`)

// lastArticle is the number of the last article of a text, which orders who carries
// the decision out.
func lastArticle(lines []string) string {
	last := "1"
	for _, text := range lines {
		if m := articleNumber.FindStringSubmatch(text); m != nil {
			last = m[1]
		}
	}
	return last
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

// issuer is who decides: the head of the agency, or the agency as a collective.
func issuer(p data.Proceedings) string {
	if p.Decision.Power == "TM." {
		return p.Council.Agency
	}
	return authority(p)
}

// proposedBy is the minutes by which the council proposes, without its name; nothing
// where the grounds of the decision already say who proposed.
func proposedBy(p data.Proceedings) string {
	for _, text := range p.Decision.Grounds {
		if lower := strings.ToLower(text); strings.HasPrefix(lower, "theo đề nghị") || strings.HasPrefix(lower, "xét đề nghị") {
			return ""
		}
	}
	return strings.TrimSuffix(minutesCite(p), " của "+p.Council.Name)
}

// merited is the time in which the achievements were made, where all recipients share it.
func merited(winners []data.Winner) string {
	first := winners[0].Dossier
	for _, w := range winners {
		if w.Dossier.From != first.From || w.Dossier.To != first.To {
			return "ghi trong danh sách đối với từng trường hợp"
		}
	}
	if first.From.IsZero() || first.To.IsZero() {
		return ""
	}
	return fmt.Sprintf("từ %s đến %s", dayOf(first.From), dayOf(first.To))
}

// prizeLines are the prizes by kind, as points where there are several.
func prizeLines(p data.Proceedings) []string {
	list := prizeTexts(p)
	for i, text := range list {
		if len(list) > 1 {
			text = pointLetter(i) + ") " + text
		}
		list[i] = text + listMark(i, len(list))
	}
	return list
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

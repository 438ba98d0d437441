package meeting

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
	"thidua/data/vote"
)

// outcomeRow is one nominee's result, ready to be read.
type outcomeRow struct {
	outcome                            data.Outcome
	number, name, yes, no, blank, rate string
	second, again                      string // the ratio of a second round; in words with its share
	word, icon                         string
	tone                               widgets.Tone
}

// outcomeRows makes the rows of a result, most votes first.
func outcomeRows(now data.Proceedings, result data.Result) []outcomeRow {
	var rows []outcomeRow
	for _, out := range result.Nominees {
		d, _ := now.Dossier(out.Number)
		r := outcomeRow{outcome: out, number: fmt.Sprint(out.Number), name: d.Called(), yes: fmt.Sprint(out.Yes),
			no: fmt.Sprint(out.Against), blank: fmt.Sprint(out.Blank), rate: out.Ratio + " = " + out.Percent}
		if out.Runoff != nil {
			r.second = out.Runoff.Ratio
			r.again = fmt.Sprintf("lần hai %s = %s", r.second, vn.Percent(int64(out.Runoff.Yes), int64(out.Runoff.Base)))
		}
		r.word, r.icon, r.tone = verdict(out)
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, func(a, b outcomeRow) int { return byVotes(b, a) })
	return rows
}

// verdict is the outcome in a word, with its icon and colour.
func verdict(o data.Outcome) (word, icon string, tone widgets.Tone) {
	switch {
	case o.Passed:
		return "Khen", "check", widgets.Good
	case o.Tied:
		return "Bằng phiếu", "warning", widgets.Warn
	case o.Quota:
		return "Vượt chỉ tiêu", "warning", widgets.Warn
	}
	return "Không đạt", "cross", widgets.Bad
}

// thresholdText is the rule as it was applied, with the votes that it takes.
func thresholdText(r data.Result) string {
	text := fmt.Sprintf("Cần %s %s %s", r.Rule.Pass.Sign(), r.Rule.Pass.Bare(), r.Rule.Base)
	base := 0
	switch r.Rule.Base {
	case data.OfTotal:
		base = r.Meeting.Total
	case data.OfPresent:
		base = r.Meeting.Present
	case data.OfConsulted:
		base = r.Meeting.Present + r.Meeting.Written
	}
	if base > 0 {
		text += fmt.Sprintf(" (%d): từ %d phiếu đồng ý", base, r.Rule.Pass.Need(base))
	}
	if r.Rule.Quota > 0 {
		text += fmt.Sprintf("; nhiều nhất %d trường hợp", r.Rule.Quota)
	}
	return text + ". Căn cứ: " + r.Rule.Basis
}

// turnoutLines writes out who took part and what became of the ballots.
func turnoutLines(r data.Result) []string {
	m, b := r.Meeting, r.Ballots
	list := []string{
		fmt.Sprintf("Thành viên: %d = %d có mặt + %d văn bản + %d vắng", m.Total, m.Present, m.Written, m.Absent),
		vote.QuorumArithmetic(m, r.Rule.Quorum),
	}
	if r.ByHands {
		list = append(list, "Biểu quyết giơ tay, thư ký ghi số: không phát phiếu")
	} else {
		list = append(list, fmt.Sprintf("Phát ra: %d = %d thu về + %d không thu về", b.Issued, b.Returned, b.Issued-b.Returned),
			fmt.Sprintf("Thu về: %d = %d hợp lệ + %d không hợp lệ", b.Returned, b.Valid, b.Invalid))
	}
	if m.Written > 0 {
		list = append(list, fmt.Sprintf("Ý kiến bằng văn bản: %d đã nhận trên %d", b.Written, m.Written))
	}
	return list
}

// criteriaLines sums up how the members judged a nominee by criterion.
func criteriaLines(set data.CriteriaSet, counts []data.CriterionCount) []fyne.CanvasObject {
	var list []fyne.CanvasObject
	for i, c := range set.Criteria {
		n := slices.IndexFunc(counts, func(x data.CriterionCount) bool { return x.ID == c.ID })
		if n < 0 {
			continue
		}
		text := fmt.Sprintf("%d/%d phiếu: đạt", counts[n].Sum, counts[n].Marks)
		if set.Shape == data.Scored {
			text = fmt.Sprintf("%d điểm trên %d phiếu, nhiều nhất %d điểm một phiếu", counts[n].Sum, counts[n].Marks, c.Max)
		}
		list = append(list, fact(text, fmt.Sprintf("%d. %s", i+1, c.Text)))
	}
	if len(list) > 0 {
		list = append([]fyne.CanvasObject{aligned(widgets.NewLine("Tiêu chí"))}, list...)
	}
	return list
}

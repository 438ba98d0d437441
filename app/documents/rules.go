package documents

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// atLeast says a threshold in words: "từ 80% trở lên", "quá 1/2".
func atLeast(s data.Share) string {
	if s.More {
		return "quá " + s.Bare()
	}
	return "từ " + s.Bare() + " trở lên"
}

// base says what the yes votes are measured against.
func base(r data.Result) string {
	if r.Rule.Base == data.OfTotal || r.Rule.Base == "" {
		return "tổng số thành viên Hội đồng theo quyết định thành lập"
	}
	return r.Rule.Base.String()
}

// threshold is the rule with the number of votes it asks for, where that is the
// same for every nominee.
func threshold(r data.Result) string {
	text := fmt.Sprintf("Trường hợp được thông qua khi số phiếu đồng ý đạt %s tính trên %s", atLeast(r.Rule.Pass), base(r))
	whole, same := commonBase(r)
	if !same {
		return text + "; số thành viên hoặc số phiếu để tính tỷ lệ được xác định riêng cho từng trường hợp."
	}
	need := r.Rule.Pass.Need(whole)
	return text + fmt.Sprintf(" (%s %s), tức là ít nhất %s phiếu đồng ý (%d/%d = %s).", count2(whole), baseUnit(r),
		count2(need), need, whole, vn.Percent(int64(need), int64(whole)))
}

// baseUnit is what the base is counted in.
func baseUnit(r data.Result) string {
	if r.Rule.Base == data.OfCast {
		return "phiếu"
	}
	return "thành viên"
}

// commonBase is the base of all nominees, if they share one.
func commonBase(r data.Result) (int, bool) {
	if len(r.Nominees) == 0 {
		return planned(r)
	}
	whole := r.Nominees[0].Base
	for _, o := range r.Nominees {
		if o.Base != whole {
			return 0, false
		}
	}
	return whole, true
}

// planned is the base of a vote that was stopped before it was counted, where it is
// known without the ballots.
func planned(r data.Result) (int, bool) {
	t := r.Meeting
	if r.Rule.Recused == data.RecusedExcluded {
		return 0, false
	}
	switch r.Rule.Base {
	case data.OfPresent:
		return t.Present, true
	case data.OfConsulted:
		return t.Present + t.Written, true
	case data.OfCast:
		return 0, false
	}
	return t.Total, true
}

// ground is the clause that the rule rests on, and what the council adds to a rule
// of its own.
func ground(p data.Proceedings) string {
	var text []string
	if basis := p.Result.Rule.Basis; basis != "" {
		text = append(text, sentence("Căn cứ áp dụng: "+basis, "."))
	}
	if note := p.Meeting.Rule.Note; note != "" {
		text = append(text, sentence("Hội đồng ghi chú: "+note, "."))
	}
	return strings.Join(text, " ")
}

// recusalRule says what a recusal does to the base, where somebody is recused.
func recusalRule(r data.Result) string {
	if r.Rule.Recused == data.RecusedExcluded {
		return "Thành viên không tham gia biểu quyết được trừ khỏi số để tính tỷ lệ của trường hợp đó."
	}
	return "Thành viên không tham gia biểu quyết vẫn được tính trong số để tính tỷ lệ."
}

// rules is what decides a vote: the threshold, the quota, the clause they rest on.
func rules(p data.Proceedings) string {
	return strings.TrimSpace(threshold(*p.Result) + " " + strings.TrimSpace(quotaRule(p)+" "+ground(p)))
}

// quotaRule states the quota, where there is one.
func quotaRule(p data.Proceedings) string {
	if p.Result.Rule.Quota == 0 {
		return ""
	}
	which := "Chỉ tiêu khen thưởng"
	if p.Meeting.After != 0 {
		which = "Chỉ tiêu còn lại cho lượt biểu quyết lại"
	}
	return which + fmt.Sprintf(": không quá %s trường hợp, lấy theo số phiếu đồng ý từ cao xuống thấp.", count2(p.Result.Rule.Quota))
}

// quotaNotes names those whom a tie at the last place of the quota left undecided.
func quotaNotes(p data.Proceedings) []string {
	var tied []string
	for _, o := range ranked(p.Result.Nominees) {
		if d, ok := p.Dossier(o.Number); ok && o.Tied {
			tied = append(tied, d.Called())
		}
	}
	if len(tied) == 0 {
		return nil
	}
	return []string{"Các trường hợp bằng phiếu nhau ở chỉ tiêu cuối, chưa phân định được: " + strings.Join(tied, "; ") + "."}
}

// ballotNumbers is what became of the ballot papers, with the two sums that must
// come out.
func ballotNumbers(b data.Returns) string {
	return fmt.Sprintf("Số phiếu phát ra: %s; số phiếu thu về: %s; số phiếu không thu về: %s; số phiếu hợp lệ: %s; "+
		"số phiếu không hợp lệ: %s; số ý kiến bằng văn bản: %s. Đối chiếu: phát ra %s = thu về %s + không thu về %s; thu về %s = hợp lệ %s + không hợp lệ %s.",
		count2(b.Issued), count2(b.Returned), count2(b.Issued-b.Returned), count2(b.Valid), count2(b.Invalid), count2(b.Written),
		count2(b.Issued), count2(b.Returned), count2(b.Issued-b.Returned), count2(b.Returned), count2(b.Valid), count2(b.Invalid))
}

package vote

import (
	"fmt"

	"thidua/data"
)

// Arithmetic writes a nominee's count out, for the screen and the minutes:
// "7 + 1 văn bản = 8 / 9 = 88,9% ≥ 80%: đạt".
func Arithmetic(o data.Outcome, rule data.Applied) string {
	votes := fmt.Sprint(o.Yes)
	if o.Written > 0 {
		votes = fmt.Sprintf("%d + %d văn bản = %d", o.Yes-o.Written, o.Written, o.Yes)
	}
	return fmt.Sprintf("%s / %d = %s %s %s: %s", votes, o.Base, o.Percent, sign(o, rule), rule.Pass.Bare(), Verdict(o))
}

// Verdict says in a few words whether a nominee gets the award, and why not.
func Verdict(o data.Outcome) string {
	switch {
	case o.Passed:
		return "đạt"
	case o.Tied:
		return "đủ phiếu, chưa phân định được do bằng phiếu ở chỉ tiêu cuối"
	case o.Quota:
		return "đủ phiếu, vượt chỉ tiêu"
	}
	return "không đạt"
}

// sign is the relation that holds between the ratio and the threshold.
func sign(o data.Outcome, rule data.Applied) string {
	reached := rule.Pass.Met(o.Yes, o.Base)
	switch {
	case reached:
		return rule.Pass.Sign()
	case rule.Pass.More:
		return "≤"
	}
	return "<"
}

// QuorumArithmetic writes the quorum out: "14/15 có mặt, cần từ 10 (2/3): đủ".
func QuorumArithmetic(t data.Turnout, quorum data.Share) string {
	verdict := "không đủ"
	if t.Quorum.Met {
		verdict = "đủ"
	}
	return fmt.Sprintf("%d/%d có mặt, cần từ %d (%s%s): %s",
		t.Present, t.Total, t.Quorum.Need, more(quorum), quorum.Bare(), verdict)
}

func more(s data.Share) string {
	if s.More {
		return "quá "
	}
	return ""
}

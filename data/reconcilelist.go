package data

import (
	"fmt"
	"slices"
)

// checkOrdinals: the decision's list counts 1, 2, 3 … without a gap, and holds those
// who passed and nobody else.
func (p Proceedings) checkOrdinals() error {
	var given []int
	for _, o := range p.Result.Nominees {
		if o.Passed != (o.Ordinal > 0) {
			return mismatch(p.calledOf(o), "Kết quả đạt hay không không khớp với số thứ tự trong danh sách đề nghị (%d)", o.Ordinal)
		}
		if o.Ordinal != 0 {
			given = append(given, o.Ordinal)
		}
	}
	slices.Sort(given)
	for i, n := range given {
		if n != i+1 {
			return mismatch("", "Danh sách đề nghị không có số thứ tự %d (số liền kề là %d)", i+1, n)
		}
	}
	return nil
}

// checkJoined: after a second round the result holds the votes of the first and, of
// those voted on again, what the last round said.
func (p Proceedings) checkJoined() error {
	votes := p.Votes()
	if len(votes) < 2 || p.Meeting.Stage != Counted {
		return nil
	}
	for _, o := range votes[0].Result.Nominees {
		if joined, _ := p.Result.Of(o.Number); joined.Yes != o.Yes || joined.Against != o.Against || joined.Base != o.Base {
			return mismatch(p.calledOf(o), "Kết quả chung (%d/%d) khác lượt biểu quyết đầu (%d/%d)", joined.Yes, joined.Base, o.Yes, o.Base)
		}
	}
	for _, o := range votes[len(votes)-1].Result.Nominees {
		joined, _ := p.Result.Of(o.Number)
		if again := joined.Runoff; again == nil || again.Yes != o.Yes || again.Base != o.Base || joined.Passed != o.Passed {
			return mismatch(p.calledOf(o), "Kết quả chung khác lượt biểu quyết lại (%d/%d)", o.Yes, o.Base)
		}
	}
	return nil
}

// calledOf is how a nominee is named in a message.
func (p Proceedings) calledOf(o Outcome) string {
	d, ok := p.Dossier(o.Number)
	if !ok {
		return fmt.Sprintf("Hồ sơ số %d", o.Number)
	}
	return fmt.Sprintf("Hồ sơ số %d, %s", o.Number, d.Called())
}

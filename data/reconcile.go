package data

import (
	"errors"
	"fmt"
	"strings"
)

// Reconcile holds the numbers of the minutes against each other, vote by vote, and
// names the first ones that do not agree: such minutes are not to be signed. It
// reckons from the records alone and shares nothing with the count.
func (p Proceedings) Reconcile() error {
	if p.Result == nil {
		return nil
	}
	for i, s := range p.Votes() {
		v := p.Of(s)
		for _, check := range []func() error{v.checkRule, v.checkTurnout, v.checkQuorum, v.checkReturns, v.checkBox, v.checkFrozen, v.checkOutcomes} {
			if err := check(); err != nil {
				return inVote(err, i, len(p.Votes()))
			}
		}
	}
	if err := p.checkJoined(); err != nil {
		return err
	}
	return p.checkOrdinals()
}

// inVote names the vote of several that a mismatch is in.
func inVote(err error, at, of int) error {
	var problem *Problem
	if of == 1 || !errors.As(err, &problem) {
		return err
	}
	named := *problem
	named.Where = fmt.Sprintf("Lượt biểu quyết thứ %d", at+1)
	if problem.Where != "" {
		named.Where += ", " + problem.Where
	}
	return &named
}

// mismatch is a number that does not agree with another one.
func mismatch(where, format string, args ...any) error {
	return &Problem{What: fmt.Sprintf(format, args...), Where: where,
		Do: "Không ký biên bản này. Mở lại bản sao lưu gần nhất của sổ và đối chiếu với phiếu, điểm danh"}
}

// checkTurnout: total = present + written + absent, and the council's members.
func (p Proceedings) checkTurnout() error {
	t := p.Result.Meeting
	have := p.attendance()
	switch {
	case t.Total != t.Present+t.Written+t.Absent:
		return mismatch("", "Tổng số thành viên (%d) khác tổng số có mặt, có ý kiến bằng văn bản và vắng mặt (%d + %d + %d)",
			t.Total, t.Present, t.Written, t.Absent)
	case t.Total != len(p.Council.Members):
		return mismatch("", "Tổng số thành viên trong kết quả (%d) khác số thành viên Hội đồng (%d)", t.Total, len(p.Council.Members))
	case t.Present != have[Present] || t.Written != have[Written]:
		return mismatch("", "Số có mặt và có ý kiến bằng văn bản trong kết quả (%d, %d) khác điểm danh (%d, %d)",
			t.Present, t.Written, have[Present], have[Written])
	}
	return nil
}

// attendance counts the seats by kind.
func (p Proceedings) attendance() map[Attendance]int {
	have := make(map[Attendance]int)
	for _, m := range p.Council.Members {
		have[p.Meeting.Seat(m.ID).Attendance]++
	}
	return have
}

// checkQuorum: what is needed follows from the rule, and whether it is met from both.
func (p Proceedings) checkQuorum() error {
	t, rule := p.Result.Meeting, p.Result.Rule.Quorum
	q := t.Quorum
	switch {
	case q.Need != rule.Need(t.Total):
		return mismatch("", "Số thành viên cần có mặt (%d) khác số tính theo quy tắc (%d)", q.Need, rule.Need(t.Total))
	case q.Have != t.Present:
		return mismatch("", "Số thành viên tính vào điều kiện họp (%d) khác số có mặt (%d)", q.Have, t.Present)
	case q.Met != rule.Met(t.Present, t.Total):
		return mismatch("", "Kết luận về điều kiện họp không đúng với số có mặt (%d), số cần có mặt (%d)", q.Have, q.Need)
	}
	return nil
}

// checkReturns: what was handed out, came back and was valid.
func (p Proceedings) checkReturns() error {
	r, b := p.Result, p.Result.Ballots
	issued := r.Meeting.Present
	if r.ByHands {
		issued = 0
	}
	switch {
	case b.Issued != issued && r.ByHands:
		return mismatch("", "Biểu quyết giơ tay nhưng có %d phiếu phát ra", b.Issued)
	case b.Issued != issued:
		return mismatch("", "Số phiếu phát ra (%d) khác số thành viên có mặt (%d)", b.Issued, issued)
	case b.Returned > b.Issued:
		return mismatch("", "Số phiếu thu về (%d) nhiều hơn số phiếu phát ra (%d)", b.Returned, b.Issued)
	case b.Returned != b.Valid+b.Invalid:
		return mismatch("", "Số phiếu thu về (%d) khác tổng số phiếu hợp lệ và không hợp lệ (%d + %d)", b.Returned, b.Valid, b.Invalid)
	case b.Written > r.Meeting.Written:
		return mismatch("", "Số ý kiến bằng văn bản (%d) nhiều hơn số thành viên gửi ý kiến (%d)", b.Written, r.Meeting.Written)
	case min(b.Returned, b.Valid, b.Invalid, b.Written) < 0:
		return mismatch("", "Số phiếu nhỏ hơn 0: thu về %d, hợp lệ %d, không hợp lệ %d, ý kiến bằng văn bản %d", b.Returned, b.Valid, b.Invalid, b.Written)
	}
	return nil
}

// checkFrozen: the roll is the one whose SHA-256 was told when the vote was opened,
// and the members and nominees of the minutes stand in it.
func (p Proceedings) checkFrozen() error {
	roll, was := p.Meeting.Roll, p.Meeting.RollSHA256
	if was == "" {
		return nil
	}
	if now := rollSHA256(roll); was != now {
		return mismatch("", "Mã SHA-256 của danh sách biểu quyết tính lại (%s) khác mã lúc mở biểu quyết (%s)", now, was)
	}
	for _, m := range p.Council.Members {
		if !strings.Contains(roll, "\n"+m.ID+"\t"+m.Name+"\t") {
			return mismatch(m.Name, "Thành viên này không có trong danh sách biểu quyết lúc mở")
		}
	}
	for _, d := range p.OnBallot() {
		if !strings.Contains(roll, fmt.Sprintf("\n%d\t%s\n", d.Number, d.Called())) {
			return mismatch(d.Called(), "Hồ sơ số %d không có trong danh sách biểu quyết lúc mở", d.Number)
		}
	}
	return nil
}

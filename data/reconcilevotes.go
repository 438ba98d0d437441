package data

import (
	"fmt"

	"thidua/data/vn"
)

// checkBox: the list of receipts and the papers are all that was in the box.
func (p Proceedings) checkBox() error {
	box, b := p.Meeting.Box, p.Result.Ballots
	if box.Recipient == "" || p.Meeting.Stage != Counted || len(box.Receipts)+box.Papers == b.Returned+b.Written {
		return nil
	}
	return mismatch("", "Số mã biên nhận và phiếu giấy (%d + %d) khác số phiếu thu về và ý kiến bằng văn bản (%d + %d)",
		len(box.Receipts), box.Papers, b.Returned, b.Written)
}

// checkOutcomes: everybody on the ballot has a count, and each count adds up.
func (p Proceedings) checkOutcomes() error {
	if p.Meeting.Stage == Stopped {
		return nil
	}
	if list := p.OnBallot(); len(list) != len(p.Result.Nominees) {
		return mismatch("", "Số trường hợp có kết quả (%d) khác số trường hợp đưa ra biểu quyết (%d)", len(p.Result.Nominees), len(list))
	}
	if !p.Result.Meeting.Quorum.Met {
		return nil
	}
	for _, o := range p.Result.Nominees {
		if err := p.checkVotes(o); err != nil {
			return err
		}
		if err := p.checkBase(o); err != nil {
			return err
		}
		if err := p.checkVerdict(o); err != nil {
			return err
		}
	}
	return nil
}

// checkVerdict: what is printed of a count follows from its numbers and the rule.
func (p Proceedings) checkVerdict(o Outcome) error {
	ratio, percent := fmt.Sprintf("%d/%d", o.Yes, o.Base), vn.Percent(int64(o.Yes), int64(o.Base))
	reached := p.Result.Rule.Pass.Met(o.Yes, o.Base)
	h, shown := find(p.Meeting.Hands, func(h Hands) bool { return h.Nominee == o.Number })
	switch {
	case o.Ratio != ratio || o.Percent != percent:
		return mismatch(p.calledOf(o), "Tỷ lệ ghi trong kết quả (%s = %s) khác tỷ lệ tính lại (%s = %s)", o.Ratio, o.Percent, ratio, percent)
	case reached != (o.Passed || o.Tied || o.Quota):
		return mismatch(p.calledOf(o), "Kết luận đạt hay không không đúng với tỷ lệ %s và mức %s %s", ratio, p.Result.Rule.Pass.Sign(), p.Result.Rule.Pass.Bare())
	case shown && h.Yes+o.Written != o.Yes:
		return mismatch(p.calledOf(o), "Số đồng ý (%d) khác số giơ tay và ý kiến bằng văn bản (%d + %d)", o.Yes, h.Yes, o.Written)
	}
	return nil
}

// checkRule: the count applied the rule that the meeting had.
func (p Proceedings) checkRule() error {
	r, m := p.Result.Rule, p.Meeting.Rule
	if (r == Applied{Method: m.Method, Quorum: m.Quorum, Pass: m.Pass, Base: m.Base, Recused: m.Recused, Quota: m.Quota, Basis: m.Basis}) {
		return nil
	}
	return mismatch("", "Thể lệ ghi trong kết quả (%s %s, %s) khác thể lệ của phiên họp (%s %s, %s)",
		r.Pass.Sign(), r.Pass.Bare(), r.Base, m.Pass.Sign(), m.Pass.Bare(), m.Base)
}

// checkVotes: no more votes on a nominee than ballots, and as many where no ballot
// can be silent.
func (p Proceedings) checkVotes(o Outcome) error {
	b := p.Result.Ballots
	said, could, exact := o.Yes+o.Against+o.Blank, b.Valid+b.Written, p.allSpeak(o.Number)
	if p.Result.ByHands {
		could += p.VotersOn(o.Number)
	}
	switch {
	case min(o.Yes, o.Against, o.Blank) < 0:
		return mismatch(p.calledOf(o), "Số phiếu nhỏ hơn 0: đồng ý %d, không đồng ý %d, trống %d", o.Yes, o.Against, o.Blank)
	case said > could:
		return mismatch(p.calledOf(o), "Tổng số đồng ý, không đồng ý và trống (%d + %d + %d) nhiều hơn số phiếu hợp lệ và ý kiến bằng văn bản (%d)",
			o.Yes, o.Against, o.Blank, could)
	case exact && said != could:
		return mismatch(p.calledOf(o), "Tổng số đồng ý, không đồng ý và trống (%d + %d + %d) khác số phiếu hợp lệ (%d)", o.Yes, o.Against, o.Blank, could)
	}
	return nil
}

// allSpeak reports whether every ballot says something on the nominee. On paper two
// marks on one line make it invalid, an opinion in writing may leave a nominee out,
// and a recused member says nothing.
func (p Proceedings) allSpeak(nominee int) bool {
	m := p.Meeting
	sealed := m.Box.Recipient != "" && m.Box.Papers == 0
	return p.Result.Ballots.Written == 0 && (p.Result.ByHands || sealed && p.recusedFrom(nominee, Present) == 0)
}

// checkBase: the base is what the rule says, and the yes votes do not exceed it.
func (p Proceedings) checkBase(o Outcome) error {
	want := p.baseOf(o)
	if o.Base != want {
		return mismatch(p.calledOf(o), "Số để tính tỷ lệ (%d) khác số tính theo quy tắc (%d)", o.Base, want)
	}
	if most := want + p.beyond(o.Number); o.Yes > most {
		return mismatch(p.calledOf(o), "Số đồng ý (%d) lớn hơn số để tính tỷ lệ (%d)", o.Yes, most)
	}
	return nil
}

// baseOf reckons the base of a nominee from rule and attendance.
func (p Proceedings) baseOf(o Outcome) int {
	t, here := p.Result.Meeting, p.recusedFrom(o.Number, Present)
	opined := p.recusedFrom(o.Number, Written)
	all := here + opined + p.recusedFrom(o.Number, Absent)
	if p.Result.Rule.Recused != RecusedExcluded {
		here, opined, all = 0, 0, 0
	}
	switch p.Result.Rule.Base {
	case OfPresent:
		return t.Present - here
	case OfConsulted:
		return t.Present + t.Written - here - opined
	case OfCast:
		return o.Yes + o.Against + o.Blank
	}
	return t.Total - all
}

// beyond is how many yes votes there may be above the base: opinions in writing
// where the base is those present, and, of secret ballots on paper that nobody can
// tell apart, those of recused members.
func (p Proceedings) beyond(nominee int) int {
	n := 0
	if p.Result.Rule.Base == OfPresent {
		n += p.Result.Ballots.Written
	}
	if p.Result.Rule.Method == Secret && p.Result.Rule.Recused == RecusedExcluded && p.Meeting.Box.Recipient == "" {
		n += p.recusedFrom(nominee, Present)
	}
	return n
}

// recusedFrom counts the members of one attendance who do not vote on a nominee.
func (p Proceedings) recusedFrom(nominee int, a Attendance) int {
	n := 0
	for _, m := range p.Council.Members {
		s := p.Meeting.Seat(m.ID)
		is := s.Attendance == a || a == Absent && s.Attendance != Present && s.Attendance != Written
		if is && s.RecusedFrom(nominee) {
			n++
		}
	}
	return n
}

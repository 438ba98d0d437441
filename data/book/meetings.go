package book

import (
	"fmt"
	"time"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/vote"
)

// Meeting finds a round's meeting; data.ErrNotFound where none is planned yet.
func (b *Book) Meeting(round uint64) (m data.Meeting, err error) {
	err = b.space.View(func(r store.Reader) error {
		m, err = meetingOf(r, round)
		return err
	})
	return m, err
}

// meetingOf is the newest meeting of a round.
func meetingOf(r store.Reader, round uint64) (data.Meeting, error) {
	all, err := collect(meetings.By(r, "round", store.Uint(round)), nil)
	if err != nil {
		return data.Meeting{}, err
	}
	if len(all) == 0 {
		return data.Meeting{}, fmt.Errorf("meeting of round %d: %w", round, data.ErrNotFound)
	}
	return all[len(all)-1], nil
}

// LawRule is the rule of the law pack for a round's award on a day.
func (b *Book) LawRule(round data.Round, on time.Time) (data.Rule, error) {
	award, ok := b.Law(data.DateOf(on)).Award(round.Award)
	if !ok {
		return data.Rule{}, &data.Problem{
			What: fmt.Sprintf("Ngày %s không có quy định về hình thức khen thưởng \"%s\"", data.DateOf(on), round.Award),
			Do:   "Kiểm tra lại ngày họp và hình thức khen thưởng"}
	}
	return award.Rule, nil
}

// Plan writes a meeting before its vote begins: number, venue, times,
// attendance, recusals, counting committee and rule. What the rule leaves open
// comes from the law pack for the meeting's date. ID 0 adds the meeting.
func (b *Book) Plan(m data.Meeting) (data.Meeting, error) {
	c := &change{what: "Cập nhật phiên họp " + m.Number, round: m.Round, topic: Meetings}
	err := b.apply(c, func(w store.Writer) error {
		round, err := openRound(w, m.Round)
		if err != nil {
			return err
		}
		if err := b.planned(w, m); err != nil {
			return err
		}
		rule, err := b.LawRule(round, m.Opens)
		if err != nil {
			return err
		}
		if m, err = continued(w, m.Unvoted(), rule); err != nil {
			return err
		}
		if m.ID == 0 {
			if m.ID, err = w.Next("meeting"); err != nil {
				return err
			}
			if err := forget(w, m.Round); err != nil {
				return err
			}
		}
		return meetings.Put(w, m)
	})
	return m, err
}

// continued takes over from the round's meeting before what is not the planner's to
// say: what a second round goes on from, among whom and for how many places, and
// what became of votes without a result.
func continued(r store.Reader, m data.Meeting, law data.Rule) (data.Meeting, error) {
	old, err := meetingOf(r, m.Round)
	if err != nil && !missing(err) {
		return m, err
	}
	m.After, m.Nominees = old.After, old.Nominees
	m.Rule = m.Rule.Or(law)
	if old.After != 0 {
		m.Rule.Quota, m.Rule.Own = old.Rule.Quota, old.Rule.Own
	}
	m.Before = old.Before
	if m.ID == 0 {
		m.Before = old.Tell()
	}
	return m, nil
}

// forget drops the count of the meeting before, and how far its papers had got.
func forget(w store.Writer, round uint64) error {
	if err := counts.Delete(w, store.Uint(round)); err != nil && !missing(err) {
		return err
	}
	return unmark(w, round, data.Papers...)
}

// anew allows another meeting only after one without a result.
func anew(r store.Reader, round uint64) error {
	old, err := meetingOf(r, round)
	if missing(err) || err == nil && old.Failed() {
		return nil
	}
	if err != nil {
		return err
	}
	return &data.Problem{What: "Đợt xét này đã có phiên họp", Do: "Sửa phiên họp đã có, hoặc mở đợt xét mới"}
}

// planned refuses a change to a meeting whose vote has begun.
func (b *Book) planned(r store.Reader, m data.Meeting) error {
	if err := m.Check(); err != nil {
		return err
	}
	if m.ID == 0 {
		return anew(r, m.Round)
	}
	old, err := meetings.Get(r, store.Uint(m.ID))
	if err == nil && old.Stage != data.Planned {
		return &data.Problem{What: "Phiên họp đã biểu quyết nên thành phần và thể lệ không thay đổi được nữa"}
	}
	return err
}

// Attendance sums who takes part in a round's meeting, with the quorum.
func (b *Book) Attendance(round uint64) (t data.Turnout, err error) {
	p, err := b.Proceedings(round)
	return vote.Attend(p.Council, p.Meeting), err
}

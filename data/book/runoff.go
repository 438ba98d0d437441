package book

import (
	"fmt"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/vote"
)

// Runoff plans a second round among those whom a tie at the quota's last place
// left undecided: in the same sitting, with those who are there now, for the
// places that are left. The first count stays on record.
func (b *Book) Runoff(round uint64) (next data.Meeting, err error) {
	c := &change{what: "Biểu quyết lại các trường hợp bằng phiếu", round: round, topic: Meetings}
	err = b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Counted)
		if err != nil {
			return err
		}
		tied := tiedIn(p.Result)
		if err := againstRunoff(p, tied); err != nil {
			return err
		}
		if err := putAway(w, p); err != nil {
			return err
		}
		next = goesOn(p.Meeting)
		next.After, next.Nominees, next.Rule.Quota = p.Meeting.ID, tied, vote.Places(*p.Result)
		if next.ID, err = w.Next("meeting"); err != nil {
			return err
		}
		return meetings.Put(w, next)
	})
	return next, err
}

func tiedIn(r *data.Result) []int {
	var tied []int
	for _, o := range r.Nominees {
		if o.Tied {
			tied = append(tied, o.Number)
		}
	}
	return tied
}

func againstRunoff(p data.Proceedings, tied []int) error {
	switch {
	case len(tied) == 0:
		return &data.Problem{What: "Không có trường hợp nào bằng phiếu ở chỉ tiêu cuối nên không phải biểu quyết lại"}
	case p.Decision != nil:
		return &data.Problem{What: "Đợt xét đã có quyết định nên không biểu quyết lại được"}
	}
	return nil
}

// putAway keeps the count of a vote before another one in the same sitting.
func putAway(w store.Writer, p data.Proceedings) error {
	if len(p.Sittings) == 0 {
		if err := sittings.Put(w, sitting{Round: p.Round.ID, Meeting: p.Meeting.ID, Result: *p.Result}); err != nil {
			return err
		}
	}
	return forget(w, p.Round.ID)
}

// goesOn is a meeting that goes on in the same sitting with those who are there now.
func goesOn(m data.Meeting) data.Meeting {
	next := m.Unvoted()
	next.ID, next.After, next.Nominees, next.Seats = 0, 0, nil, nil
	for _, s := range m.Seats {
		next.Seats = append(next.Seats, s.Now())
	}
	return next
}

// joined keeps the count of a second round and joins it to those before it; of a
// first vote it gives the count itself.
func joined(w store.Writer, p data.Proceedings, own data.Result) (data.Result, error) {
	if p.Meeting.After == 0 {
		return own, nil
	}
	before, err := countedBefore(w, p.Round.ID)
	if err != nil {
		return own, err
	}
	return vote.Join(before, own), sittings.Put(w, sitting{Round: p.Round.ID, Meeting: p.Meeting.ID, Result: own})
}

// countedBefore joins the counts that were kept of a round's votes.
func countedBefore(r store.Reader, round uint64) (result data.Result, err error) {
	kept, err := collect(sittings.Under(r, store.Join(store.Uint(round))), nil)
	if err != nil || len(kept) == 0 {
		return result, fmt.Errorf("count of the first round: %w", first(err, data.ErrNotFound))
	}
	result = kept[0].Result
	for _, s := range kept[1:] {
		result = vote.Join(result, s.Result)
	}
	return result, nil
}

// DropRunoff gives a second round up before it has a result; the count before it
// stands again, and what became of the second round is noted with it.
func (b *Book) DropRunoff(round uint64) error {
	c := &change{what: "Không biểu quyết lại, giữ kết quả lần trước", round: round, topic: Meetings, final: true}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.unarchived(w, round)
		if err != nil {
			return err
		}
		if p.Meeting.After == 0 || p.Meeting.Stage == data.Voting || p.Meeting.Stage == data.Counted {
			return &data.Problem{What: "Không có lượt biểu quyết lại nào đang chờ"}
		}
		first, err := dropPending(w, p.Meeting)
		if err != nil {
			return err
		}
		if err := meetings.Put(w, first); err != nil {
			return err
		}
		if p, err = b.proceedings(w, round); err != nil {
			return err
		}
		result, err := countedBefore(w, round)
		if err != nil {
			return err
		}
		if err := awardStates(w, p, result); err != nil {
			return err
		}
		return counts.Put(w, count{Round: round, Result: result})
	})
}

// dropPending takes away the meetings after a counted one that have no count, and
// gives the counted one with what is to be told of them.
func dropPending(w store.Writer, m data.Meeting) (data.Meeting, error) {
	told := m.Tell() // of those before it as well
	for m.Stage != data.Counted {
		all, err := collect(meetings.By(w, "round", store.Uint(m.Round)), func(o data.Meeting) bool { return o.ID < m.ID })
		if err != nil || len(all) == 0 {
			return m, first(err, data.ErrNotFound)
		}
		if err := meetings.Delete(w, store.Uint(m.ID)); err != nil {
			return m, err
		}
		m = all[len(all)-1]
	}
	m.Before = told
	return m, nil
}

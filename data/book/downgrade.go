package book

import (
	"fmt"
	"slices"

	"thidua/data"
	"thidua/data/store"
)

// Downgrade puts nominees who missed the round's award to the vote for another one
// at once, in the same sitting: a round of its own, with its own decision and
// papers, whose meeting goes on from this one's with those who are there now. The
// new round becomes the one on the screen.
func (b *Book) Downgrade(round uint64, nominees []int, award string) (next data.Round, err error) {
	c := &change{round: round, topic: Rounds}
	err = b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Counted)
		if err != nil {
			return err
		}
		lower, ok := b.Law(data.DateOf(p.Meeting.Opens)).Award(award)
		if !ok || award == p.Round.Award {
			return &data.Problem{What: "Chưa chọn hình thức khen thưởng khác để xét", Do: "Chọn một hình thức trong danh mục"}
		}
		c.what = fmt.Sprintf("Chuyển %d trường hợp sang xét tặng %s", len(nominees), lower.Name)
		if next, err = b.follow(w, p, lower, nominees); err != nil {
			return err
		}
		if err := copyNominees(w, p, next.ID, nominees, lower); err != nil {
			return err
		}
		return show(w, next.ID)
	})
	return next, err
}

// missed refuses a nominee that did not miss the award for good: one that is tied may
// still get it, one that went on already has its round.
func missed(p data.Proceedings, number int) error {
	d, ok := p.Dossier(number)
	o, _ := p.Result.Of(number)
	switch {
	case !ok || d.State != data.Declined:
		return &data.Problem{What: fmt.Sprintf("Hồ sơ số %d không thuộc các trường hợp không đạt của đợt xét", number)}
	case o.Tied && p.Decision == nil:
		return &data.Problem{What: "Trường hợp này bằng phiếu ở chỉ tiêu cuối, chưa phân định được", Where: d.Called(), Do: "Biểu quyết lại, hoặc ban hành quyết định trước"}
	}
	for _, went := range p.Downgraded {
		if slices.Contains(went.Nominees, number) {
			return &data.Problem{What: "Trường hợp này đã chuyển sang xét tặng " + went.Award, Where: d.Called(), Do: "Xem đợt xét đó"}
		}
	}
	return nil
}

// follow writes the new round and its meeting.
func (b *Book) follow(w store.Writer, p data.Proceedings, award data.Award, nominees []int) (next data.Round, err error) {
	next = data.Round{Movement: p.Round.Movement, Phase: p.Round.Phase, Award: award.ID, Council: p.Round.Council,
		Opened: b.clock(), From: p.Round.ID}
	if next.ID, err = w.Next("round"); err != nil {
		return next, err
	}
	if err := rounds.Put(w, next); err != nil {
		return next, err
	}
	m := goesOn(p.Meeting)
	m.Before = nil
	for i := range m.Seats {
		m.Seats[i].Recused = slices.DeleteFunc(slices.Clone(m.Seats[i].Recused), func(n int) bool { return !slices.Contains(nominees, n) })
	}
	m.Round, m.Rule = next.ID, data.Rule{Method: p.Meeting.Rule.Method}.Or(award.Rule)
	if m.ID, err = w.Next("meeting"); err != nil {
		return next, err
	}
	return next, meetings.Put(w, m)
}

// copyNominees takes dossiers of those who missed the award over into the new
// round, with their numbers.
func copyNominees(w store.Writer, p data.Proceedings, round uint64, nominees []int, award data.Award) error {
	if len(nominees) == 0 {
		return &data.Problem{What: "Chưa chọn trường hợp nào để chuyển", Do: "Đánh dấu các trường hợp không đạt cần xét hình thức khác"}
	}
	for _, number := range slices.Compact(slices.Sorted(slices.Values(nominees))) {
		if err := missed(p, number); err != nil {
			return err
		}
		d, _ := p.Dossier(number)
		if !award.Takes(d.Kind) {
			return &data.Problem{What: award.Name + " không tặng cho " + d.Kind.String(), Where: d.Called(), Do: "Chọn hình thức khác"}
		}
		d.ID, d.Round, d.State = 0, round, data.Received
		if _, err := put(w, d); err != nil {
			return err
		}
	}
	return nil
}

package book

import (
	"fmt"
	"slices"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/vn"
)

// Beside reads the other rounds that were voted on in the sitting of a round: the
// one that its nominees come from, and those that nominees went on to.
func (b *Book) Beside(round uint64) (list []data.Proceedings, err error) {
	err = b.space.View(func(r store.Reader) error {
		all, err := collect(rounds.All(r), nil)
		if err != nil {
			return err
		}
		for _, other := range all {
			if other.ID == round || root(all, other.ID) != root(all, round) {
				continue
			}
			p, err := b.proceedings(r, other.ID)
			if err != nil {
				return err
			}
			list = append(list, p)
		}
		return nil
	})
	return list, err
}

// root is the round that a sitting began with.
func root(all []data.Round, id uint64) uint64 {
	i := slices.IndexFunc(all, func(r data.Round) bool { return r.ID == id })
	if i < 0 || all[i].From == 0 {
		return id
	}
	return root(all, all[i].From)
}

// Waiting names what other rounds of the sitting wait for, so that none is forgotten
// while another one is on the screen.
func Waiting(others []data.Proceedings) []Task {
	var list []Task
	for _, p := range others {
		part, ok := Next(p)
		if !ok {
			continue
		}
		list = append(list, Task{Part: part, Round: p.Round.ID, What: fmt.Sprintf("Đợt xét %d: %s", p.Round.ID, waits(p, part)),
			More: "Cùng phiên họp, xét tặng " + p.Award.Name})
	}
	return list
}

// waits is what a round waits for.
func waits(p data.Proceedings, part Part) string {
	switch {
	case p.Meeting.Failed():
		return vn.LowerFirst(p.Meeting.Failure())
	case p.Meeting.Stage == data.Voting:
		return fmt.Sprintf("đang biểu quyết %d trường hợp", len(p.OnBallot()))
	case p.Meeting.Stage != data.Counted:
		return fmt.Sprintf("%d trường hợp chờ biểu quyết", len(p.OnBallot()))
	case part == PartDecision:
		return fmt.Sprintf("%d trường hợp chờ quyết định khen thưởng", len(p.Result.Awarded()))
	case part == PartPapers:
		return fmt.Sprintf("%d văn bản chưa ký", len(unsigned(p)))
	}
	return "chưa đưa vào lưu trữ"
}

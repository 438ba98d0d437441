package book

import (
	"fmt"
	"slices"

	"thidua/data"
	"thidua/data/store"
)

// OpenRound begins a round for an award in a phase of a movement. The round
// becomes the one on the screen.
func (b *Book) OpenRound(round data.Round) (data.Round, error) {
	movement, err := b.Movement(round.Movement)
	if err != nil {
		return round, err
	}
	phase, ok := movement.Phase(round.Phase)
	if !ok {
		return round, &data.Problem{What: fmt.Sprintf("Phong trào không có giai đoạn %d", round.Phase),
			Do: "Chọn một giai đoạn của phong trào"}
	}
	award, ok := b.Law(data.DateOf(b.clock())).Award(round.Award)
	if !ok {
		return round, &data.Problem{What: "Không có hình thức khen thưởng mang mã \"" + round.Award + "\"",
			Do: "Chọn một hình thức trong danh mục"}
	}
	c := &change{what: fmt.Sprintf("Mở đợt xét %s, %s", award.Name, phase.Name), topic: Rounds}
	err = b.apply(c, func(w store.Writer) error {
		if round.ID, err = w.Next("round"); err != nil {
			return err
		}
		c.round, round.Opened = round.ID, b.clock()
		if err := rounds.Put(w, round); err != nil {
			return err
		}
		return show(w, round.ID)
	})
	return round, err
}

// show makes a round the one on the screen.
func show(w store.Writer, round uint64) error {
	s, err := settings.Get(w, []byte("desk"))
	if err != nil && !missing(err) {
		return err
	}
	s.Round, s.Scale = round, max(s.Scale, 1)
	return settings.Put(w, s)
}

// Show makes a round the one on the screen.
func (b *Book) Show(round uint64) error {
	c := &change{topic: Rounds, round: round, quiet: true}
	return b.apply(c, func(w store.Writer) error { return show(w, round) })
}

// Rounds lists all rounds, the newest first.
func (b *Book) Rounds() ([]data.Round, error) {
	return list(b, func(r store.Reader) ([]data.Round, error) {
		all, err := collect(rounds.All(r), nil)
		slices.Reverse(all)
		return all, err
	})
}

// Round finds a round.
func (b *Book) Round(id uint64) (data.Round, error) { return get(b, rounds, store.Uint(id)) }

// Current is the round on the screen; ok is false where none was opened yet.
func (b *Book) Current() (round data.Round, ok bool, err error) {
	s, err := b.Settings()
	if err != nil || s.Round == 0 {
		return round, false, err
	}
	round, err = b.Round(s.Round)
	if missing(err) {
		return round, false, nil
	}
	return round, err == nil, err
}

// openRound reads a round that may still be changed.
func openRound(r store.Reader, id uint64) (data.Round, error) {
	round, err := rounds.Get(r, store.Uint(id))
	if err == nil && !round.Archived.IsZero() {
		err = &data.Problem{What: "Đợt xét đã đưa vào lưu trữ, không thay đổi được nữa", Do: "Mở một đợt xét mới"}
	}
	return round, err
}

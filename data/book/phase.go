package book

import (
	"thidua/data"
	"thidua/data/store"
)

// Phase reviews all rounds of one phase of a movement, in one transaction.
func (b *Book) Phase(movement string, phase int) (review data.PhaseReview, err error) {
	err = b.space.View(func(r store.Reader) error {
		review, err = b.phase(r, movement, phase)
		return err
	})
	return review, err
}

func (b *Book) phase(r store.Reader, movement string, number int) (data.PhaseReview, error) {
	m, err := b.movement(r, movement)
	if err != nil {
		return data.PhaseReview{}, err
	}
	phase, _ := m.Phase(number)
	review := data.NewPhaseReview(m, phase)
	found, err := collect(rounds.All(r), func(round data.Round) bool { return round.Movement == movement && round.Phase == number })
	if err != nil {
		return review, err
	}
	for _, round := range found {
		p, err := b.proceedings(r, round.ID)
		if err != nil {
			return review, err
		}
		review.Add(p)
	}
	return review, nil
}

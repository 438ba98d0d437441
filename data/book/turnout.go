package book

import (
	"thidua/data/store"
)

// TurnedIn is how many ballots and opinions in writing are in the box of a
// round's meeting. It tells nothing of what they say, so it may be asked while
// the vote is on.
func (b *Book) TurnedIn(round uint64) (count int, err error) {
	err = b.space.View(func(r store.Reader) error {
		m, err := meetingOf(r, round)
		if err != nil {
			return err
		}
		held, err := collect(ballots.Under(r, store.Join(store.Uint(m.ID))), nil)
		count = len(held)
		return err
	})
	return count, err
}

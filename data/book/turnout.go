package book

import (
	"thidua/data"
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
		count, err = turnedIn(r, m)
		return err
	})
	return count, err
}

// turnedIn counts the ballots of a meeting, open, sealed and typed from paper.
func turnedIn(r store.Reader, m data.Meeting) (int, error) {
	named, err := collect(ballots.Under(r, store.Join(store.Uint(m.ID))), nil)
	if err != nil {
		return 0, err
	}
	return len(named) + closedCount(r, m.ID) + len(paperEntries(r, m.ID)), nil
}

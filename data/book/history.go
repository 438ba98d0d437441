package book

import (
	"slices"

	"thidua/data"
	"thidua/data/store"
)

// History lists what was done in a round, the newest first; round 0 lists all.
func (b *Book) History(round uint64) ([]data.Entry, error) {
	return list(b, func(r store.Reader) ([]data.Entry, error) {
		entries, err := collect(history.All(r), func(e data.Entry) bool { return round == 0 || e.Round == round })
		slices.Reverse(entries)
		return entries, err
	})
}

package book

import (
	"fmt"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/store"
)

// Unguarded takes one of the protections of secret ballots away, so that the tests
// of them can fail: "padding", "mixing" or "destroying the key".
func (b *Book) Unguarded(what string) {
	switch what {
	case "padding":
		b.guard.pad = func(text []byte, _ int) ([]byte, error) { return text, nil }
	case "mixing":
		b.guard.mix = func(_ data.Proceedings, opened []box.Content) []data.Ballot {
			var list []data.Ballot
			for i, c := range opened {
				list = append(list, data.Ballot{Label: fmt.Sprintf("phieu-%03d", i+1), Written: c.Written, Void: c.Void, Marks: c.Marks})
			}
			return list
		}
	case "destroying the key":
		b.guard.destroy = func(string) error { return nil }
	}
}

// JournalPath and KeyPath are where the files of a meeting's box lie.
func (b *Book) JournalPath(meeting uint64) string { return b.journal(meeting).Path }

// KeyPath is where the locked key of a meeting's box lies.
func (b *Book) KeyPath(meeting uint64) string { return b.keyFile(meeting).Path }

// Rewrite changes a round's meeting behind the book's back.
func (b *Book) Rewrite(round uint64, change func(*data.Meeting)) error {
	return b.space.Update(func(w store.Writer) error {
		m, err := meetingOf(w, round)
		if err != nil {
			return err
		}
		change(&m)
		return meetings.Put(w, m)
	})
}

package meeting

import (
	"errors"
	"slices"

	"thidua/data/book"
)

// mismatches remembers which ballots on paper an opening of the box found typed in
// two ways, until one of the two is typed again.
type mismatches struct {
	meeting uint64
	numbers []int
}

// note takes the numbers out of what an opening failed for.
func (m *mismatches) note(meeting uint64, err error) {
	var found book.PaperMismatch
	if errors.As(err, &found) {
		m.meeting, m.numbers = meeting, slices.Clone(found.Numbers)
	}
}

// of gives the numbers of a meeting, the lowest first.
func (m *mismatches) of(meeting uint64) []int {
	if m.meeting != meeting {
		return nil
	}
	return m.numbers
}

// mended forgets a number that was typed again, or taken out.
func (m *mismatches) mended(number int) {
	m.numbers = slices.DeleteFunc(m.numbers, func(n int) bool { return n == number })
}

package council

import (
	"testing"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// bench is a screen on a desk.
type bench struct {
	*desktest.Desk
	s *Screen
}

// open shows the screen over a book; what it reports, the test must take.
func open(t *testing.T, b *book.Book) *bench {
	t.Helper()
	d, s := desktest.Start(t, b, New)
	d.Strict()
	return &bench{Desk: d, s: s}
}

// filled opens the screen over a council of nine.
func filled(t *testing.T) *bench {
	t.Helper()
	b, _ := desktest.Filled(t)
	return open(t, b)
}

// fresh opens the screen over a round without anything in it.
func fresh(t *testing.T) *bench {
	t.Helper()
	b, _ := desktest.Fresh(t)
	return open(t, b)
}

// press presses one of the screen's shortcuts; the test canvas knows none.
func (k *bench) press(meaning key) { k.s.keys.Press(meaning) }

// kept is the round's council in the book.
func (k *bench) kept() data.Council { return k.Proceedings().Council }

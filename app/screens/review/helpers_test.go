package review

import (
	"testing"

	"thidua/app/desk/desktest"
	"thidua/data/book"
)

// opened shows the screen over a book.
func opened(t *testing.T, b *book.Book) (*Screen, *desktest.Desk) {
	t.Helper()
	d := desktest.New(t, b)
	s := New(d)
	d.Open(s)
	return s, d
}

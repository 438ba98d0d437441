package awards

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// typeDay types a date into the form's date field.
func typeDay(d *desktest.Desk, s *Screen, text string) {
	s.form.on.SetDate(time.Time{})
	d.Win.Canvas().Focus(test.WidgetRenderer(s.form.on).Objects()[0].(fyne.Focusable))
	d.Type(text)
}

// point puts the cursor of the list of papers on one.
func point(s *Screen, paper data.Paper) {
	s.papers.SelectWhere(func(r paperRow) bool { return r.paper == paper })
}

// proceedings reads the round.
func proceedings(t *testing.T, b *book.Book, round data.Round) data.Proceedings {
	t.Helper()
	p, err := b.Proceedings(round.ID)
	desktest.Must(t, err)
	return p
}

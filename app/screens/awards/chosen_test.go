package awards

import (
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// row puts the cursor of the list of the awarded on one.
func row(s *Screen, ordinal int) {
	s.left.awarded.table.SelectWhere(func(r awardedRow) bool { return r.ordinal == ordinal })
}

func TestARowTurnsToItsCertificate(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	point(s, data.Submission)
	s.left.turn(awardedTab)
	row(s, 7)
	if page := s.paper.viewer.view.Page(); s.selected() != data.CertificateBook || page != 7 {
		t.Errorf("page %d of %s", page, s.selected())
	}
	d.Sees("In giấy số 7…", "/ 8")
	row(s, 2)
	if page := s.paper.viewer.view.Page(); page != 2 {
		t.Errorf("page %d after another row", page)
	}
	d.Shoot("awards-chosen")
}

func TestTheListFollowsThePages(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	s.left.turn(awardedTab)
	d.Win.Canvas().Unfocus()
	d.Key(fyne.KeyEnd)
	if r, ok := s.left.awarded.table.Selected(); !ok || r.ordinal != 8 {
		t.Errorf("the list is on %+v", r)
	}
	s.left.awarded.table.TypedShortcut(&fyne.ShortcutSelectAll{})
	d.Key(fyne.KeyHome)
	if got := len(s.left.awarded.chosen()); got != 8 {
		t.Errorf("paging has left %d of 8 chosen", got)
	}
	d.Sees("In 8 giấy đã chọn…")
}

func TestWithoutADecisionNothingOfTheListIsPrinted(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	s.left.turn(awardedTab)
	row(s, 3)
	if s.selected() != data.DecisionPaper {
		t.Errorf("the row has gone to %s", s.selected())
	}
	d.Sees("Gia đình bà Lê Thị Út")
	d.Hides("In giấy số 3")
}

func TestWhatTheChosenAreCalled(t *testing.T) {
	for want, rows := range map[string][]awardedRow{
		"In giấy số 12…":     {{ordinal: 12}},
		"In lại giấy số 12…": {{ordinal: 12, times: 1}},
		"In 2 giấy đã chọn…": {{ordinal: 1}, {ordinal: 2, times: 3}},
	} {
		if got := chosenLabel(rows); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

package settings

import (
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestPartsAreReachedByKeys(t *testing.T) {
	d, s := desktest.Start(t, desktest.Book(t), New)
	d.Strict()
	d.Sees("Hiển thị")
	d.Win.Canvas().Focus(s.list)
	d.Key(fyne.KeyEnd, fyne.KeyReturn)
	if s.at != len(parts)-1 || s.list.Selected() != s.at {
		t.Errorf("at part %d, marked %d", s.at, s.list.Selected())
	}
	d.Hides("Hiển thị")
	s.keys.Press(-1)
	if s.at != len(parts)-2 {
		t.Errorf("at part %d after going back one", s.at)
	}
	for range parts {
		s.keys.Press(-1)
	}
	d.Sees("Hiển thị")
	if !s.Leave() {
		t.Error("does not let go")
	}
	s.keys.Press(1)
	if s.at != 0 {
		t.Error("a screen that was left hears keys")
	}
}

func TestLargeTextPutsThePartsAboveThePage(t *testing.T) {
	d, s := desktest.Start(t, desktest.Book(t), New)
	d.Win.Resize(fyne.NewSize(1128, 690))
	page := func() fyne.Position { return d.App.Driver().AbsolutePositionForObject(s.stage) }
	if at := page(); at.X < 150 || at.Y > 20 {
		t.Errorf("page at %v beside the list", at)
	}
	d.Win.Resize(fyne.NewSize(800, 690))
	if at := page(); at.X > 20 || at.Y < 40 {
		t.Errorf("page at %v below the list", at)
	}
}

// TestAPapersTextsAreOpenedFromElsewhere: as from the paper itself.
func TestAPapersTextsAreOpenedFromElsewhere(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Strict()
	s.Filter(desk.TextsOf(data.Submission))
	d.Sees("Tờ trình: ")
	s.Filter(desk.TextsOf(data.DecisionPaper))
	d.Sees("Quyết định: ")
	s.Filter(desk.CertificateLook)
	if parts[s.at].name != Stationery {
		t.Errorf("at %q", parts[s.at].name)
	}
}

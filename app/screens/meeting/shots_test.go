package meeting

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/app/theme"
)

// shoot saves a picture of a window where THIDUA_SHOTS names a folder.
func shoot(t *testing.T, win fyne.Window, name string) {
	t.Helper()
	folder := os.Getenv("THIDUA_SHOTS")
	if folder == "" {
		return
	}
	file, err := os.Create(filepath.Join(folder, name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if err := png.Encode(file, win.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}

// TestPictures walks through all stages in both themes, so that they can be looked at.
func TestPictures(t *testing.T) {
	if os.Getenv("THIDUA_SHOTS") == "" {
		t.Log("set THIDUA_SHOTS to a folder to get pictures")
	}
	for name, variant := range map[string]fyne.ThemeVariant{"light": theme.Light, "dark": theme.Dark} {
		t.Run(name, func(t *testing.T) { picture(t, name, variant, 1) })
	}
	t.Run("large", func(t *testing.T) { picture(t, "large", theme.Light, 1.5) })
}

func picture(t *testing.T, name string, variant fyne.ThemeVariant, scale float32) {
	b, round := desktest.Filled(t)
	d := desktest.New(t, b)
	test.ApplyTheme(t, theme.New(variant, scale))
	s := New(d)
	d.Open(s)
	shoot(t, d.Win, name+"-1-prep")
	d.Win.Resize(fyne.NewSize(1170, 768))
	shoot(t, d.Win, name+"-1-beside-rail")
	scrollTo(s, 400)
	shoot(t, d.Win, name+"-1-rule")
	d.Win.Resize(fyne.NewSize(1366, 768))
	tap(t, s.prep.open)
	shoot(t, d.Win, name+"-2-ask")
	press(d.Win, fyne.KeyEscape)
	must(t, b.OpenVote(round.ID))
	s.Load()
	shoot(t, d.Win, name+"-3-board")
	tap(t, s.board.page.Primary())
	shoot(t, d.Win, name+"-4-handover")
	press(d.Win, fyne.KeyReturn)
	typed(d.Win, "đk")
	shoot(t, d.Win, name+"-5-ballot")
	typed(d.Win, "1")
	press(d.Win, fyne.KeyReturn)
	typed(d.Win, "2")
	press(d.Win, fyne.KeyTab)
	shoot(t, d.Win, name+"-6-summary")
	typed(d.Win, "t")
	press(d.Win, fyne.KeyEscape)
	press(d.Win, fyne.KeyReturn)
	shoot(t, d.Win, name+"-7-handin")
	press(d.Win, fyne.KeyReturn)
	press(d.Win, fyne.KeyEscape)
	for s.now.Meeting.Stage == "voting" && s.board.missing() > 1 {
		due, _ := s.board.due()
		must(t, b.Cast(round.ID, due.member.ID, castMarks(s.now, due.member.ID), false))
		s.Load()
	}
	s.projector.open()
	s.projector.win.Resize(fyne.NewSize(1366, 768))
	shoot(t, s.projector.win, name+"-9-projector")
	shoot(t, d.Win, name+"-8-last")
	_, err := b.CloseVote(round.ID)
	must(t, err)
	s.Load()
	shoot(t, d.Win, name+"-a-result")
	shoot(t, s.projector.win, name+"-b-projector")
	s.projector.win.Close()
}

// scrollTo scrolls the cards of the preparation.
func scrollTo(s *Screen, y float32) {
	s.prep.cards.ScrollToOffset(fyne.NewPos(0, y))
}

package meeting

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
)

// TestPictures walks through all stages in all looks, so that they can be looked at.
func TestPictures(t *testing.T) {
	for _, look := range desktest.Looks() {
		t.Run(look.Name, func(t *testing.T) { picture(t, look) })
	}
}

func picture(t *testing.T, look desktest.Look) {
	b, round := desktest.Filled(t)
	d := desktest.New(t, b)
	test.ApplyTheme(t, look.Theme)
	s := New(d)
	d.Open(s)
	shoot := func(win fyne.Window, stage string) { desktest.Picture(t, win, "meeting-"+stage+"-"+look.Name) }
	shoot(d.Win, "1-prep")
	d.Win.Resize(fyne.NewSize(1170, 768))
	shoot(d.Win, "1-beside-rail")
	d.Win.Resize(fyne.NewSize(1080, 720))
	shoot(d.Win, "1-small")
	scrollTo(s, 400)
	shoot(d.Win, "1-rule")
	d.Win.Resize(fyne.NewSize(1366, 768))
	d.Push(s.prep.open)
	shoot(d.Win, "2-ask")
	d.Key(fyne.KeyEscape)
	desktest.Must(t, b.OpenVote(round.ID, desktest.Passphrase))
	s.Load()
	shoot(d.Win, "3-board")
	d.Push(s.board.page.Primary())
	shoot(d.Win, "4-handover")
	d.Key(fyne.KeyReturn)
	d.Type("đk")
	shoot(d.Win, "5-ballot")
	d.Type("1")
	d.Key(fyne.KeyReturn)
	d.Type("2")
	d.Key(fyne.KeyTab)
	shoot(d.Win, "6-summary")
	d.Type("t")
	d.Key(fyne.KeyEscape)
	d.Key(fyne.KeyReturn)
	shoot(d.Win, "7-handin")
	d.Key(fyne.KeyReturn)
	shoot(d.Win, "7-received")
	d.Key(fyne.KeyReturn, fyne.KeyEscape)
	s.Load()
	for s.now.Meeting.Stage == "voting" && s.board.missing() > 1 {
		due, _ := s.board.due()
		desktest.Cast(t, b, round.ID, due.member.ID, castMarks(s.now, due.member.ID), false)
		s.Load()
	}
	s.projector.open()
	s.projector.win.Resize(fyne.NewSize(1366, 768))
	shoot(s.projector.win, "9-projector")
	shoot(d.Win, "8-last")
	_, err := b.CloseVote(round.ID, desktest.Passphrase)
	desktest.Must(t, err)
	s.Load()
	shoot(d.Win, "a-result")
	shoot(s.projector.win, "b-projector")
	s.projector.win.Close()
}

// scrollTo scrolls the cards of the preparation.
func scrollTo(s *Screen, y float32) {
	s.prep.halves.cards.ScrollToOffset(fyne.NewPos(0, y))
}

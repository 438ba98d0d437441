package meeting

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
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

// TestMorePictures shows the pages beside the way of one ballot.
func TestMorePictures(t *testing.T) {
	for _, look := range desktest.Looks() {
		t.Run(look.Name, func(t *testing.T) {
			ballotPictures(t, look)
			handsPictures(t, look)
			outcomePictures(t, look)
		})
	}
}

// dressed opens a vote that a change made special, in a look.
func dressed(t *testing.T, look desktest.Look, change func(*data.Meeting)) (*desktest.Desk, *Screen, func(string)) {
	b, round := desktest.Filled(t)
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	change(&m)
	_, err = b.Plan(m)
	desktest.Must(t, err)
	desktest.Must(t, b.OpenVote(round.ID, desktest.Passphrase))
	d := desktest.New(t, b)
	test.ApplyTheme(t, look.Theme)
	s := New(d)
	d.Open(s)
	return d, s, func(stage string) { desktest.Picture(t, d.Win, "vote-"+stage+"-"+look.Name) }
}

func ballotPictures(t *testing.T, look desktest.Look) {
	d, s, shoot := dressed(t, look, func(m *data.Meeting) {
		m.WholeList = true
		m.Seats[0].Substitute = data.Substitute{Name: "Lý Thị Sen", Paper: "giấy cử số 7"}
	})
	points := 60
	s.now.Dossiers = slices.Clone(s.now.Dossiers)
	s.now.Dossiers[0].SelfPoints = &points
	s.now.Movement.Sets = slices.Clone(s.now.Movement.Sets)
	for i := range s.now.Movement.Sets {
		s.now.Movement.Sets[i].Shape, s.now.Movement.Sets[i].Pass = data.Scored, 80
	}
	d.Push(s.board.page.Primary())
	shoot("1-substitute")
	d.Key(fyne.KeyReturn)
	shoot("2-whole-list")
	d.Key(fyne.KeyTab)
	shoot("3-warning")
	d.Key(fyne.KeyTab, fyne.KeyEscape, fyne.KeyEscape, fyne.KeyEscape)
	d.Push(s.board.papers)
	shoot("4-papers-empty")
	d.Key(fyne.KeyReturn)
	d.Type("t")
	shoot("5-paper")
	d.Key(fyne.KeyReturn, fyne.KeyReturn)
	s.inner.(*papersPage).table.SelectWhere(func(book.PaperEntry) bool { return true })
	shoot("6-papers")
	d.Key(fyne.KeyEscape)
	for _, id := range []string{"m1", "m2", "m3"} {
		desktest.Must(t, d.B.Move(s.now.Round.ID, id, data.Move{At: desktest.Day.Add(time.Hour), Leaves: true, Reason: "họp gấp"}))
	}
	s.Load()
	shoot("7-quorum-lost")
	d.Push(s.board.page.Primary())
	shoot("8-stop")
	d.Key(fyne.KeyEscape)
	s.board.table.SelectWhere(func(voterRow) bool { return true })
	d.Push(s.board.move)
	shoot("9-move")
	d.Key(fyne.KeyEscape)
	d.Push(s.board.help)
	shoot("a-help")
	d.Key(fyne.KeyEscape)
	desktest.Must(t, d.B.StopVote(s.now.Round.ID, "Không còn đủ số thành viên dự họp: 5/9 có mặt, cần từ 6 (2/3): không đủ"))
	s.Load()
	shoot("b-stopped")
}

func handsPictures(t *testing.T, look desktest.Look) {
	d, s, shoot := dressed(t, look, func(m *data.Meeting) { m.Rule.Method = data.Open })
	d.Push(s.board.hands)
	d.Type("7")
	d.Key(fyne.KeyReturn)
	d.Type("3")
	shoot("c-hands")
	page := s.inner.(*handsPage)
	d.Retype(page.rows[0].no, "1")
	page.agreeRest()
	d.Push(page.page.Primary())
	s.Load()
	shoot("d-hands-board")
}

func outcomePictures(t *testing.T, look desktest.Look) {
	d, s, shoot := dressed(t, look, func(m *data.Meeting) { m.Rule.Quota = 2 })
	allVote(t, d, s, 1, 2, 4)
	shoot("e-tied")
	d.Push(s.outcome.page.Primary())
	shoot("f-runoff")
	d.Key(fyne.KeyReturn)
	desktest.Must(t, d.B.OpenVote(s.now.Round.ID, desktest.Passphrase))
	allVote(t, d, s, 2, 4)
	shoot("g-second")
	d.Push(s.outcome.receipts)
	shoot("h-receipts")
	d.Key(fyne.KeyEscape)
	d.Tap("Xét hình thức khác")
	shoot("i-downgrade")
}

// scrollTo scrolls the cards of the preparation.
func scrollTo(s *Screen, y float32) {
	s.prep.halves.cards.ScrollToOffset(fyne.NewPos(0, y))
}

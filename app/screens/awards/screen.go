package awards

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/bundle"
	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// Screen shows what a round is put on paper with: its papers, the decision, the
// certificates.
type Screen struct {
	desk    desk.Desk
	keys    *widgets.Shortcuts[key]
	page    *widgets.Page
	left    *left
	form    *form
	paper   *paperPane
	reading *reading
	aside   *fyne.Container // what stands to the right: the form or a paper
	body    fyne.CanvasObject
	maker   *maker

	p            data.Proceedings
	certificates []data.Certificate
	writing      bool // a decision that was issued is being written anew
	drafting     bool // the decision in the form is looked at as it would be printed
	turning      bool // the list of the awarded follows the pages, or they follow it
}

// New makes the screen.
func New(d desk.Desk) *Screen {
	s := &Screen{desk: d, page: widgets.NewPage(desk.Awards.String()), maker: newMaker()}
	s.keys = s.shortcuts()
	s.left = newLeft(s)
	s.form = newForm(d, s.startDrafting)
	s.paper = newPaperPane(s)
	s.paper.viewer.view.OnPage = s.pageTurned
	s.paper.viewer.view.OnProblem = func(err error) { s.notShown(s.paper.viewer.shown, err) }
	s.reading = newReading(s.stopReading)
	s.aside = container.NewStack()
	s.body = container.New(&sidesLayout{left: 380, share: 0.38, gap: 16}, s.left.object, s.aside)
	return s
}

// Content is the screen's page.
func (s *Screen) Content() fyne.CanvasObject { return s.page }

// Load reads the round anew.
func (s *Screen) Load() {
	s.keys.Attach(s.desk.Window().Canvas())
	p := s.desk.Proceedings()
	s.certificates = nil
	if p.Decision != nil {
		list, err := s.desk.Book().Certificates(p.Round.ID)
		s.desk.Report(err)
		s.certificates = list
	}
	s.set(p)
}

// set shows a round; what the person chose or typed stays while it is the same one.
func (s *Screen) set(p data.Proceedings) {
	if p.Round.ID != s.p.Round.ID {
		s.forget()
	}
	s.p = p
	s.page.ClearActions()
	s.page.SetBadges(s.badges()...)
	s.page.SetState(stateText(p))
	s.page.SetFooter(footerText(p))
	if len(bundle.Available(p)) == 0 {
		s.showEmpty()
		return
	}
	s.left.set(p, s.certificates)
	if s.selected() == "" {
		s.choose(firstPaper(p))
	}
	s.form.load(p)
	s.show()
}

// forget leaves what belongs to the round that was on the screen.
func (s *Screen) forget() {
	s.writing, s.drafting, s.reading.open = false, false, false
	s.left.papers.Clear()
	s.left.turn(papersTab)
	s.left.awarded.table.ClearSelection()
	s.paper.viewer.clear()
}

// firstPaper is the paper that a round is opened on: what is to be done next.
func firstPaper(p data.Proceedings) data.Paper {
	switch {
	case p.Decision != nil:
		return data.CertificateBook
	case decidable(p):
		return data.DecisionPaper
	case p.Result != nil:
		return data.MeetingMinutes
	}
	for _, paper := range bundle.Available(p) {
		if slices.Contains([]data.Paper{data.Invitation, data.BallotPaper}, paper) && markOf(p, paper).Printed.IsZero() {
			return paper
		}
	}
	return bundle.Available(p)[0]
}

// decidable reports whether the round can have a decision.
func decidable(p data.Proceedings) bool {
	return p.Result != nil && p.Meeting.Stage == data.Counted && len(p.Result.Awarded()) > 0 && p.Round.Archived.IsZero()
}

// selected is the paper that is chosen in the list.
func (s *Screen) selected() data.Paper { return data.Paper(s.left.papers.Selected()) }

// choose makes a paper the selected one.
func (s *Screen) choose(paper data.Paper) {
	s.reading.open, s.drafting = false, false
	s.left.papers.Select(string(paper))
}

// goTo shows a paper.
func (s *Screen) goTo(paper data.Paper) {
	s.choose(paper)
	s.show()
}

// Leave lets go; a screen that was left hears no keys.
func (s *Screen) Leave() bool {
	s.keys.Detach()
	return true
}

// Close ends what is under way.
func (s *Screen) Close() {
	s.keys.Detach()
	s.paper.viewer.clear()
}

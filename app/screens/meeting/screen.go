package meeting

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// Screen shows the meeting of the round: what its stage asks for.
type Screen struct {
	d         desk.Desk
	root      *fyne.Container
	now       data.Proceedings
	prep      *preparation
	board     *board
	outcome   *outcome
	ended     *ended
	inner     inner  // nil while the page of the stage is on
	booth     *booth // nil while nobody is at the ballot
	projector *projector
}

// projectorKey opens the projector's window.
var projectorKey = &desktop.CustomShortcut{KeyName: fyne.KeyF11, Modifier: fyne.KeyModifierControl}

// New makes the screen.
func New(d desk.Desk) *Screen {
	s := &Screen{d: d, root: container.NewStack()}
	s.projector = newProjector()
	s.prep = newPreparation(d, s.projector.open)
	s.board = newBoard(d, boardWays{invite: s.invite, papers: s.showPapers, hands: s.showHands, project: s.projector.open})
	s.outcome = newOutcome(d, s.projector.open, s.showReceipts)
	s.ended = newEnded(d)
	d.Window().Canvas().AddShortcut(projectorKey, func(fyne.Shortcut) { s.projector.open() })
	return s
}

// Content is the screen's object.
func (s *Screen) Content() fyne.CanvasObject { return s.root }

// Load reads the book anew. A ballot that is being marked stays as it is.
func (s *Screen) Load() {
	s.now = s.d.Proceedings()
	turnedIn := s.turnedIn()
	s.projector.fill(s.now, turnedIn)
	if s.booth != nil {
		return
	}
	if s.innerStays(turnedIn) {
		return
	}
	switch {
	case s.lacks() != nil:
		s.put(s.lacks())
	case s.now.Meeting.Stage == data.Voting:
		s.board.fill(s.now, turnedIn)
		s.put(s.board.page)
	case s.now.Meeting.Stage == data.Counted:
		s.outcome.fill(s.now)
		s.put(s.outcome.page)
	case s.now.Meeting.Failed():
		s.ended.fill(s.now)
		s.put(s.ended.page)
	default:
		s.prep.fill(s.now)
		s.put(s.prep.page)
	}
}

// turnedIn counts the ballots in the box while the vote is on.
func (s *Screen) turnedIn() int {
	if s.now.Meeting.Stage != data.Voting {
		return 0
	}
	count, err := s.d.Book().TurnedIn(s.now.Round.ID)
	s.d.Report(err)
	return count
}

// put shows an object unless it is up already.
func (s *Screen) put(obj fyne.CanvasObject) {
	if len(s.root.Objects) == 1 && s.root.Objects[0] == obj {
		return
	}
	s.root.Objects = []fyne.CanvasObject{obj}
	s.root.Refresh()
	s.d.Window().Canvas().Unfocus() // what had the keyboard may be gone, but would still answer
}

// lacks explains what a meeting cannot do without, with the way there; nil where
// nothing is missing.
func (s *Screen) lacks() fyne.CanvasObject {
	title, text, label, area := "", "", "", desk.Home
	switch {
	case s.now.Round.ID == 0:
		title, text = "Chưa mở đợt xét khen thưởng", "Mở một đợt xét trong phong trào, sau đó lập Hội đồng và nhập hồ sơ."
		label, area = "Đến Phong trào", desk.Movement
	case len(s.now.Council.Members) == 0:
		title, text = "Đợt xét chưa có Hội đồng", "Nhập các thành viên theo quyết định thành lập Hội đồng. Danh sách này dùng để điểm danh và tính tỷ lệ phiếu."
		label, area = "Đến Hội đồng", desk.Council
	case len(s.now.Listed()) == 0:
		title, text = "Chưa có hồ sơ để biểu quyết", "Nhập danh sách đối tượng đề nghị khen thưởng từ tệp Excel hoặc thêm từng hồ sơ."
		label, area = "Đến Hồ sơ", desk.Dossiers
	default:
		return nil
	}
	page := widgets.NewPage("Phiên họp Hội đồng")
	page.SetPrimary(label, widgets.Icon(area.Icon()), func() { s.goTo(area) })
	page.SetContent(widgets.NewEmpty(widgets.Icon("vote"), title, text))
	return page
}

// goTo shows another area.
func (s *Screen) goTo(area desk.Area) { s.d.Show(area, "") }

// invite lets a member vote.
func (s *Screen) invite(member data.Member) {
	s.openBooth()
	s.booth.receive(member)
}

// typePaper lets somebody type a ballot from paper.
func (s *Screen) typePaper(turn paperTurn) {
	s.openBooth()
	s.booth.enter(turn)
}

// openBooth gives the whole window to a ballot.
func (s *Screen) openBooth() {
	s.booth = newBooth(s.d, s.now, s.leaveBooth)
	s.d.Full(true)
	s.put(s.booth)
}

// leaveBooth takes the ballot off the screen.
func (s *Screen) leaveBooth() {
	s.booth.forget()
	s.booth = nil
	s.d.Full(false)
	s.Load()
	s.focusNext()
}

// Leave saves what is being typed; a ballot that is being marked asks first.
func (s *Screen) Leave() bool {
	switch {
	case s.inner != nil && s.inner.unsaved():
		s.inner.back()
		return false
	case s.booth == nil:
		s.prep.flush()
		return true
	}
	if s.booth.marked() {
		s.booth.back()
		return false
	}
	s.leaveBooth()
	return true
}

// Escape goes back a step of a ballot, or out of an inner page.
func (s *Screen) Escape() bool {
	switch {
	case s.booth != nil:
		s.booth.back()
	case s.inner != nil:
		s.inner.back()
	default:
		return false
	}
	return true
}

// Drop takes a file of paper ballots while the vote is on.
func (s *Screen) Drop(paths []string) {
	if s.booth == nil && s.now.Meeting.Stage == data.Voting && len(paths) > 0 {
		s.board.take(paths[0])
	}
}

package awards

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// Screen shows what comes of a count: papers, decision, certificates.
type Screen struct {
	desk    desk.Desk
	page    *widgets.Page
	papers  *widgets.Table[paperRow]
	money   *moneyCard
	form    *form
	paper   *paperPane
	reading *reading
	left    *fyne.Container // the papers, and the money below
	aside   *fyne.Container // what stands to the right: the form or the paper
	body    fyne.CanvasObject
	p       data.Proceedings
	writing bool // a decision that was issued is being written anew
	// warnings of each paper, as its last rendering gave them
	warnings map[data.Paper][]string
}

// New makes the screen.
func New(d desk.Desk) *Screen {
	s := &Screen{desk: d, page: widgets.NewPage(desk.Awards.String()), warnings: map[data.Paper][]string{}}
	s.papers = newPaperTable()
	s.papers.OnSelect = s.selectPaper
	s.papers.OnOpen = func(paperRow) { s.view() }
	s.money = newMoneyCard()
	s.form = newForm(d, s.showMoney)
	s.paper = newPaperPane(s)
	s.reading = newReading(s.stopReading)
	s.aside = container.NewStack()
	s.left = container.New(&heightsLayout{scrolled: 1, inner: s.money.scroll, share: 0.56, gap: 16}, s.papers, s.money.object)
	s.body = container.New(&sidesLayout{left: 412, share: 0.38, gap: 16}, s.left, s.aside)
	return s
}

// Content is the screen's page.
func (s *Screen) Content() fyne.CanvasObject { return s.page }

// Load reads the round anew.
func (s *Screen) Load() { s.set(s.desk.Proceedings()) }

// set shows a round; what the person chose or typed stays while it is the same one.
func (s *Screen) set(p data.Proceedings) {
	if p.Round.ID != s.p.Round.ID {
		s.writing, s.reading.open = false, false
		clear(s.warnings)
		s.papers.ClearSelection()
	}
	s.p = p
	s.page.ClearActions()
	s.page.SetBadges(s.badges()...)
	s.page.SetState(stateText(p))
	s.page.SetFooter(footerText(p))
	if p.Result == nil {
		s.showEmpty()
		return
	}
	s.papers.SetRows(paperRows(p))
	if _, ok := s.papers.Selected(); !ok {
		s.papers.SelectWhere(func(r paperRow) bool { return r.paper == firstPaper(p) })
	}
	s.form.load(p)
	s.show()
}

// firstPaper is the paper that a round is opened on: the decision, as soon as
// there is something to decide.
func firstPaper(p data.Proceedings) data.Paper {
	switch {
	case p.Decision != nil:
		return data.CertificateBook
	case decidable(p):
		return data.DecisionPaper
	}
	return data.MeetingMinutes
}

// decidable reports whether the round can have a decision.
func decidable(p data.Proceedings) bool {
	return p.Result != nil && p.Meeting.Stage == data.Counted && len(p.Result.Awarded()) > 0 && p.Round.Archived.IsZero()
}

// selected is the paper under the cursor.
func (s *Screen) selected() data.Paper {
	row, _ := s.papers.Selected()
	return row.paper
}

func (s *Screen) selectPaper(paperRow) {
	s.reading.open = false
	s.show()
}

// onForm reports whether the decision's form is what the person sees.
func (s *Screen) onForm() bool {
	return !s.reading.open && s.selected() == data.DecisionPaper && decidable(s.p) && (s.p.Decision == nil || s.writing)
}

// show puts the selected paper, or the form, to the right and the next step on top.
func (s *Screen) show() {
	s.page.SetContent(s.body)
	if right := s.right(); !slices.Contains(s.aside.Objects, right) {
		s.aside.Objects = []fyne.CanvasObject{right}
	}
	s.aside.Refresh()
	s.showMoney()
	s.showSteps()
}

// right is what stands beside the list of papers.
func (s *Screen) right() fyne.CanvasObject {
	switch {
	case s.reading.open:
		return s.reading.object
	case s.onForm():
		return s.form.object
	}
	s.paper.set(s.p, s.selected(), s.warnings[s.selected()])
	s.showChosen()
	return s.paper.object
}

// showMoney shows the prizes: by the form while a decision is being written.
func (s *Screen) showMoney() {
	salary := s.form.baseSalary()
	if s.p.Decision != nil && !s.onForm() {
		salary = s.p.Decision.BaseSalary
	}
	s.money.set(s.p, salary)
	s.left.Refresh()
}

// showSteps sets the primary button and the others beside it.
func (s *Screen) showSteps() {
	s.page.ClearActions()
	if len(s.doubts()) > 0 && !s.reading.open {
		s.page.AddAction("Điều chưa xác minh", widgets.Icon("info"), s.tellDoubts)
	}
	switch {
	case s.onForm():
		if s.writing {
			s.page.AddAction("Không sửa nữa", widgets.Icon("back"), s.stopWriting)
		}
		s.page.SetPrimary("Ban hành quyết định", widgets.Icon("award"), s.decide)
	case decidable(s.p) && s.p.Decision == nil:
		s.addAll()
		s.page.SetPrimary("Soạn quyết định", widgets.Icon("edit"), s.goDecide)
	case s.p.Decision != nil && markOf(s.p, data.CertificateBook).Printed.IsZero() && s.p.Round.Archived.IsZero():
		s.addAll()
		s.page.SetPrimary("In "+vn.LowerFirst(paperName(s.p, data.CertificateBook)), widgets.Icon("print"), s.printCertificates)
	default:
		s.page.SetPrimary("Tạo tất cả văn bản", widgets.Icon("paper"), s.writeAll)
	}
}

func (s *Screen) addAll() {
	s.page.AddAction("Tạo tất cả văn bản", widgets.Icon("paper"), s.writeAll)
}

func (s *Screen) goDecide() {
	s.reading.open = false
	s.papers.SelectWhere(func(r paperRow) bool { return r.paper == data.DecisionPaper })
	s.show()
}

func (s *Screen) printCertificates() {
	s.papers.SelectWhere(func(r paperRow) bool { return r.paper == data.CertificateBook })
	s.show()
	s.print()
}

package home

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// Screen shows the round at a glance, or the way to the first one.
type Screen struct {
	d       desk.Desk
	root    *fyne.Container
	page    *widgets.Page
	welcome *welcome
	steps   *widgets.Steps
	stats   *stats
	tasks   *taskList
	kinds   *kindBars
	recent  *recent
}

// New makes the screen.
func New(d desk.Desk) *Screen {
	s := &Screen{d: d, root: container.NewStack(), page: widgets.NewPage("Tổng quan"), welcome: newWelcome(d)}
	s.steps = widgets.NewSteps(s.goStep)
	s.stats, s.tasks, s.kinds, s.recent = newStats(), newTaskList(d), newKindBars(d), newRecent()
	aside := widgets.Rows(4, s.kinds.card, s.recent.card)
	s.page.SetContent(widgets.NewScrolled(widgets.Rows(4,
		widgets.NewCard("", s.steps), s.stats.row, container.New(&unevenLayout{left: 0.56}, s.tasks.card, aside))))
	return s
}

// Content is the screen's object.
func (s *Screen) Content() fyne.CanvasObject { return s.root }

// Load reads the book anew.
func (s *Screen) Load() {
	round, ok := s.d.Round()
	if !ok {
		s.welcome.load()
		s.put(s.welcome.page)
		return
	}
	history, err := s.d.Book().History(round.ID)
	s.d.Report(err)
	beside, err := s.d.Book().Beside(round.ID)
	s.d.Report(err)
	s.set(s.d.Proceedings(), beside, history)
	s.put(s.page)
}

// set shows a round; beside are the other rounds of its sitting.
func (s *Screen) set(p data.Proceedings, beside []data.Proceedings, history []data.Entry) {
	s.page.SetTitle(title(p))
	s.page.SetState(state(p))
	s.page.SetBadges(badges(p)...)
	var steps []widgets.Step
	for _, step := range book.Progress(p) {
		steps = append(steps, widgets.Step{Label: step.Part.String(), State: standing(step.Standing)})
	}
	s.steps.SetSteps(steps...)
	s.stats.set(p)
	s.tasks.set(append(book.Tasks(p, s.doubts(p)), book.Waiting(beside)...))
	s.kinds.set(p)
	s.recent.set(history)
	s.setNext(p)
	s.page.SetFooter(footer(p, s.d.Book().Path()))
}

// setNext names the next step on the page's button.
func (s *Screen) setNext(p data.Proceedings) {
	part, ok := book.Next(p)
	if !ok {
		s.page.SetPrimary("Mở đợt xét mới", widgets.Icon("movement"), s.openRound)
		return
	}
	area := areaOf(part)
	s.page.SetPrimary(nextLabel(part, p), widgets.Icon(area.Icon()), s.goNext)
}

// doubts is what the law of the meeting's day, or of today, leaves open.
func (s *Screen) doubts(p data.Proceedings) []string {
	on := s.d.Book().Now()
	if !p.Meeting.Opens.IsZero() {
		on = p.Meeting.Opens
	}
	return book.Doubts(s.d.Book().Law(data.DateOf(on)), p.Round.Award)
}

func (s *Screen) goStep(i int) { s.d.Show(areaOf(book.Parts[i]), "") }

func (s *Screen) goNext() {
	p := s.d.Proceedings()
	part, _ := book.Next(p)
	s.d.Show(areaOf(part), filterOf(part, p))
}

func (s *Screen) openRound() { s.d.Show(desk.Movement, "open") }

// put shows an object unless it is up already.
func (s *Screen) put(obj fyne.CanvasObject) {
	if len(s.root.Objects) == 1 && s.root.Objects[0] == obj {
		return
	}
	s.root.Objects = []fyne.CanvasObject{obj}
	s.root.Refresh()
}

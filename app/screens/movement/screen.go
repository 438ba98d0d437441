package movement

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// The parts of the screen in the order of their names at the top.
const (
	plansPart = iota
	roundsPart
	lawPart
)

// Screen shows one of three parts: movements, rounds, law.
type Screen struct {
	d      desk.Desk
	page   *widgets.Page
	choice *widgets.Choice
	place  *fyne.Container
	plans  *plans
	rounds *rounds
	rules  *rules
}

// New makes the screen.
func New(d desk.Desk) *Screen {
	s := &Screen{d: d, page: widgets.NewPage("Phong trào"), place: container.NewStack()}
	s.plans, s.rounds, s.rules = newPlans(d), newRounds(d), newRules(d)
	s.choice = widgets.NewChoice([]widgets.ChoiceOption{
		{Label: "Phong trào", Key: '1', Tone: widgets.Brand},
		{Label: "Các đợt xét", Key: '2', Tone: widgets.Brand},
		{Label: "Quy định áp dụng", Key: '3', Tone: widgets.Brand},
	}, s.show)
	s.page.SetState("Chọn phong trào và hình thức khen thưởng để mở một đợt xét")
	s.page.AddAction("Thêm phong trào từ tệp", widgets.Icon("import"), s.plans.pick)
	s.page.AddAction("Lưu bản sao để sửa", widgets.Icon("download"), s.plans.saveCopy)
	s.page.SetPrimary("Mở đợt xét khen thưởng", widgets.Icon("add"), s.openRound)
	s.page.SetContent(container.NewBorder(widgets.Margin(0, 2, widgets.Side(0, s.choice)), nil, nil, nil, s.place))
	s.choice.SetSelected(plansPart)
	s.show(plansPart)
	return s
}

// Content is the screen's object.
func (s *Screen) Content() fyne.CanvasObject { return s.page }

// Load reads the book anew.
func (s *Screen) Load() {
	movements, err := s.d.Book().Movements()
	s.d.Report(err)
	s.plans.set(movements)
	s.rounds.load()
	s.rules.load()
	s.page.SetFooter(vn.Group(int64(len(movements))) + " phong trào · " + vn.Group(int64(len(s.rounds.table.Rows()))) + " đợt xét đã mở")
}

// Filter opens a part: "rounds", "law" for what is unconfirmed in it, or "open"
// for the form that opens a round.
func (s *Screen) Filter(by string) {
	switch by {
	case "rounds":
		s.choose(roundsPart)
	case "law":
		s.choose(lawPart)
		s.rules.showDoubts()
	case "open":
		s.openRound()
	}
}

// Drop takes a movement's file.
func (s *Screen) Drop(paths []string) {
	if len(paths) > 0 {
		s.plans.read(paths[0])
	}
}

func (s *Screen) choose(part int) {
	s.choice.SetSelected(part)
	s.show(part)
}

// show puts a part on the screen.
func (s *Screen) show(part int) {
	s.place.Objects = []fyne.CanvasObject{[]fyne.CanvasObject{s.plans.root, s.rounds.root, s.rules.root}[part]}
	s.place.Refresh()
}

// openRound asks for what a new round needs.
func (s *Screen) openRound() {
	councils, err := s.d.Book().Councils()
	if s.d.Report(err) {
		return
	}
	today := s.d.Book().Law(data.DateOf(s.d.Book().Now()))
	f := newOpening(s.plans.all, s.plans.chosen, today, councils)
	widgets.ShowForm(s.d.Window(), "Mở đợt xét khen thưởng", f.content, "Mở đợt xét", func() error { return s.open(f) })
}

// open writes the round that the form describes, and goes to where it shows.
func (s *Screen) open(f *opening) error {
	round, err := f.round()
	if err != nil {
		return err
	}
	if _, err := s.d.Book().OpenRound(round); err != nil {
		return err
	}
	s.d.Show(desk.Home, "")
	s.d.Did("Đã mở đợt xét "+f.award().Name, true)
	return nil
}

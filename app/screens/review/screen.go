package review

import (
	"crypto/ed25519"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// The parts of the screen, in the order of the choice on top.
const (
	partSum = iota
	partHistory
	partPackage
	partCode
)

// Screen shows a phase, the history of a round and its package.
type Screen struct {
	desk    desk.Desk
	page    *widgets.Page
	part    *widgets.Choice
	stage   *fyne.Container // the part that is up
	body    fyne.CanvasObject
	sum     *sumPart
	history *historyPart
	parcel  *packagePart
	code    *codePart
	// checking is the last check of codes; others are keys of other offices that the
	// person brought in this sitting.
	checking codeCheck
	others   []ed25519.PublicKey
	p        data.Proceedings
}

// New makes the screen.
func New(d desk.Desk) *Screen {
	s := &Screen{desk: d, page: widgets.NewPage(desk.Review.String()), stage: container.NewStack(), history: newHistoryPart()}
	s.sum = newSumPart(s)
	s.parcel = newPackagePart(s.check)
	s.code = newCodePart(s)
	s.part = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Tổng hợp giai đoạn"}, {Label: "Lịch sử đợt xét"}, {Label: "Kiểm tra gói lưu trữ"}, {Label: "Kiểm tra mã QR"}}, s.goPart)
	s.part.SetSelected(partSum)
	s.body = container.NewBorder(container.NewVBox(s.part, widgets.Rows(1)), nil, nil, nil, container.NewVScroll(s.stage))
	return s
}

// Content is the screen's page.
func (s *Screen) Content() fyne.CanvasObject { return s.page }

// Load reads the phase, the round and its history anew.
func (s *Screen) Load() {
	p := s.desk.Proceedings()
	if p.Round.ID == 0 {
		s.showEmpty()
		return
	}
	review, err := s.desk.Book().Phase(p.Round.Movement, p.Round.Phase)
	if s.desk.Report(err) {
		return
	}
	entries, err := s.desk.Book().History(p.Round.ID)
	if s.desk.Report(err) {
		return
	}
	s.set(p, review, entries)
}

// set shows what was read; part, selection and search stay as they are.
func (s *Screen) set(p data.Proceedings, review data.PhaseReview, entries []data.Entry) {
	s.p = p
	s.page.SetState(stateText(review))
	s.page.SetFooter(footerText(review))
	s.page.SetBadges(badges(p)...)
	s.sum.set(p, review)
	s.history.set(entries)
	s.page.SetContent(s.body)
	s.goPart(s.part.Selected())
	s.showSteps()
}

// goPart shows a part.
func (s *Screen) goPart(part int) {
	objects := []fyne.CanvasObject{s.sum.object, s.history.object, s.parcel.object, s.code.object}
	s.stage.Objects = objects[part : part+1]
	s.stage.Refresh()
}

func (s *Screen) goTo(part int) {
	s.part.SetSelected(part)
	s.goPart(part)
}

// showSteps sets the next step and the others beside it.
func (s *Screen) showSteps() {
	s.page.ClearActions()
	s.page.AddAction("Sao lưu sổ", widgets.Icon("save"), s.backup)
	s.page.AddAction("Kiểm tra một gói", widgets.Icon("search"), s.check)
	s.page.AddAction("Xuất tất cả văn bản", widgets.Icon("paper"), s.export)
	switch {
	case !s.p.Round.Archived.IsZero():
		s.page.ClearPrimary()
	case s.p.Result == nil || s.p.Meeting.Failed():
		s.page.SetPrimary("Sang Phiên họp", widgets.Icon("forward"), func() { s.desk.Show(desk.Meeting, "") })
	case len(s.p.Result.Awarded()) > 0 && s.p.Decision == nil:
		s.page.SetPrimary("Sang Khen thưởng", widgets.Icon("forward"), func() { s.desk.Show(desk.Awards, "") })
	default:
		s.page.SetPrimary("Đóng gói lưu trữ", widgets.Icon("archive"), s.archive)
	}
}

func (s *Screen) showEmpty() {
	s.page.ClearPrimary()
	s.page.ClearActions()
	s.page.SetState("")
	s.page.SetFooter("")
	s.page.SetBadges()
	goOn := widgets.NewPrimaryButton("Sang Phong trào", widgets.Icon("forward"), func() { s.desk.Show(desk.Movement, "") })
	check := widgets.NewButton("Kiểm tra một gói", widgets.Icon("search"), s.checkAlone)
	code := widgets.NewButton("Kiểm tra mã QR", widgets.Icon("search"), s.checkCode)
	s.page.SetContent(widgets.NewEmpty(widgets.Icon("archive"), "Chưa mở đợt xét",
		"Khi có đợt xét, nơi này tổng hợp kết quả của giai đoạn và đóng gói hồ sơ để lưu trữ. Gói và mã QR đã có thì kiểm tra được ngay.", check, code, goOn))
}

func stateText(v data.PhaseReview) string { return v.Movement.Name + " · " + v.Phase.Name }

// footerText sums the phase up.
func footerText(v data.PhaseReview) string {
	var nominees, awarded int
	var prize int64
	for _, r := range v.Rounds {
		nominees, awarded, prize = nominees+r.Nominees, awarded+r.Awarded, prize+r.Prize
	}
	return fmt.Sprintf("%d đợt xét · %d hồ sơ · %d được khen · Tiền thưởng %s", len(v.Rounds), nominees, awarded, vn.Dong(prize))
}

func badges(p data.Proceedings) []*widgets.Badge {
	if p.Round.Archived.IsZero() {
		return nil
	}
	return []*widgets.Badge{widgets.NewBadgeWithIcon("Đợt đang xem đã lưu trữ "+vn.ShortDate(p.Round.Archived), widgets.Neutral, widgets.Icon("lock"))}
}

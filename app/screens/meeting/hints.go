package meeting

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// hints is the line above the roster that names recusals which the records
// suggest. What the council does not follow is not suggested again until the
// program starts anew.
type hints struct {
	roster *roster
	box    fyne.CanvasObject
	line   *widgets.Line
	open   []data.Suggestion
	round  uint64
	passed map[data.Suggestion]bool // of the round: looked at and not followed
}

func newHints(r *roster) *hints {
	h := &hints{roster: r, line: widgets.NewLine(""), passed: map[data.Suggestion]bool{}}
	h.line.Cut = true
	h.line.SetTone(widgets.Warn)
	ask := widgets.NewButton("Xem xét", nil, h.ask)
	h.box = container.NewBorder(nil, nil, nil, ask, container.NewVBox(layout.NewSpacer(), h.line, layout.NewSpacer()))
	if theme.Scale() > roomy {
		h.box = widgets.Rows(1, h.line, container.NewHBox(ask))
	}
	return h
}

// fill shows what is suggested by now.
func (h *hints) fill() {
	if h.round != h.roster.now.Round.ID {
		h.round, h.passed = h.roster.now.Round.ID, map[data.Suggestion]bool{}
	}
	h.open = nil
	for _, s := range h.roster.now.SuggestRecusals() {
		if !h.passed[s] {
			h.open = append(h.open, s)
		}
	}
	var list []string
	for _, s := range h.open {
		list = append(list, fmt.Sprintf("%s, hồ sơ số %d (%s)", h.name(s), s.Nominee, s.Reason))
	}
	h.line.SetText(fmt.Sprintf("Đề nghị xem xét %d trường hợp không tham gia biểu quyết: %s", len(h.open), strings.Join(list, "; ")))
	widgets.SetVisible(h.box, len(h.open) > 0)
}

func (h *hints) name(s data.Suggestion) string {
	m, _ := h.roster.now.Council.Member(s.Member)
	return m.Name
}

// caution says plainly on what the suggestions rest.
const caution = "Chương trình chỉ so họ tên, nơi ở và người ký văn bản đề nghị, nên có thể nhầm. Chưa tìm thấy quy định chung của Nhà nước " +
	"buộc thành viên không biểu quyết trong các trường hợp này; Hội đồng quyết định. Bỏ đánh dấu trường hợp Hội đồng không chấp nhận."

// ask lets the council follow suggestions or pass them by.
func (h *hints) ask() {
	h.roster.later.Flush()
	list := h.open
	rows := widgets.Rows(2, widgets.NewProse(caution))
	var checks []*widgets.Check
	for _, s := range list {
		d, _ := h.roster.now.Dossier(s.Nominee)
		check := widgets.NewCheck(fmt.Sprintf("%s: hồ sơ số %d, %s", h.name(s), s.Nominee, d.Called()), nil)
		check.SetChecked(true)
		checks = append(checks, check)
		rows.Add(widgets.Rows(0, check, indented(widgets.NewCaption("Lý do: "+s.Reason))))
	}
	widgets.ShowForm(h.roster.d.Window(), "Đề nghị không tham gia biểu quyết", rows, "Ghi nhận", func() error {
		h.follow(list, checks)
		return nil
	})
}

// follow writes the marked suggestions down and passes the others by.
func (h *hints) follow(list []data.Suggestion, checks []*widgets.Check) {
	var taken []data.Suggestion
	for i, s := range list {
		if checks[i].Checked {
			taken = append(taken, s)
		} else {
			h.passed[s] = true
		}
	}
	if len(taken) == 0 {
		h.fill()
		return
	}
	change := func(m *data.Meeting) {
		for _, s := range taken {
			seat(m, s.Member, func(to *data.Seat) { recuse(to, s) })
		}
	}
	if h.roster.save(change) {
		h.roster.d.Did(fmt.Sprintf("Đã ghi %d trường hợp không tham gia biểu quyết", len(taken)), true)
	}
}

package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// handsPage takes a show of hands as the secretary counted it: two numbers a
// nominee, the third follows from who is there.
type handsPage struct {
	screen  *Screen
	page    *widgets.Page
	now     data.Proceedings
	rows    []*handsRow
	list    *fyne.Container
	scroll  *container.Scroll
	totals  *widgets.Line
	clear   *widgets.Button
	changed bool
}

// showHands opens the page, unless members have voted at the machine already.
func (s *Screen) showHands() {
	if s.turnedIn() > opinions(s.now.Meeting) {
		s.d.Report(&data.Problem{What: "Đã có thành viên biểu quyết trên máy nên không ghi số giơ tay được",
			Do: "Để các thành viên khác cùng biểu quyết trên máy, hoặc dừng và biểu quyết lại"})
		return
	}
	h := newHandsPage(s)
	s.enter(h)
	if len(h.rows) > 0 {
		s.d.Window().Canvas().Focus(h.rows[0].yes)
	}
}

func newHandsPage(s *Screen) *handsPage {
	h := &handsPage{screen: s, page: widgets.NewPage("Kết quả giơ tay"), list: widgets.Rows(1), totals: widgets.NewLine("")}
	h.totals.Cut = true
	h.page.AddAction("Về bảng theo dõi (Esc)", widgets.Icon("back"), h.back)
	h.clear = h.page.AddAction("Xóa các số đã ghi", widgets.Icon("delete"), h.askClear)
	h.page.AddAction("Đồng ý hết ở hồ sơ chưa ghi", widgets.Icon("check"), h.agreeRest)
	h.page.SetPrimary("Ghi kết quả giơ tay", widgets.Icon("save"), h.save)
	h.page.SetState("Ghi số người giơ tay đồng ý và không đồng ý ở từng hồ sơ; số không biểu quyết tự tính. Enter: sang ô sau")
	h.scroll = widgets.NewScrolled(h.list)
	h.page.SetContent(widgets.NewCard("", container.NewBorder(handsHead(), widgets.Inset(1, h.totals), nil, nil, h.scroll)))
	return h
}

// handsHead names the fields where they stand in columns.
func handsHead() fyne.CanvasObject {
	if theme.Scale() > roomy {
		return widgets.Rows(0)
	}
	right := widgets.Side(3, widgets.Fixed(handsField, widgets.NewCaption("Đồng ý")), widgets.Fixed(handsField, widgets.NewCaption("Không đồng ý")),
		widgets.Fixed(handsRest, widgets.NewCaption("Không biểu quyết")))
	return widgets.Margin(3, 1, container.NewBorder(nil, nil, nil, right, widgets.NewCaption("Hồ sơ"))) // as the list leaves room for its bar
}

func (h *handsPage) object() *widgets.Page { return h.page }

func (h *handsPage) unsaved() bool { return h.changed }

// fill lays out the nominees once; what is being typed stays.
func (h *handsPage) fill(now data.Proceedings, _ int) bool {
	if now.Meeting.Stage != data.Voting || closed(now.Meeting) || len(h.rows) > 0 && now.Meeting.ID != h.now.Meeting.ID {
		return false
	}
	h.now = now
	widgets.SetVisible(h.clear, len(now.Meeting.Hands) > 0)
	if len(h.rows) == 0 {
		h.build()
	}
	h.count()
	return true
}

func (h *handsPage) build() {
	taken := make(map[int]data.Hands)
	for _, hands := range h.now.Meeting.Hands {
		taken[hands.Nominee] = hands
	}
	for i, d := range h.now.OnBallot() {
		row := newHandsRow(h, i, d, h.now.VotersOn(d.Number))
		if hands, ok := taken[d.Number]; ok {
			row.set(hands)
		}
		h.rows = append(h.rows, row)
		h.list.Add(row.box)
	}
	h.changed = false
}

// sight is how many rows stay in sight before and after the one with the keyboard.
const sight = 2

// see scrolls to the row that the keyboard came to, by whatever way.
func (h *handsPage) see(row *handsRow) {
	reveal(h.scroll, row.box, sight*(row.box.Size().Height+theme.Gap(1)))
}

// typed takes note of a change.
func (h *handsPage) typed() {
	h.changed = true
	h.count()
}

// count shows how many nominees are filled in and the sums over them.
func (h *handsPage) count() {
	filled, wrong := 0, 0
	for _, row := range h.rows {
		hands, err := row.read()
		switch {
		case err != nil:
			wrong++
		case hands != nil:
			filled++
		}
	}
	text := fmt.Sprintf("Đã ghi %d/%d hồ sơ", filled, len(h.rows))
	if wrong > 0 {
		text += fmt.Sprintf(" · %d hồ sơ cần đếm lại", wrong)
	}
	h.totals.SetText(text)
}

// next puts the keyboard into the field after one; behind the last is the next step.
func (h *handsPage) next(row int, yes bool) {
	c := h.screen.d.Window().Canvas()
	switch {
	case yes:
		c.Focus(h.rows[row].no)
	case row+1 < len(h.rows):
		c.Focus(h.rows[row+1].yes)
	default:
		c.Focus(h.page.Primary())
	}
}

// agreeRest fills in that everybody agrees where nothing is written yet.
func (h *handsPage) agreeRest() {
	for _, row := range h.rows {
		if hands, err := row.read(); err == nil && hands == nil {
			row.set(data.Hands{Yes: row.voters})
		}
	}
	h.screen.focusNext()
}

package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// outcome shows the result of the count with its arithmetic.
type outcome struct {
	d      desk.Desk
	page   *widgets.Page
	now    data.Proceedings
	rows   []outcomeRow
	filter *widgets.Choice
	table  *widgets.Table[outcomeRow]
	rule   *fyne.Container
	detail *fyne.Container
	papers *fyne.Container
	place  *fyne.Container // where the table is
	shape  resultShape     // of the table

	receipts *widgets.Button
	after    *afterCount
}

func newOutcome(d desk.Desk, project, receipts func()) *outcome {
	o := &outcome{d: d, page: widgets.NewPage("Kết quả biểu quyết"), rule: container.NewStack(), detail: widgets.Rows(1), papers: widgets.Rows(1)}
	o.filter = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Tất cả", Key: 'T', Tone: widgets.Brand},
		{Label: "Đạt", Key: 'Đ', Tone: widgets.Good}, {Label: "Không đạt", Key: 'K', Tone: widgets.Bad}}, o.filtered)
	o.filter.SetSelected(0)
	o.place = container.NewStack()
	o.makeTable(resultShape{})
	o.after = newAfterCount(o)
	o.receipts = o.page.AddAction("Biên nhận", widgets.Icon("search"), receipts)
	o.page.AddAction("Màn hình chiếu (Ctrl+F11)", widgets.Icon("projector"), project)
	o.page.SetPrimary("Lập quyết định", widgets.Icon("award"), o.decide)
	top := widgets.Rows(2, o.rule, container.NewHBox(o.filter))
	o.page.SetContent(beside(71, container.NewBorder(top, nil, nil, nil, o.place),
		widgets.NewCard("Trường hợp đang chọn", o.detail), o.after.card, widgets.NewCard("Số phiếu", o.papers)))
	return o
}

func (o *outcome) decide() { o.d.Show(desk.Awards, "") }

// makeTable makes the table for a shape of result.
func (o *outcome) makeTable(shape resultShape) {
	o.shape = shape
	o.table = widgets.NewTable(outcomeColumns(shape)...)
	o.table.Key = func(r outcomeRow) string { return r.number }
	o.table.OnSelect = o.selected
	o.table.SetEmpty(widgets.NewEmpty(widgets.Icon("filter"), "Không có trường hợp nào", "Bấm Tất cả để xem mọi kết quả."))
	o.place.Objects = []fyne.CanvasObject{o.table}
	o.place.Refresh()
}

// fill shows the result, most votes first.
func (o *outcome) fill(now data.Proceedings) {
	if now.Meeting.ID != o.now.Meeting.ID {
		o.filter.SetSelected(0) // another result is shown whole
	}
	o.now = now
	result := data.Result{}
	if now.Result != nil {
		result = *now.Result
	}
	o.rows = outcomeRows(now, result)
	passed := 0
	for _, r := range o.rows {
		passed += min(r.outcome.Ordinal, 1)
	}
	o.page.SetState(fmt.Sprintf("Đã kiểm phiếu: %d trên %d trường hợp đạt %s", passed, len(o.rows), now.Award.Name))
	o.page.SetFooter(fmt.Sprintf("%s · phiên họp ngày %s · %s", vn.UpperFirst(result.Rule.Method.String()), data.DateOf(now.Meeting.Opens), now.Meeting.Number))
	o.rule.Objects = []fyne.CanvasObject{widgets.NewParagraph(thresholdText(result))}
	if shape := (resultShape{again: hasRunoff(result), hands: result.ByHands}); shape != o.shape {
		o.makeTable(shape)
	}
	o.papers.Objects = ballotFacts(now, result)
	widgets.SetVisible(o.receipts, len(now.Meeting.Box.Receipts) > 0)
	o.papers.Refresh()
	o.mark(result)
	o.after.fill(now, result)
	o.filtered(o.filter.Selected())
	if _, ok := o.table.Selected(); !ok {
		o.table.SelectWhere(func(outcomeRow) bool { return true })
	}
	o.describe()
}

// mark says plainly where the secretary counted hands, and makes what comes next
// the filled button: a second round where a tie left a place open.
func (o *outcome) mark(r data.Result) {
	o.page.SetBadges()
	if r.ByHands {
		o.page.SetBadges(widgets.NewBadge("Biểu quyết giơ tay, thư ký ghi số", widgets.Brand))
	}
	tied := len(tiedIn(r))
	open := tied > 0 && o.now.Decision == nil
	primary := o.page.Primary()
	primary.OnTapped = o.decide
	primary.SetIcon(widgets.Icon("award"))
	primary.SetLabel("Lập quyết định")
	if open {
		primary.OnTapped = o.after.askRunoff
		primary.SetIcon(widgets.Icon("vote"))
		primary.SetLabel(fmt.Sprintf("Biểu quyết lại %d trường hợp", tied))
	}
	o.page.Refresh()
}

// filtered shows all, those who passed, or the others.
func (o *outcome) filtered(by int) {
	var rows []outcomeRow
	for _, r := range o.rows {
		if by == 0 || (by == 1) == r.outcome.Passed {
			rows = append(rows, r)
		}
	}
	o.table.SetRows(rows)
	o.describe()
}

func (o *outcome) selected(outcomeRow) { o.describe() }

// describe writes the count on the selected nominee out.
func (o *outcome) describe() {
	r, ok := o.table.Selected()
	if !ok || o.now.Result == nil {
		o.detail.Objects = []fyne.CanvasObject{widgets.NewParagraph("Chọn một dòng để xem cách tính")}
		o.detail.Refresh()
		return
	}
	d, _ := o.now.Dossier(r.outcome.Number)
	o.detail.Objects = []fyne.CanvasObject{heading(d.Called(), theme.SizeSection), widgets.NewParagraph(countText(r.outcome, *o.now.Result))}
	set, _ := o.now.Movement.CriteriaOf(d, data.DateOf(o.now.Meeting.Opens))
	if lines := set.CountedShortfall(r.outcome.Criteria); len(lines) > 0 {
		short := newWarning()
		short.set(lines)
		o.detail.Add(short.box)
	}
	o.detail.Objects = append(o.detail.Objects, criteriaLines(set, r.outcome.Criteria)...)
	o.detail.Refresh()
}

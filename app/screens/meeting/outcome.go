package meeting

import (
	"cmp"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
	"thidua/data/vote"
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
}

func newOutcome(d desk.Desk, project, receipts func()) *outcome {
	o := &outcome{d: d, page: widgets.NewPage("Kết quả biểu quyết"), rule: container.NewStack(), detail: widgets.Rows(1), papers: widgets.Rows(1)}
	o.filter = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Tất cả", Key: 'T', Tone: widgets.Brand},
		{Label: "Đạt", Key: 'Đ', Tone: widgets.Good}, {Label: "Không đạt", Key: 'K', Tone: widgets.Bad}}, o.filtered)
	o.filter.SetSelected(0)
	o.table = widgets.NewTable(outcomeColumns()...)
	o.table.Key = func(r outcomeRow) string { return r.number }
	o.table.OnSelect = o.selected
	o.table.SetEmpty(widgets.NewEmpty(widgets.Icon("filter"), "Không có trường hợp nào", "Bấm Tất cả để xem mọi kết quả."))
	o.page.AddAction("Màn hình chiếu (Ctrl+F11)", widgets.Icon("projector"), project)
	o.page.SetPrimary("Lập quyết định", widgets.Icon("award"), o.decide)
	side := widgets.Rows(3, widgets.NewCard("Trường hợp đang chọn", o.detail), widgets.NewCard("Số phiếu", o.papers))
	top := widgets.Rows(2, o.rule, container.NewHBox(o.filter))
	o.page.SetContent(container.New(&splitLayout{right: 68},
		container.NewBorder(top, nil, nil, nil, o.table), container.NewVScroll(side)))
	return o
}

func outcomeColumns() []widgets.Column[outcomeRow] {
	end := fyne.TextAlignTrailing
	return []widgets.Column[outcomeRow]{
		{Title: "TT", Width: 50, Align: end, Text: func(r outcomeRow) string { return r.number },
			Less: func(a, b outcomeRow) int { return cmp.Compare(a.outcome.Number, b.outcome.Number) }},
		{Title: "Họ và tên", Weight: 5, Bold: true, Text: func(r outcomeRow) string { return r.name }},
		{Title: "Đồng ý", Width: 72, Align: end, Text: func(r outcomeRow) string { return r.yes }, Less: byVotes},
		{Title: "Không", Width: 66, Align: end, Text: func(r outcomeRow) string { return r.no }},
		{Title: "Trống", Width: 66, Align: end, Text: func(r outcomeRow) string { return r.blank }},
		{Title: "Tỷ lệ", Width: 132, Align: end, Text: func(r outcomeRow) string { return r.rate }},
		{Title: "Kết quả", Weight: 2, Text: func(r outcomeRow) string { return r.word },
			Icon: func(r outcomeRow) fyne.Resource { return widgets.Icon(r.icon) },
			Tone: func(r outcomeRow) widgets.Tone { return r.tone }},
	}
}

// byVotes puts the most votes last, as a column that grows; see fill.
func byVotes(a, b outcomeRow) int {
	return cmp.Or(cmp.Compare(a.outcome.Yes, b.outcome.Yes), cmp.Compare(b.outcome.Number, a.outcome.Number))
}

func (o *outcome) decide() { o.d.Show(desk.Awards, "") }

// fill shows the result, most votes first.
func (o *outcome) fill(now data.Proceedings) {
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
	o.papers.Objects = []fyne.CanvasObject{widgets.NewParagraph(strings.Join(turnoutLines(result), "\n"))}
	o.filtered(o.filter.Selected())
	if _, ok := o.table.Selected(); !ok {
		o.table.SelectWhere(func(outcomeRow) bool { return true })
	}
	o.describe()
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
	o.detail.Objects = []fyne.CanvasObject{heading(d.Called(), theme.SizeSection), widgets.NewParagraph(vn.UpperFirst(vote.Arithmetic(r.outcome, o.now.Result.Rule)))}
	set, _ := o.now.Movement.CriteriaOf(d, data.DateOf(o.now.Meeting.Opens))
	o.detail.Objects = append(o.detail.Objects, criteriaLines(set, r.outcome.Criteria)...)
	o.detail.Refresh()
}

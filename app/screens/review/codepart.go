package review

import (
	"errors"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/codes"
	"thidua/app/widgets"
	signed "thidua/data/proof"
)

// codeRow is one code as the list shows it.
type codeRow struct {
	page, state                   string
	name, award, decision, agency string
	tone                          widgets.Tone
	icon                          string
}

// codePart shows what the codes of a paper say and whether they are genuine.
type codePart struct {
	object *fyne.Container
	state  *widgets.Badge
	facts  *widget.Label
	rows   *widgets.Table[codeRow]
	result fyne.CanvasObject
}

func newCodePart(s *Screen) *codePart {
	p := &codePart{state: widgets.NewBadge("", widgets.Neutral), facts: widgets.NewParagraph("")}
	p.facts.Selectable = true
	p.rows = widgets.NewTable(
		widgets.Column[codeRow]{Title: "Trang", Width: 72, Align: fyne.TextAlignTrailing, Text: func(r codeRow) string { return r.page }},
		widgets.Column[codeRow]{Title: "Kết quả", Width: 176, Bold: true, Text: func(r codeRow) string { return r.state },
			Tone: func(r codeRow) widgets.Tone { return r.tone }, Icon: func(r codeRow) fyne.Resource { return widgets.Icon(r.icon) }},
		widgets.Column[codeRow]{Title: "Mã ghi: tặng", Bold: true, Text: func(r codeRow) string { return r.name }},
		widgets.Column[codeRow]{Title: "Hình thức", Width: 130, Text: func(r codeRow) string { return r.award }},
		widgets.Column[codeRow]{Title: "Quyết định", Width: 240, Text: func(r codeRow) string { return r.decision }},
		widgets.Column[codeRow]{Title: "Cơ quan", Weight: 0.8, Text: func(r codeRow) string { return r.agency }},
	)
	again := widgets.Side(1, widgets.NewButton("Chọn tệp khác", widgets.Icon("folder"), s.checkCode),
		widgets.NewQuietButton("Dán nội dung mã", widgets.Icon("edit"), s.pasteCode),
		widgets.NewQuietButton("Thêm khóa của cơ quan khác", widgets.Icon("lock"), s.addKey))
	card := widgets.NewCard("Kết quả kiểm tra", widgets.Rows(2, p.state, p.facts, again))
	p.result = container.NewBorder(container.NewVBox(card, widgets.Rows(1)), nil, nil, nil, p.rows)
	p.object = container.NewStack(widgets.NewEmpty(widgets.Icon("search"), "Chưa kiểm tra mã nào",
		"Chọn ảnh chụp mã QR, bản quét hoặc tệp PDF của quyết định, giấy khen để biết nội dung có đúng như cơ quan đã ký hay không. Không cần mạng.",
		widgets.NewQuietButton("Dán nội dung mã", widgets.Icon("edit"), s.pasteCode),
		widgets.NewButton("Chọn ảnh hoặc PDF", widgets.Icon("folder"), s.checkCode)))
	return p
}

// show shows what a check found.
func (p *codePart) show(c codeCheck) {
	var rows []codeRow
	good := 0
	for _, f := range c.found {
		row := c.row(f)
		if row.tone == widgets.Good {
			good++
		}
		rows = append(rows, row)
	}
	p.state.Set(fmt.Sprintf("Đúng: %d/%d mã", good, len(rows)), widgets.Good)
	if good < len(rows) {
		p.state.Set(fmt.Sprintf("Có %d mã chưa đúng hoặc chưa kiểm tra được", len(rows)-good), widgets.Bad)
	}
	p.facts.SetText("Nguồn: " + c.source + "\n" + c.advice())
	p.rows.SetRows(rows)
	p.object.Objects = []fyne.CanvasObject{p.result}
	p.object.Refresh()
}

// row judges one code. What a code says that was not signed is shown too: the person
// sees what the paper asserts.
func (c codeCheck) row(f codes.Found) codeRow {
	claim, err := signed.Verify(f.Text, c.keys...)
	row := codeRow{state: "Đúng như đã ký", tone: widgets.Good, icon: "check", name: claim.Name, award: claim.Award, agency: claim.Agency,
		decision: claim.Decision + ", " + claim.On.String()}
	if claim.Ordinal > 0 {
		row.name += fmt.Sprintf(" (số sổ vàng %d)", claim.Ordinal)
	}
	if f.Page > 0 {
		row.page = fmt.Sprint(f.Page)
	}
	switch {
	case err == nil:
	case errors.Is(err, signed.ErrUnknownKey):
		row.state, row.tone, row.icon = "Chưa có khóa", widgets.Warn, "lock"
	case errors.Is(err, signed.ErrForged):
		row.state, row.tone, row.icon = "Nội dung bị sửa", widgets.Bad, "cross"
	default:
		row = codeRow{page: row.page, state: "Mã loại khác", tone: widgets.Bad, icon: "cross", name: f.Text}
	}
	return row
}

// advice says what to do next.
func (c codeCheck) advice() string {
	for _, f := range c.found {
		if _, err := signed.Verify(f.Text, c.keys...); errors.Is(err, signed.ErrUnknownKey) {
			return "Có mã do khóa khác ký: thêm khóa từ gói lưu trữ của đợt xét đó, hoặc tệp khóa công khai của cơ quan ban hành."
		}
	}
	return "Hãy so nội dung mã với chữ in trên giấy: mã đúng mà chữ trên giấy khác thì giấy đã bị sửa."
}

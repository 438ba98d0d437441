package meeting

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// receiptsPage lists the receipts of the ballots that were in the box, so that
// every member can look for their own.
type receiptsPage struct {
	screen *Screen
	page   *widgets.Page
	now    data.Proceedings
	find   *widgets.VietEntry
	table  *widgets.Table[string]
}

func (s *Screen) showReceipts() {
	p := newReceiptsPage(s)
	s.enter(p)
	s.d.Window().Canvas().Focus(p.find)
}

func newReceiptsPage(s *Screen) *receiptsPage {
	p := &receiptsPage{screen: s, page: widgets.NewPage("Biên nhận"), find: widgets.NewVietEntry()}
	p.table = widgets.NewTable(widgets.Column[string]{Title: "Biên nhận, xếp theo vần", Bold: true, Weight: 1, Text: func(r string) string { return r }})
	p.table.SetEmpty(widgets.NewEmpty(widgets.Icon("search"), "Không tìm thấy biên nhận này", "So lại từng tiếng, kể cả dấu. Nếu vẫn không thấy, báo cho ban kiểm phiếu trước khi ký biên bản."))
	p.find.SetPlaceHolder("Tìm biên nhận, có dấu hoặc không dấu")
	p.find.OnChanged = func(string) { p.filter() }
	p.page.AddAction("Về kết quả (Esc)", widgets.Icon("back"), p.back)
	p.page.SetContent(beside(100, container.NewBorder(widgets.Rows(2, p.find, widgets.Rows(0)), nil, nil, nil, p.table),
		widgets.NewCard("Khi thiếu một biên nhận", widgets.NewParagraph(missingReceipt)),
		widgets.NewButton("Phiếu kín được giữ thế nào", widgets.Icon("help"), func() { explainBox(s.d.Window()) })))
	return p
}

func (p *receiptsPage) object() *widgets.Page { return p.page }
func (p *receiptsPage) unsaved() bool         { return false }
func (p *receiptsPage) back()                 { p.screen.leaveInner() }

// fill shows the receipts and what their number is compared with.
func (p *receiptsPage) fill(now data.Proceedings, _ int) bool {
	if now.Meeting.Stage != data.Counted || now.Result == nil || p.now.Meeting.ID != 0 && p.now.Meeting.ID != now.Meeting.ID {
		return false
	}
	p.now = now
	b := ownResult(now).Ballots
	p.page.SetState(fmt.Sprintf("%d biên nhận + %d phiếu giấy = %d phiếu thu về + %d ý kiến bằng văn bản",
		len(now.Meeting.Box.Receipts), now.Meeting.Box.Papers, b.Returned, b.Written))
	p.page.SetFooter("Mã nhật ký hòm phiếu (SHA-256): " + grouped(now.Meeting.Box.Journal))
	p.filter()
	return true
}

// filter shows the receipts that contain what is typed.
func (p *receiptsPage) filter() {
	var rows []string
	key := vn.Fold(vn.Clean(p.find.Text))
	for _, r := range p.now.Meeting.Box.Receipts {
		if strings.Contains(vn.Fold(r), key) {
			rows = append(rows, r)
		}
	}
	p.table.SetRows(rows)
}

// ownResult is the count of the meeting itself, without the votes before it that
// the round's result is joined with.
func ownResult(now data.Proceedings) data.Result {
	for _, s := range now.Sittings {
		if s.Meeting.ID == now.Meeting.ID {
			return s.Result
		}
	}
	return *now.Result
}

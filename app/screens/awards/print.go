package awards

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"thidua/app/printing"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// order is what is about to be printed, and how.
type order struct {
	made
	title    string
	pages    []int // some of them; none means all
	printers []string
	printer  *widgets.Select
	copies   *widgets.VietEntry
}

// print makes the selected paper and asks how to print it.
func (s *Screen) print() {
	if !available(s.p, s.selected()) {
		return
	}
	s.render(s.p, s.wanted(), func(m made) {
		s.askPrinter(&order{made: m, title: "In " + vn.LowerFirst(paperName(s.p, m.paper))})
	})
}

// askPrinter finds the printers and lets the person choose.
func (s *Screen) askPrinter(o *order) {
	find := func(context.Context, func(int, int, string)) (err error) {
		o.printers, err = printing.Printers()
		return err
	}
	s.desk.Run("Đang tìm máy in", find, func(err error) {
		if !s.failed(err) {
			s.showOrder(o)
		}
	})
}

// showOrder asks for printer and copies, the warnings of the paper on top.
func (s *Screen) showOrder(o *order) {
	content := widgets.Rows(3)
	if len(o.warnings) > 0 {
		content.Add(warningList(o.warnings))
	}
	content.Add(o.fields())
	widgets.ShowForm(s.desk.Window(), o.title, content, o.title, func() error { return s.send(o) })
}

func (o *order) fields() fyne.CanvasObject {
	o.printer = widgets.NewSelect(o.printers, nil)
	o.printer.SetSelectedIndex(0)
	o.copies = widgets.NewVietEntry()
	o.copies.SetText("1")
	return widgets.NewForm(2, widgets.NewField("Máy in", o.printer, ""), widgets.NewField("Số bản", o.copies, ""))
}

// warningList shows what the paper could not show, to be read before printing.
func warningList(warnings []string) fyne.CanvasObject {
	text := widgets.NewParagraph("• " + strings.Join(warnings, "\n• "))
	return widgets.NewCard(fmt.Sprintf("%d điều cần xem lại trước khi in", len(warnings)), text)
}

// send gives the order to the printer; what is wrong with it keeps the form open.
func (s *Screen) send(o *order) error {
	copies, err := strconv.Atoi(strings.TrimSpace(o.copies.Text))
	if err != nil {
		return &data.Problem{What: "Số bản in chưa đúng", Do: "Ghi bằng chữ số, ví dụ 1"}
	}
	printer := o.printer.Selected
	work := func(ctx context.Context, report func(int, int, string)) error {
		return printing.SendFile(ctx, o.path, printing.Order{Title: paperName(s.p, o.paper), Printer: printer, Copies: copies, Pages: o.pages,
			Report: func(done, total int) { report(done, total, fmt.Sprintf("Trang %d/%d", done, total)) }})
	}
	s.desk.Run("Đang gửi đến máy in", work, func(err error) { s.sent(o, err) })
	return nil
}

// sent notes a whole paper as printed.
func (s *Screen) sent(o *order, err error) {
	if s.failed(err) {
		return
	}
	switch {
	case len(o.pages) > 0 || !s.p.Round.Archived.IsZero():
		s.desk.Did("Đã gửi đến máy in", false)
	case !s.desk.Report(s.desk.Book().MarkPrinted(s.p.Round.ID, o.paper)):
		s.desk.Did("Đã gửi đến máy in và đánh dấu đã in", true)
	}
}

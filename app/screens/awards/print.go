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
)

// mostPages is taken as the number of pages of a paper that could not be counted.
const mostPages = 99_999

// order is a paper that is about to be printed, and how.
type order struct {
	task
	screen   *Screen
	pdf      []byte
	count    int // pages of the paper
	warnings []string
	printer  *printerPick
	copies   *widgets.VietEntry
	pages    *widgets.VietEntry
}

// print asks how to print the selected paper; of certificates, which.
func (s *Screen) print() {
	switch {
	case !s.onPaper():
	case s.selected() == data.CertificateBook:
		s.startBatch(everyone)
	default:
		s.order()
	}
}

// order makes the selected paper, finds the printers and asks.
func (s *Screen) order() {
	o := &order{task: s.task(), screen: s}
	var printers []string
	find := func(made) (err error) {
		printers, err = printing.Printers()
		return err
	}
	s.finish(o.task, find, func(m made) {
		o.pdf, o.warnings, o.count = m.pdf, warningTexts(o.p, m.warnings), s.paper.viewer.pagesOf(m)
		o.ask(printers)
	})
}

// ask asks for printer, copies and pages, the warnings of the paper on top.
func (o *order) ask(printers []string) {
	title := "In " + o.name()
	widgets.ShowForm(o.screen.desk.Window(), title, o.content(printers), title, o.send)
}

func (o *order) content(printers []string) fyne.CanvasObject {
	o.printer = newPrinterPick(o.screen, printers)
	o.copies, o.pages = newCopies(), widgets.NewVietEntry()
	content := widgets.Rows(3)
	if len(o.warnings) > 0 {
		content.Add(warningList(o.warnings))
	}
	content.Add(widgets.NewForm(1, widgets.NewField("Máy in", o.printer.choice, "")))
	content.Add(widgets.NewForm(2, widgets.NewField("Số bản", o.copies, ""), widgets.NewField("Trang", o.pages, o.pagesHint())))
	return content
}

func (o *order) pagesHint() string {
	if o.count == 0 {
		return "Để trống thì in tất cả các trang"
	}
	return fmt.Sprintf("Để trống thì in cả %d trang; ví dụ 1-3, 5", o.count)
}

func newCopies() *widgets.VietEntry {
	e := widgets.NewVietEntry()
	e.SetText("1")
	return e
}

// readCopies reads how many copies are wanted.
func readCopies(e *widgets.VietEntry) (int, error) {
	copies, err := strconv.Atoi(strings.TrimSpace(e.Text))
	if err != nil || copies < 1 || copies > printing.MaxCopies {
		return 0, &data.Problem{What: "Số bản in chưa đúng", Do: fmt.Sprintf("Ghi bằng chữ số, từ 1 đến %d", printing.MaxCopies)}
	}
	return copies, nil
}

// warningList shows what the paper could not show, to be read before printing.
func warningList(warnings []string) fyne.CanvasObject {
	text := widgets.NewParagraph(listed(warnings))
	return widgets.NewCard(fmt.Sprintf("%d điều cần xem lại trước khi in", len(warnings)), text)
}

// send gives the order to the printer; what is wrong with it keeps the form open.
func (o *order) send() error {
	copies, err := readCopies(o.copies)
	if err != nil {
		return err
	}
	most := o.count
	if most == 0 {
		most = mostPages
	}
	pages, err := numbers(o.pages.Text, most)
	if err != nil {
		return err
	}
	o.printer.remember()
	send := printing.Order{PDF: o.pdf, Title: o.title(), Printer: o.printer.chosen(), Copies: copies, Pages: pages}
	o.screen.desk.Run("Đang gửi đến máy in", sending(send), func(err error) { o.sent(len(pages) > 0, err) })
	return nil
}

// sending hands an order to the printer, telling of its pages.
func sending(o printing.Order) func(ctx context.Context, tell func(int, int, string)) error {
	return func(ctx context.Context, tell func(int, int, string)) error {
		o.Report = func(done, total int) { tell(done, total, "Đã gửi số trang") }
		return printing.Send(ctx, o)
	}
}

// sent notes a whole paper as printed.
func (o *order) sent(part bool, err error) {
	s := o.screen
	switch {
	case s.failed(err):
	case part || !o.p.Round.Archived.IsZero():
		s.desk.Did("Đã gửi đến máy in", false)
	case !s.desk.Report(o.book.MarkPrinted(o.p.Round.ID, o.paper)):
		s.desk.Did("Đã gửi đến máy in và đánh dấu đã in", true)
	}
}

package settings

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"thidua/app/desk"
	"thidua/app/printing"
	"thidua/app/widgets"
	"thidua/data"
)

// choose puts the offset of the printer under the cursor into the fields. What was
// typed for the one before is kept first.
func (p *printers) choose() {
	printer := p.selected()
	if printer != p.filled {
		p.later.Flush()
		p.later.Drop()
	}
	p.head.SetText(printerName(printer))
	widgets.SetEnabled(p.send, printer != "") // the others are not this machine's
	if p.later.Waiting() {
		return
	}
	offset, err := p.d.Book().Offset(printer)
	if p.d.Report(err) {
		return
	}
	p.filled = printer
	p.x.set(offset.X)
	p.y.set(offset.Y)
}

// typed reads the fields at once, so that what is wrong shows, and saves later.
func (p *printers) typed() {
	p.x.read()
	p.y.read()
	p.later.Typed()
}

// save keeps what the fields say for the printer that they were filled for.
func (p *printers) save() {
	x, fine := p.x.read()
	y, good := p.y.read()
	if !fine || !good {
		return
	}
	now := data.PrinterOffset{Printer: p.filled, X: x, Y: y}
	before, err := p.d.Book().Offset(p.filled)
	if p.d.Report(err) || before == now {
		return
	}
	var wrong *data.Problem
	switch err := p.d.Book().SaveOffset(now); {
	case errors.As(err, &wrong):
		p.x.field.SetError(wrong.What)
	case !p.d.Report(err):
		p.d.Did(fmt.Sprintf("Đã lưu độ dịch của %s: %s; %s mm", printerName(p.filled), tenthsText(x), tenthsText(y)), true)
		p.showRows()
	}
}

// print sends the calibration page to the printer.
func (p *printers) print() {
	p.later.Flush()
	printer, work := p.selected(), p.calibration()
	p.d.Run("Đang in trang căn chỉnh", func(ctx context.Context, _ func(int, int, string)) error {
		pdf, err := work(ctx)
		if err != nil {
			return err
		}
		return p.order(ctx, printing.Order{PDF: pdf, Title: "Trang căn chỉnh", Printer: printer, Copies: 1})
	}, func(err error) { p.done(err, "Đã gửi trang căn chỉnh đến "+printerName(printer)) })
}

// store writes the page into a file, for a printer of another machine.
func (p *printers) store() {
	p.later.Flush()
	work := p.calibration()
	p.d.SaveFile("Lưu trang căn chỉnh", "trang-can-chinh.pdf", func(path string) {
		p.d.Run("Đang lưu trang căn chỉnh", func(ctx context.Context, _ func(int, int, string)) error {
			pdf, err := work(ctx)
			if err != nil {
				return err
			}
			return desk.WriteFile(path, pdf)
		}, func(err error) { p.done(err, "Đã lưu trang căn chỉnh vào "+filepath.Base(path)) })
	})
}

// done tells what came of it; work that the person stopped is no failure.
func (p *printers) done(err error, text string) {
	switch {
	case errors.Is(err, context.Canceled):
		p.d.Did("Đã dừng theo yêu cầu", false)
	case !p.d.Report(err):
		p.d.Did(text, false)
	}
}

package settings

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"thidua/app/printing"
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
		return printPage(ctx, work, printer)
	}, p.printed)
}

func (p *printers) printed(err error) {
	switch {
	case errors.Is(err, context.Canceled):
		p.d.Did("Đã dừng theo yêu cầu", false)
	case !p.d.Report(err):
		p.d.Did("Đã gửi trang căn chỉnh đến "+printerName(p.selected()), false)
	}
}

// printPage makes a page and sends it to a printer. Where the system's viewer
// prints it, the file has to stay.
func printPage(ctx context.Context, work func(context.Context) ([]byte, error), printer string) error {
	pdf, err := work(ctx)
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "thidua-can-chinh-")
	if err != nil {
		return fmt.Errorf("calibration page: %w", err)
	}
	if !printing.ByViewer {
		defer os.RemoveAll(folder)
	}
	path := filepath.Join(folder, "trang-can-chinh.pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		return fmt.Errorf("calibration page: %w", err)
	}
	return printing.Print(ctx, path, printer, 1)
}

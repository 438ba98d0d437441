package settings

import (
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
)

// printerRow is a printer with by how far what it prints is moved.
type printerRow struct {
	printer, name, offset string
}

func newPrinterTable() *widgets.Table[printerRow] {
	t := widgets.NewTable(
		widgets.Column[printerRow]{Title: "Tên máy in", Bold: true, Text: func(r printerRow) string { return r.name }},
		widgets.Column[printerRow]{Title: "Phải; xuống", Width: 110, Align: fyne.TextAlignTrailing, Text: func(r printerRow) string { return r.offset }},
	)
	t.Key = func(r printerRow) string { return r.printer }
	return t
}

// printerName is what a printer is called.
func printerName(printer string) string {
	if printer == "" {
		return anyPrinter
	}
	return printer
}

// rows are the machine's printers, the one without a name last.
func (p *printers) rows() (rows []printerRow) {
	for _, name := range append(slices.Clone(p.names), "") {
		offset, err := p.d.Book().Offset(name)
		if p.d.Report(err) {
			return rows
		}
		rows = append(rows, printerRow{printer: name, name: printerName(name), offset: offsetText(offset)})
	}
	return rows
}

func offsetText(o data.PrinterOffset) string {
	if o.X == 0 && o.Y == 0 {
		return "chưa dịch"
	}
	return tenthsText(o.X) + "; " + tenthsText(o.Y)
}

// showRows shows the printers; the one under the cursor stays, else the first.
func (p *printers) showRows() {
	p.table.SetRows(p.rows())
	if _, ok := p.table.Selected(); !ok {
		p.table.SelectWhere(func(printerRow) bool { return true })
	}
}

// showSizes offers A4 and the sheets of the office's certificates and blanks.
func (p *printers) showSizes() {
	chosen := p.size.SelectedIndex()
	p.sizes = []data.Size{a4}
	if o, err := p.d.Book().Office(); !p.d.Report(err) {
		for _, size := range o.Sizes {
			p.addSize(size)
		}
	}
	blanks, err := p.d.Book().Blanks()
	p.d.Report(err)
	for _, blank := range blanks {
		p.addSize(blank.Size)
	}
	slices.SortFunc(p.sizes[1:], func(x, y data.Size) int { return int(x.Width*x.Height - y.Width*y.Height) })
	p.size.Options = nil
	for _, size := range p.sizes {
		p.size.Options = append(p.size.Options, sizeName(size))
	}
	p.size.SetSelectedIndex(min(max(chosen, 0), len(p.sizes)-1))
}

func (p *printers) addSize(size data.Size) {
	if !slices.Contains(p.sizes, size) {
		p.sizes = append(p.sizes, size)
	}
}

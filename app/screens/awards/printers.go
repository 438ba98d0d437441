package awards

import (
	"fmt"
	"slices"
	"strings"

	"thidua/app/widgets"
	"thidua/data"
)

// printerPick is the choice of a printer, which this desk remembers.
type printerPick struct {
	screen *Screen
	choice *widgets.Select
}

// newPrinterPick offers the printers, the one used last chosen, else the usual one.
func newPrinterPick(s *Screen, names []string) *printerPick {
	p := &printerPick{screen: s, choice: widgets.NewSelect(names, nil)}
	now, err := s.desk.Book().Settings()
	s.desk.Report(err)
	switch {
	case slices.Contains(names, now.Printer):
		p.choice.SetSelected(now.Printer)
	case len(names) > 0:
		p.choice.SetSelectedIndex(0)
	}
	return p
}

func (p *printerPick) chosen() string { return p.choice.Selected }

// remember keeps the choice for the next time.
func (p *printerPick) remember() {
	b := p.screen.desk.Book()
	now, err := b.Settings()
	if p.screen.desk.Report(err) || now.Printer == p.chosen() {
		return
	}
	now.Printer = p.chosen()
	p.screen.desk.Report(b.SaveSettings(now))
}

// offset says by how far the chosen printer is off.
func (p *printerPick) offset() string {
	if p.chosen() == "" {
		return ""
	}
	o, err := p.screen.desk.Book().Offset(p.chosen())
	if p.screen.desk.Report(err) {
		return ""
	}
	return offsetText(o)
}

// offsetText is "Lệch +1,2 / -0,5 mm, căn chỉnh trong Cài đặt".
func offsetText(o data.PrinterOffset) string {
	if o.X == 0 && o.Y == 0 {
		return "Máy in này chưa căn chỉnh; căn chỉnh trong Cài đặt nếu chữ lệch khỏi phôi"
	}
	return fmt.Sprintf("Lệch %s / %s mm, căn chỉnh trong Cài đặt", tenths(o.X), tenths(o.Y))
}

// tenths writes tenths of a millimetre with their sign: "+1,2".
func tenths(n int) string {
	return strings.Replace(fmt.Sprintf("%+.1f", float64(n)/10), ".", ",", 1)
}

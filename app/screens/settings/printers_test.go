package settings

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/app/documents"
	"thidua/app/printing"
	"thidua/data"
)

// startPrinters opens the part on a machine with two printers.
func startPrinters(t *testing.T, names []string, err error) (*desktest.Desk, *printers) {
	t.Helper()
	d := desktest.New(t, desktest.Book(t))
	p := newPrinters(desk.Desk(d))
	p.find = func() ([]string, error) { return names, err }
	d.Open(p)
	return d, p
}

func TestAnOffsetIsKeptForItsPrinter(t *testing.T) {
	d, p := startPrinters(t, []string{"Canon_LBP", "HP_Van_thu"}, nil)
	d.Strict()
	d.Sees("Canon_LBP", "HP_Van_thu", "Máy in khác", "chưa dịch")
	p.table.SelectWhere(func(r printerRow) bool { return r.printer == "HP_Van_thu" })
	d.Retype(p.x.entry, "1,2")
	d.Retype(p.y.entry, "-0,7")
	d.Key(fyne.KeyReturn)
	if o, err := d.B.Offset("HP_Van_thu"); err != nil || o.X != 12 || o.Y != -7 {
		t.Errorf("kept %+v, %v", o, err)
	}
	d.Sees("1,2; -0,7")
	p.table.SelectWhere(func(r printerRow) bool { return r.printer == "Canon_LBP" })
	if p.x.entry.Text != "0,0" || p.y.entry.Text != "0,0" {
		t.Errorf("another printer shows %q; %q", p.x.entry.Text, p.y.entry.Text)
	}
	d.Retype(p.x.entry, "3")
	p.table.SelectWhere(func(r printerRow) bool { return r.printer == "" }) // typed, then on to another at once
	if o, err := d.B.Offset("Canon_LBP"); err != nil || o.X != 30 {
		t.Errorf("kept %+v, %v", o, err)
	}
	if o, err := d.B.Offset(""); err != nil || o.X != 0 {
		t.Errorf("the printer without a name took %+v, %v", o, err)
	}
	d.Undo()
	if o, err := d.B.Offset("Canon_LBP"); err != nil || o.X != 0 {
		t.Errorf("after taking back %+v, %v", o, err)
	}
}

func TestAnOffsetThatCannotBeIsToldAtItsField(t *testing.T) {
	d, p := startPrinters(t, []string{"Canon_LBP"}, nil)
	d.Strict()
	for typed, told := range map[string]string{"1,25": "một chữ số thập phân", "abc": "một chữ số thập phân", "25": "lớn hơn 20 mm"} {
		d.Retype(p.x.entry, typed)
		d.Key(fyne.KeyReturn)
		if !strings.Contains(p.x.field.Error(), told) {
			t.Errorf("%q is told as %q", typed, p.x.field.Error())
		}
	}
	if o, err := d.B.Offset("Canon_LBP"); err != nil || o.X != 0 {
		t.Errorf("kept %+v, %v", o, err)
	}
	d.Retype(p.x.entry, "2,5")
	if p.x.field.Error() != "" {
		t.Errorf("a length that is right is told as %q", p.x.field.Error())
	}
}

func TestTenths(t *testing.T) {
	for text, want := range map[string]int{"": 0, "0": 0, "1,2": 12, "1.2": 12, "-0,7": -7, " 3 mm ": 30, "+0,5": 5, "20": 200} {
		if got, ok := parseTenths(text); !ok || got != want {
			t.Errorf("%q is %d, %v, want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{"1,25", "x", "1,2,3", "NaN", "Inf", "1e9"} {
		if got, ok := parseTenths(text); ok {
			t.Errorf("%q is taken as %d", text, got)
		}
	}
	for tenths, want := range map[int]string{0: "0,0", 12: "1,2", -7: "-0,7", -120: "-12,0"} {
		if got := tenthsText(tenths); got != want {
			t.Errorf("%d reads %q, want %q", tenths, got, want)
		}
	}
}

func TestAMachineWithoutPrintersSaysSo(t *testing.T) {
	d, p := startPrinters(t, nil, &data.Problem{What: "Máy này chưa có máy in nào", Do: "Cắm máy in"})
	d.Strict()
	d.Sees("Máy này chưa có máy in nào. Cắm máy in.", "Máy in khác")
	p.find = func() ([]string, error) { return []string{"Canon_LBP"}, nil }
	d.Tap("Tìm lại máy in")
	d.Sees("Canon_LBP")
	d.Hides("chưa có máy in nào")
	p.find = func() ([]string, error) { return nil, errors.New("out of paper") }
	d.Tap("Tìm lại máy in")
	d.Sees("out of paper")
}

func TestTheSheetsOfTheOfficeAreOffered(t *testing.T) {
	d, p := startPrinters(t, nil, nil)
	d.Strict()
	if len(p.size.Options) != 1 || p.size.Selected != "A4 (297 × 210 mm)" {
		t.Errorf("offers %q, chosen %q", p.size.Options, p.size.Selected)
	}
	desktest.Must(t, d.B.SaveOffice(data.Office{Sizes: map[string]data.Size{"a": {Width: 400, Height: 300}, "b": a4, "c": {Width: 360, Height: 270}}}, "Khổ giấy"))
	p.Load()
	if got := strings.Join(p.size.Options, "|"); got != "A4 (297 × 210 mm)|360 × 270 mm|400 × 300 mm" {
		t.Errorf("offers %s", got)
	}
}

// TestTheCalibrationPageIsPrintedSeenAndStored has a print service that keeps what it
// is given.
func TestTheCalibrationPageIsPrintedSeenAndStored(t *testing.T) {
	d, p := startPrinters(t, []string{"Canon_LBP"}, nil)
	d.Strict()
	var got printing.Order
	p.order = func(_ context.Context, o printing.Order) error { got = o; return nil }
	d.Retype(p.x.entry, "1,5")
	d.Tap("In trang căn chỉnh")
	if got.Printer != "Canon_LBP" || got.Copies != 1 {
		t.Errorf("ordered %q, %d copies", got.Printer, got.Copies)
	}
	want, err := documents.CalibrationPage(a4, data.PrinterOffset{Printer: "Canon_LBP", X: 15})
	desktest.Must(t, err)
	if !bytes.Equal(got.PDF, want) {
		t.Error("the page is not the one that is moved by 1.5 mm")
	}
	d.Tap("Xem")
	if !p.paper.open || p.paper.paper.view.Page() != 1 {
		t.Errorf("shows page %d, %q", p.paper.paper.view.Page(), p.paper.fault.text())
	}
	desktest.Picture(t, d.Win, "settings-calibration")
	if !p.Escape() || p.paper.open {
		t.Error("does not come back")
	}
	p.table.SelectWhere(func(r printerRow) bool { return r.printer == "" })
	if !p.send.Disabled() {
		t.Error("a printer that is not this machine's can be ordered")
	}
	d.Pick = t.TempDir()
	d.Tap("Lưu tệp")
	if pdf, err := os.ReadFile(filepath.Join(d.Pick, "trang-can-chinh.pdf")); err != nil || !bytes.HasPrefix(pdf, []byte("%PDF")) {
		t.Errorf("stored %d bytes, %v", len(pdf), err)
	}
}

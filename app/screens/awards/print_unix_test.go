//go:build !windows

package awards

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
)

// printer puts a print service on the path that notes its orders in a file.
func printer(t *testing.T) (orders string) {
	t.Helper()
	dir := t.TempDir()
	orders = filepath.Join(dir, "orders")
	t.Setenv("PATH", dir)
	t.Setenv("ORDERS", orders)
	for name, script := range map[string]string{"lp": `printf "%s " "$@" >> "$ORDERS"`, "lpstat": `[ "$1" = -e ] && printf 'HP_Van_thu\nCanon_LBP\n'`} {
		desktest.Must(t, os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o755))
	}
	return orders
}

func TestPrintNotesThePaperAsPrinted(t *testing.T) {
	orders := printer(t)
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.CountMinutes)
	d.Tap("In…")
	d.Asks("In biên bản kiểm phiếu", "HP_Van_thu")
	d.Shoot("awards-print")
	d.Key(fyne.KeyReturn) // the printer's choice hands Enter on to the question
	if d.Question() != nil {
		d.Answer("In biên bản kiểm phiếu")
	}
	got, err := os.ReadFile(orders)
	desktest.Must(t, err)
	if !strings.Contains(string(got), "-t Biên bản kiểm phiếu -n 1") || !strings.Contains(string(got), "-d HP_Van_thu") {
		t.Errorf("ordered %q", got)
	}
	if markOf(proceedings(t, b, round), data.CountMinutes).Printed.IsZero() {
		t.Error("what was sent to the printer is not noted as printed")
	}
}

func TestWhatIsWrongWithAnOrderKeepsTheQuestionOpen(t *testing.T) {
	orders := printer(t)
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.CountMinutes)
	d.Tap("In…")
	fields := entries(d.Question())
	if len(fields) != 2 {
		t.Fatalf("%d fields to write into", len(fields))
	}
	for _, test := range []struct{ copies, pages, words string }{
		{"hai", "", "Số bản in chưa đúng"}, {"0", "", "Số bản in chưa đúng"}, {"100", "", "từ 1 đến 99"},
		{"1", "hết", "Không đọc được “hết”"}, {"1", "90", "Không có số 90"},
	} {
		d.Retype(fields[0], test.copies)
		d.Retype(fields[1], test.pages)
		d.Answer("In biên bản kiểm phiếu")
		d.Asks(test.words)
	}
	if _, err := os.Stat(orders); err == nil || !markOf(proceedings(t, b, round), data.CountMinutes).Printed.IsZero() {
		t.Error("printed nevertheless")
	}
}

// entries are the fields of a form that are written into.
func entries(form fyne.CanvasObject) (list []*widgets.VietEntry) {
	desktest.Find(form, func(e *widgets.VietEntry) bool {
		list = append(list, e)
		return false
	})
	return list
}

func TestSomePagesDoNotMakeAPaperPrinted(t *testing.T) {
	orders := printer(t)
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	point(s, data.BallotPaper)
	d.Tap("In…")
	d.Asks("in cả 16 trang")
	d.Retype(entries(d.Question())[0], "2")
	d.Retype(entries(d.Question())[1], "3, 1")
	d.Answer("In phiếu biểu quyết")
	got, err := os.ReadFile(orders)
	desktest.Must(t, err)
	if !strings.Contains(string(got), "-n 2") || !strings.Contains(string(got), "-P 1,3 ") {
		t.Errorf("ordered %q", got)
	}
	if !markOf(proceedings(t, b, round), data.BallotPaper).Printed.IsZero() {
		t.Error("two pages are noted as the whole paper")
	}
}

func TestThePrinterIsRemembered(t *testing.T) {
	orders := printer(t)
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.CountMinutes)
	d.Tap("In…")
	pick, ok := desktest.Find(d.Question(), func(*widgets.Select) bool { return true })
	if !ok || pick.Selected != "HP_Van_thu" {
		t.Fatalf("begins with %+v", pick)
	}
	pick.SetSelected("Canon_LBP")
	d.Answer("In biên bản kiểm phiếu")
	d.Tap("In…")
	d.Answer("In biên bản kiểm phiếu")
	got, err := os.ReadFile(orders)
	desktest.Must(t, err)
	if strings.Count(string(got), "-d Canon_LBP") != 2 {
		t.Errorf("ordered %q", got)
	}
}

func TestWarningsAreReadBeforePrinting(t *testing.T) {
	printer(t)
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	o := &order{task: s.task(), screen: s, warnings: []string{"Hồ sơ số 5, Ông Nguyễn Văn An: bỏ một ký tự không in được"}}
	o.ask([]string{"HP_Van_thu"})
	d.Asks("1 điều cần xem lại trước khi in", "Ông Nguyễn Văn An: bỏ một ký tự không in được")
	d.Shoot("awards-warnings")
}

func TestWithoutAPrinterTheWayOutIsTold(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.CountMinutes)
	d.Tap("In…")
	if len(d.Faults) != 1 || !strings.Contains(d.Faults[0].Error(), "in từ đó") {
		t.Errorf("faults %v", d.Faults)
	}
}

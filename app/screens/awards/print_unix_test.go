//go:build !windows

package awards

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// printer puts a print service on the path that notes its orders in a file.
func printer(t *testing.T) (orders string) {
	t.Helper()
	dir := t.TempDir()
	orders = filepath.Join(dir, "orders")
	t.Setenv("PATH", dir)
	t.Setenv("ORDERS", orders)
	for name, script := range map[string]string{"lp": `printf "%s " "$@" >> "$ORDERS"`, "lpstat": `[ "$1" = -e ] && echo HP_Van_thu`} {
		desktest.Must(t, os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o755))
	}
	return orders
}

func TestPrintNotesThePaperAsPrinted(t *testing.T) {
	orders := printer(t)
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.CountMinutes)
	d.Tap("In")
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

func TestAWrongNumberOfCopiesKeepsTheQuestionOpen(t *testing.T) {
	orders := printer(t)
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.CountMinutes)
	d.Tap("In")
	o := &order{made: made{paper: data.CountMinutes}}
	o.fields()
	o.copies.SetText("hai")
	if err := s.send(o); err == nil || !strings.Contains(err.Error(), "Số bản in chưa đúng") {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(orders); err == nil || !markOf(proceedings(t, b, round), data.CountMinutes).Printed.IsZero() {
		t.Error("printed nevertheless")
	}
}

func TestWarningsAreReadBeforePrinting(t *testing.T) {
	printer(t)
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	s.askPrinter(&order{made: made{paper: data.CountMinutes, warnings: []string{"Hồ sơ số 5, Ông Nguyễn Văn An: bỏ một ký tự không in được"}},
		title: "In biên bản kiểm phiếu"})
	d.Asks("1 điều cần xem lại trước khi in", "Ông Nguyễn Văn An: bỏ một ký tự không in được")
	d.Shoot("awards-warnings")
}

func TestWithoutAPrinterTheWayOutIsTold(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.CountMinutes)
	d.Tap("In")
	if len(d.Faults) != 1 || !strings.Contains(d.Faults[0].Error(), "in từ đó") {
		t.Errorf("faults %v", d.Faults)
	}
}

func TestPrintingSomeDoesNotNoteTheBookAsPrinted(t *testing.T) {
	orders := printer(t)
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	s.paper.winners.SelectWhere(func(r winnerRow) bool { return r.ordinal == 2 })
	d.Tap("In lại giấy khen số 2")
	d.Answer("In lại giấy khen số 2")
	got, err := os.ReadFile(orders)
	desktest.Must(t, err)
	if !strings.Contains(string(got), "-P 2 -d HP_Van_thu") || !markOf(proceedings(t, b, round), data.CertificateBook).Printed.IsZero() {
		t.Errorf("ordered %q", got)
	}
	d.Tap("In giấy khen") // the next step prints all of them
	d.Answer("In giấy khen")
	if markOf(proceedings(t, b, round), data.CertificateBook).Printed.IsZero() {
		t.Error("all were printed and none is noted")
	}
	s.Load()
	d.Sees("Tạo tất cả văn bản")
	if d.Button("In giấy khen") != nil {
		t.Error("the next step is still to print")
	}
}

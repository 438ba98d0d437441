//go:build !windows

package awards

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

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
		must(t, os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o755))
	}
	return orders
}

func TestPrintNotesThePaperAsPrinted(t *testing.T) {
	orders := printer(t)
	b, round := counted(t)
	s, d := opened(t, b)
	point(s, data.CountMinutes)
	tap(t, d.Win.Content(), "In")
	shows(t, onTop(d), "In biên bản kiểm phiếu", "HP_Van_thu")
	shoot(t, d, "awards-print")
	strike(d, s, fyne.KeyReturn) // the printer's choice hands Enter on to the question
	if onTop(d) != nil {
		tap(t, onTop(d), "In biên bản kiểm phiếu")
	}
	got, err := os.ReadFile(orders)
	must(t, err)
	if !strings.Contains(string(got), "-n 1") || !strings.Contains(string(got), "-d HP_Van_thu "+d.Folder+"/bien-ban-kiem-phieu.pdf") {
		t.Errorf("ordered %q", got)
	}
	if markOf(proceedings(t, b, round), data.CountMinutes).Printed.IsZero() {
		t.Error("what was sent to the printer is not noted as printed")
	}
}

func TestAWrongNumberOfCopiesKeepsTheQuestionOpen(t *testing.T) {
	orders := printer(t)
	b, round := counted(t)
	s, d := opened(t, b)
	point(s, data.CountMinutes)
	tap(t, d.Win.Content(), "In")
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
	b, _ := counted(t)
	s, d := opened(t, b)
	s.askPrinter(&order{made: made{paper: data.CountMinutes, warnings: []string{"Hồ sơ số 5, Ông Nguyễn Văn An: bỏ một ký tự không in được"}},
		title: "In biên bản kiểm phiếu"})
	shows(t, onTop(d), "1 điều cần xem lại trước khi in", "Ông Nguyễn Văn An: bỏ một ký tự không in được")
	shoot(t, d, "awards-warnings")
}

func TestWithoutAPrinterTheWayOutIsTold(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	b, _ := counted(t)
	s, d := opened(t, b)
	point(s, data.CountMinutes)
	tap(t, d.Win.Content(), "In")
	if len(d.Faults) != 1 || !strings.Contains(d.Faults[0].Error(), "Bấm Xem") {
		t.Errorf("faults %v", d.Faults)
	}
}

func TestPrintingSomeDoesNotNoteTheBookAsPrinted(t *testing.T) {
	orders := printer(t)
	b, round := decided(t)
	s, d := opened(t, b)
	s.paper.winners.SelectWhere(func(r winnerRow) bool { return r.ordinal == 2 })
	tap(t, d.Win.Content(), "In lại giấy khen số 2")
	tap(t, onTop(d), "In lại giấy khen số 2")
	got, err := os.ReadFile(orders)
	must(t, err)
	if !strings.Contains(string(got), "-P 2 -d HP_Van_thu "+d.Folder+"/giay-khen.pdf") || !markOf(proceedings(t, b, round), data.CertificateBook).Printed.IsZero() {
		t.Errorf("ordered %q", got)
	}
	tap(t, d.Win.Content(), "In giấy khen") // the next step prints all of them
	tap(t, onTop(d), "In giấy khen")
	if markOf(proceedings(t, b, round), data.CertificateBook).Printed.IsZero() {
		t.Error("all were printed and none is noted")
	}
	s.Load()
	shows(t, d.Win.Content(), "Tạo tất cả văn bản")
	if button(d.Win.Content(), "In giấy khen") != nil {
		t.Error("the next step is still to print")
	}
}

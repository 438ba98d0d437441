//go:build !windows

package printing

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// service puts commands that stand for the print service alone on the path.
func service(t *testing.T, commands map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, script := range commands {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir)
	return dir
}

// noting is a print service that notes its orders.
func noting(t *testing.T) (orders string) {
	t.Helper()
	orders = filepath.Join(t.TempDir(), "orders")
	t.Setenv("ORDERS", orders)
	service(t, map[string]string{
		"lp":     `printf '%s\n' "$*" >> "$ORDERS"; while IFS= read -r line; do :; done; echo "request id is HP-7 (0 file(s))"`,
		"lpstat": `[ "$1" = -r ] && echo "scheduler is running"; echo "printer HP is idle.  enabled since"`,
		"cancel": `echo "cancel $@" >> "$ORDERS"`,
	})
	return orders
}

func read(t *testing.T, path string) string {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(got)
}

func TestPrintersWithTheUsualOneFirst(t *testing.T) {
	tests := []struct {
		name, script string
		want         []string
	}{
		{"default known", `[ "$1" = -e ] && printf 'Canon_LBP\nHP_Van_thu\n' || echo 'system default destination: HP_Van_thu'`,
			[]string{"HP_Van_thu", "Canon_LBP"}},
		{"no default", `[ "$1" = -e ] && printf 'Canon_LBP\nHP_Van_thu\n' || echo 'no system default destination'`,
			[]string{"Canon_LBP", "HP_Van_thu"}},
		{"default gone", `[ "$1" = -e ] && echo Canon_LBP || echo 'system default destination: Cu'`, []string{"Canon_LBP"}},
		{"default unanswered", `[ "$1" = -e ] && echo Canon_LBP || exit 1`, []string{"Canon_LBP"}},
	}
	for _, test := range tests {
		service(t, map[string]string{"lpstat": test.script})
		got, err := Printers()
		if err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%s: got %v, %v, want %v", test.name, got, err, test.want)
		}
	}
}

func TestAMachineWithoutPrinters(t *testing.T) {
	for script, words := range map[string]string{
		`[ "$1" = -e ] || echo 'scheduler is running'`:     "chưa có máy in nào",
		`[ "$1" = -e ] || echo 'scheduler is not running'`: "Dịch vụ in của máy tính không hoạt động",
	} {
		service(t, map[string]string{"lpstat": script})
		_, err := Printers()
		problem(t, err, words)
	}
	service(t, nil)
	_, err := Printers()
	problem(t, err, "chưa cài dịch vụ in")
	problem(t, Send(t.Context(), Order{PDF: pdfOf(t, a4), Printer: "HP", Copies: 1}), "rồi in từ đó")
}

func TestAnOrderInTrueSize(t *testing.T) {
	pdf := pdfOf(t, a4, a4, a4, diploma)
	for _, test := range []struct {
		order Order
		want  string
	}{
		{Order{Copies: 2, Printer: "HP", Title: "Quyết định", Pages: []int{1, 2, 3}},
			"-t Quyết định -n 2 -o print-scaling=none -o media=A4 -P 1-3 -d HP\n"},
		{Order{Copies: 1, Pages: []int{4}}, "-t Thi Đua -n 1 -o print-scaling=none -o media=Custom.270x360mm -P 4\n"},
		{Order{Copies: 1}, "-t Thi Đua -n 1 -o print-scaling=none -o media=A4 -P 1-3\n-t Thi Đua -n 1 -o print-scaling=none -o media=Custom.270x360mm -P 4\n"},
	} {
		orders := noting(t)
		test.order.PDF = pdf
		if err := Send(t.Context(), test.order); err != nil {
			t.Fatal(err)
		}
		if got := read(t, orders); got != test.want {
			t.Errorf("lp got\n%swant\n%s", got, test.want)
		}
	}
	orders := noting(t)
	if err := Send(t.Context(), Order{PDF: pdfOf(t, lying, a4), Copies: 1}); err != nil {
		t.Fatal(err)
	}
	if got := read(t, orders); got != "-t Thi Đua -n 1 -o print-scaling=none -o media=A4\n" {
		t.Errorf("the whole paper: lp got %s", got)
	}
}

func TestHowFarItIs(t *testing.T) {
	noting(t)
	var told [][2]int
	o := Order{PDF: pdfOf(t, a4, a4, diploma), Copies: 1, Report: func(done, total int) { told = append(told, [2]int{done, total}) }}
	if err := Send(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(told, [][2]int{{0, 3}, {2, 3}, {3, 3}}) {
		t.Errorf("told %v", told)
	}
}

func TestWhatThePrintServiceSays(t *testing.T) {
	pdf := pdfOf(t, a4)
	idle := `[ "$1" = -r ] && echo 'scheduler is running'; echo "printer HP is idle.  enabled since Thu"`
	for name, test := range map[string]struct{ lp, lpstat, words string }{
		"unknown":       {`echo 'lp: The printer or class does not exist.' >&2; exit 1`, idle, "HP: Không còn máy in này"},
		"none":          {`echo 'lp: Error - no default destination available.' >&2; exit 1`, idle, "chưa có máy in nào"},
		"down":          {`echo 'lp: Error - unable to queue from stdin - Bad file descriptor.' >&2; exit 1`, idle, "Dịch vụ in của máy tính không hoạt động"},
		"full":          {`echo 'lp: Destination "HP" is not accepting jobs.' >&2; exit 1`, idle, "HP: Máy in đang tạm dừng"},
		"anything else": {`echo 'lp: Too many active jobs.' >&2; exit 1`, idle, "HP: Máy in không nhận yêu cầu"},
		"paused":        {`exit 1`, `[ "$1" = -p ] && printf 'printer HP disabled since Thu -\n\tPaused\n'`, "HP: Máy in đang tạm dừng"},
		"refusing":      {`exit 1`, `[ "$1" = -a ] && printf 'HP not accepting requests since Thu -\n\tRejecting Jobs\n'`, "HP: Máy in đang tạm dừng"},
	} {
		service(t, map[string]string{"lp": test.lp, "lpstat": test.lpstat})
		err := Send(t.Context(), Order{PDF: pdf, Printer: "HP", Copies: 1})
		problem(t, err, test.words)
		if strings.Contains(err.Error(), "lp:") || errors.Unwrap(err) == nil {
			t.Errorf("%s: the service's own words belong to the cause alone: %v", name, err)
		}
	}
}

func TestWhatCannotBeMeant(t *testing.T) {
	orders := noting(t)
	pdf := pdfOf(t, a4)
	problem(t, Send(t.Context(), Order{PDF: pdf, Copies: 0}), "từ 1 đến 99")
	problem(t, Send(t.Context(), Order{PDF: pdf, Copies: 100}), "từ 1 đến 99")
	problem(t, Send(t.Context(), Order{PDF: pdf, Copies: 1, Pages: []int{2}}), "chỉ có 1 trang")
	problem(t, Send(t.Context(), Order{PDF: []byte("%PDF-1.4"), Copies: 1}), "bị hỏng")
	problem(t, SendFile(t.Context(), filepath.Join(t.TempDir(), "mất.pdf"), Order{Copies: 1}), "Không đọc được tệp")
	if _, err := os.Stat(orders); err == nil {
		t.Error("printed nevertheless")
	}
}

func TestAPrintServiceThatHangsCanBeLeft(t *testing.T) {
	pdf := pdfOf(t, a4)
	service(t, map[string]string{"lp": "while :; do :; done"})
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	problem(t, Send(ctx, Order{PDF: pdf, Copies: 1}), "không trả lời")
}

// TestStoppedInTheMiddle stops after the first of two jobs, which is taken back.
func TestStoppedInTheMiddle(t *testing.T) {
	orders := noting(t)
	ctx, cancel := context.WithCancel(t.Context())
	o := Order{PDF: pdfOf(t, a4, diploma), Copies: 1, Report: func(done, _ int) {
		if done == 1 {
			cancel()
		}
	}}
	if err := Send(ctx, o); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	want := "-t Thi Đua -n 1 -o print-scaling=none -o media=A4 -P 1\ncancel HP-7\n"
	if got := read(t, orders); got != want {
		t.Errorf("ordered\n%swant\n%s", got, want)
	}
}

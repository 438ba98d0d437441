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

	"thidua/data"
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

func paper(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "quyết định.pdf")
	if err := os.WriteFile(path, []byte("%PDF-1.4"), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func problem(t *testing.T, err error, words string) {
	t.Helper()
	var p *data.Problem
	if !errors.As(err, &p) || !strings.Contains(err.Error(), words) {
		t.Errorf("got %v, want a problem with %q", err, words)
	}
	if errors.As(err, &p) && p.Do == "" {
		t.Errorf("%v names no way out", err)
	}
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
	service(t, map[string]string{"lpstat": "exit 0"})
	_, err := Printers()
	problem(t, err, "chưa có máy in nào")
	service(t, nil)
	_, err = Printers()
	problem(t, err, "chưa cài dịch vụ in")
	problem(t, Print(t.Context(), paper(t), "HP", 1), "rồi in từ cửa sổ vừa mở")
}

func TestPrintOrdersCopiesInTrueSize(t *testing.T) {
	said := filepath.Join(t.TempDir(), "said")
	t.Setenv("SAID", said)
	service(t, map[string]string{"lp": `for a in "$@"; do printf '%s\n' "$a"; done > "$SAID"`})
	path := paper(t)
	for _, test := range []struct {
		pages []int
		want  string
	}{
		{nil, "-n\n2\n-o\nmedia=A4\n-o\nprint-scaling=none\n-d\nHP_Van_thu\n" + path + "\n"},
		{[]int{7, 2, 3}, "-n\n2\n-o\nmedia=A4\n-o\nprint-scaling=none\n-P\n2-3,7\n-d\nHP_Van_thu\n" + path + "\n"},
	} {
		if err := PrintPages(t.Context(), path, "HP_Van_thu", 2, test.pages); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(said)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != test.want {
			t.Errorf("lp got\n%s\nwant\n%s", got, test.want)
		}
	}
}

func TestPrintRefuses(t *testing.T) {
	service(t, map[string]string{"lp": `echo 'lp: The printer or class does not exist.' >&2; exit 1`})
	path := paper(t)
	err := Print(t.Context(), path, "Cu", 1)
	problem(t, err, "Dịch vụ in không nhận yêu cầu")
	if strings.Contains(err.Error(), "lp:") || !strings.Contains(errors.Unwrap(err).Error(), "does not exist") {
		t.Errorf("the service's own words belong to the cause alone: %v", err)
	}
	problem(t, Print(t.Context(), path, "HP", 0), "từ 1 đến 99")
	problem(t, Print(t.Context(), path, "HP", 100), "từ 1 đến 99")
	problem(t, Print(t.Context(), path+".mất", "HP", 1), "Không thấy tệp")
}

func TestAPrintServiceThatHangsCanBeLeft(t *testing.T) {
	service(t, map[string]string{"lp": "while :; do :; done"})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	problem(t, Print(ctx, paper(t), "HP", 1), "không trả lời")
}

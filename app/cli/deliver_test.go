package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/app/bundle"
	"thidua/data"
	"thidua/data/book"
)

// A file that cannot change its place half-way leaves the folder as it was.
func TestAnExchangeThatFailsIsUndone(t *testing.T) {
	d := delivery{out: t.TempDir(), new: t.TempDir(), old: t.TempDir()}
	for path, text := range map[string]string{
		filepath.Join(d.out, "result.json"): "cũ", filepath.Join(d.new, "result.json"): "mới",
		filepath.Join(d.new, "a.pdf"): "mới", filepath.Join(d.new, "z.pdf"): "mới",
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.MkdirAll(filepath.Join(d.out, "z.pdf", "của ai"), 0o700); err != nil { // no file can take its place
		t.Fatal(err)
	}
	if _, err := d.exchange("giay-khen"); err == nil {
		t.Fatal("a file took the place of a folder")
	}
	d.back()
	if got := names(t, d.out); got != "result.json z.pdf" {
		t.Errorf("left %s", got)
	}
	if text, err := os.ReadFile(filepath.Join(d.out, "result.json")); string(text) != "cũ" {
		t.Errorf("the old count reads %q, %v", text, err)
	}
}

func TestExitStatus(t *testing.T) {
	problem := &data.Problem{What: "không ghi được tệp"}
	for _, c := range []struct {
		err  error
		want int
	}{
		{nil, OK}, {problem, WrongInput}, {fmt.Errorf("đọc: %w", problem), WrongInput}, {os.ErrClosed, Failed},
		{&bundle.Unwritten{Cause: problem}, Failed}, {fmt.Errorf("ghi: %w", &bundle.Unwritten{Cause: problem}), Failed},
		{&data.Problem{What: "thiếu người", Cause: book.ErrNoQuorum}, NoQuorum},
	} {
		var stderr bytes.Buffer
		if got := fail(&stderr, c.err); got != c.want || (c.err != nil) != (stderr.Len() > 0) {
			t.Errorf("%v: status %d, want %d; said %q", c.err, got, c.want, &stderr)
		}
	}
}

func TestAnAwardForOtherKindsIsPointedOut(t *testing.T) {
	status, _, stderr := runFolder(t, `round.toml: award = "giay-khen" => award = "chien-si-thi-dua-co-so"`)
	if status != OK || strings.Count(stderr, "không tặng cho") != 2 || !strings.Contains(stderr, "STT 1 (Tập thể Trường Tiểu học Mỹ Thới 1)") {
		t.Errorf("status %d: %s", status, stderr)
	}
}

package documents

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/data"
)

// separately makes certificates one by one.
func separately(t *testing.T, p data.Proceedings, o Options) (names []string, files map[string][]byte) {
	t.Helper()
	files = make(map[string][]byte)
	write := func(name string, pdf []byte) error {
		names = append(names, name)
		files[name] = pdf
		return nil
	}
	if _, err := SeparateCertificates(context.Background(), p, o, write, nil); err != nil {
		t.Fatal(err)
	}
	return names, files
}

func TestSeparateCertificates(t *testing.T) {
	p := coded(awarded(12, nil))
	p.Dossiers[11].Honorific, p.Dossiers[11].Name = "Bà", "Huỳnh Thị Kim Ngân"
	names, files := separately(t, p, Options{})
	if len(names) != 12 || !slices.IsSorted(names) || names[11] != "012-ba-huynh-thi-kim-ngan.pdf" {
		t.Fatalf("names %q", names)
	}
	whole, _, err := Certificates(p, Options{})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "one.pdf")
	for i, page := range pages(t, stored(t, "all.pdf", whole)) {
		if err := os.WriteFile(path, files[names[i]], 0o600); err != nil {
			t.Fatal(err)
		}
		if i%5 == 0 {
			tool(t, "qpdf", "qpdf", "--check", path)
		}
		if one := pages(t, path); len(one) != 1 || one[0] != page {
			t.Errorf("%s is not page %d:\n%q", names[i], i+1, one)
		}
	}
	again, same := separately(t, p, Options{})
	for i, name := range again {
		if name != names[i] || !bytes.Equal(files[name], same[name]) {
			t.Errorf("%s has other bytes the second time", name)
		}
	}
}

// stored writes a file that is to be looked at.
func stored(t *testing.T, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestSomeCertificates(t *testing.T) {
	p := coded(awarded(20, nil))
	pdf, _, err := Certificates(p, Options{Ordinals: []int{7, 3, 19}})
	if err != nil {
		t.Fatal(err)
	}
	all := pages(t, stored(t, "some.pdf", pdf))
	for i, ordinal := range []int{3, 7, 19} {
		if len(all) != 3 || !strings.Contains(all[i], fmt.Sprintf("Số sổ vàng: %02d", ordinal)) {
			t.Fatalf("page %d of %d:\n%s", i+1, len(all), all)
		}
	}
	_, _, err = Certificates(p, Options{Ordinals: []int{21}})
	var problem *data.Problem
	if !errors.As(err, &problem) || !strings.Contains(problem.What, "số sổ vàng đã chọn") {
		t.Errorf("a certificate that is not: %v", err)
	}
}

// Who is told of the progress is told of each certificate, and cancelling ends both
// ways of writing at once.
func TestCancellingCertificates(t *testing.T) {
	t.Parallel()
	p := coded(awarded(200, nil))
	for name, run := range map[string]func(context.Context, Report) error{
		"whole": func(ctx context.Context, r Report) error {
			_, err := WriteCertificates(ctx, &bytes.Buffer{}, p, Options{}, r)
			return err
		},
		"separate": func(ctx context.Context, r Report) error {
			_, err := SeparateCertificates(ctx, p, Options{}, func(string, []byte) error { return nil }, r)
			return err
		},
	} {
		var told []int
		err := run(context.Background(), func(done, total int) {
			if total != 200 {
				t.Errorf("%s: %d in all", name, total)
			}
			told = append(told, done)
		})
		if err != nil || len(told) != 200 || told[0] != 1 || told[199] != 200 || !slices.IsSorted(told) {
			t.Errorf("%s: told %v, %v", name, told, err)
		}
		ctx, cancel := context.WithCancel(context.Background())
		last := 0
		err = run(ctx, func(done, _ int) {
			if last = done; done == 50 {
				cancel()
			}
		})
		if !errors.Is(err, context.Canceled) || last != 50 {
			t.Errorf("%s: ended after %d with %v", name, last, err)
		}
		if err := run(ctx, func(int, int) { t.Error("something was made after cancelling") }); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// An error while writing is handed on, and nothing more is written.
func TestWritingFails(t *testing.T) {
	full := errors.New("disk full")
	written := 0
	_, err := SeparateCertificates(context.Background(), awarded(50, nil), Options{}, func(string, []byte) error {
		if written++; written == 5 {
			return full
		}
		return nil
	}, nil)
	if !errors.Is(err, full) || written != 5 {
		t.Errorf("%d written, %v", written, err)
	}
}

// A long file is sound and can be read at its end.
func TestManyCertificates(t *testing.T) {
	t.Parallel()
	p := coded(awarded(300, nil))
	path := write(t, "nhieu", data.CertificateBook, p)
	tool(t, "qpdf", "qpdf", "--check", path)
	last := tool(t, "poppler-utils", "pdftotext", "-raw", "-f", "300", "-l", "300", path, "-")
	if !strings.Contains(last, "Số sổ vàng: 300") {
		t.Errorf("the last page says\n%s", last)
	}
}

func TestFileWords(t *testing.T) {
	for name, want := range map[string]string{
		"Ông Đặng Văn Út":             "ong-dang-van-ut",
		"Trường Tiểu học “A” Phú Tân": "truong-tieu-hoc-a-phu-tan",
		"../etc/passwd":               "etc-passwd",
		strings.Repeat("Nguyễn ", 20): "nguyen-nguyen-nguyen-nguyen-nguyen-nguyen-nguyen-nguyen-nguy",
	} {
		if got := fileWords(name); got != want {
			t.Errorf("%q: %q", name, got)
		}
	}
}

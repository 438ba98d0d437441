package awards

import (
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
)

// What the office wrote in a document stays, unless it is given up on purpose.
func TestDocumentsThatWereEditedAreKept(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, _ := desktest.Start(t, b, New)
	d.Tap("Tạo tất cả văn bản")
	path := filepath.Join(d.Folder, "to-trinh.docx")
	fresh := content(t, path)
	desktest.Must(t, os.WriteFile(path, []byte("đã sửa"), 0o644))
	pdf := filepath.Join(d.Folder, "to-trinh.pdf")
	desktest.Must(t, os.WriteFile(pdf, []byte("cũ"), 0o644))

	d.Tap("Tạo tất cả văn bản")
	d.Asks("Thư mục đã có 1 văn bản Word khác với bản sắp tạo", "to-trinh.docx")
	d.Shoot("awards-edited")
	if content(t, pdf) != "cũ" {
		t.Error("written before the answer")
	}
	d.Key(fyne.KeyReturn)
	if got := content(t, path); got != "đã sửa" {
		t.Errorf("Enter replaced the document by %d bytes", len(got))
	}
	isPDF(t, pdf)

	d.Tap("Tạo tất cả văn bản")
	d.Answer("Thay bằng bản mới")
	if content(t, path) != fresh {
		t.Error("the document is not the new one")
	}
	d.Tap("Tạo tất cả văn bản") // nothing is another now: done unasked
	if d.Win.Canvas().Overlays().Top() != nil || len(d.Notes) != 4 {
		t.Errorf("asked without need; notes %q", d.Notes)
	}
}

func content(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	desktest.Must(t, err)
	return string(text)
}

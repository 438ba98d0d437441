package settings

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/app/desk/desktest"
)

func TestTheLibrariesLicencesCanBeKept(t *testing.T) {
	d, _ := desktest.Start(t, desktest.Book(t), New)
	d.Pick = t.TempDir()
	d.Tap("Lưu giấy phép của các phần mềm đã dùng…")
	text, err := os.ReadFile(filepath.Join(d.Pick, licencesName))
	if err != nil || !strings.Contains(string(text), "github.com/jung-kurt/gofpdf") || !strings.Contains(string(text), "The PDFium Authors") {
		t.Errorf("%d bytes, %v", len(text), err)
	}
}

package cli

import (
	"archive/zip"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data/archive"
)

// The documents to edit lie on the shelf of papers in the package, beside the prints.
func TestThePackageHoldsTheDocumentsToEdit(t *testing.T) {
	status, out, stderr := runFolder(t)
	if status != OK {
		t.Fatalf("status %d: %s", status, stderr)
	}
	z, err := zip.OpenReader(filepath.Join(out, "luu-tru.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	for _, name := range []string{"to-trinh.docx", "quyet-dinh.docx", "bien-ban-hop.docx", "bien-ban-kiem-phieu.docx"} {
		want, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := fs.ReadFile(z, archive.TopFolder+"/data/van-ban/"+name)
		if err != nil || string(got) != string(want) || !strings.HasPrefix(string(got), "PK") {
			t.Errorf("%s: %d bytes in the package, %d beside it (%v)", name, len(got), len(want), err)
		}
	}
}

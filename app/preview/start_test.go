package preview

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// cached puts what a start keeps into a folder of the test's own.
func cached(t *testing.T) string {
	t.Helper()
	if err := ownEngine(t).do(t.Context(), ownEngine(t).start); err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(t.TempDir(), "pdf")
	if err := os.CopyFS(folder, os.DirFS(shared.cache)); err != nil {
		t.Fatal(err)
	}
	return folder
}

// kept counts the bytes in a folder and below.
func kept(t *testing.T, folder string) (size int64) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		size += info.Size()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return size
}

func TestADamagedCacheIsMadeAnew(t *testing.T) {
	folder := cached(t)
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		return os.Truncate(path, 1000) // as after a power cut
	})
	if err != nil {
		t.Fatal(err)
	}
	e := ownEngine(t)
	e.cache = folder
	d, err := open(t.Context(), e, paper(t))
	if err != nil {
		t.Fatal(err)
	}
	d.Close()
	if size := kept(t, folder); size < 10<<20 {
		t.Errorf("the cache holds %d bytes, a compiled PDFium has 19 MB", size)
	}
}

func TestACacheThatCannotBeWrittenIsNoFailure(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"", filepath.Join(file, "pdf")} {
		e := newEngine(folder)
		if pool := e.fromCache(); pool != nil {
			t.Fatalf("%q serves as a cache", folder)
		}
	}
	e := ownEngine(t)
	e.cache = filepath.Join(file, "pdf")
	d, err := open(t.Context(), e, paper(t))
	if err != nil {
		t.Fatal(err)
	}
	d.Close()
}

package store_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thidua/data/store"
)

func TestRotateKeepsAYear(t *testing.T) {
	s := open(t, nil)
	dir := filepath.Join(filepath.Dir(s.Path()), store.BackupFolder)
	day := time.Date(2025, 1, 1, 8, 0, 0, 0, time.UTC)
	for range 400 { // to 4 February 2026
		if err := store.Rotate(s, dir, day); err != nil {
			t.Fatal(err)
		}
		day = day.AddDate(0, 0, 1)
	}
	count := map[string]int{}
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		count[strings.Split(e.Name(), "-")[2]]++
	}
	if count["ngay"] != 7 || count["tuan"] != 5 || count["thang"] != 12 || len(entries) != 24 {
		t.Errorf("kept %v of %d", count, len(entries))
	}
	for _, name := range []string{"ngay-2026-02-04", "ngay-2026-01-29", "tuan-2026-06", "tuan-2026-02", "thang-2026-02", "thang-2025-03"} {
		if _, err := os.Stat(filepath.Join(dir, "thi-dua.db-"+name+".bak")); err != nil {
			t.Error(err)
		}
	}
}

func TestRotateKeepsTheMorningsCopy(t *testing.T) {
	s := open(t, nil)
	dir, day := t.TempDir(), time.Date(2026, 5, 1, 8, 0, 0, 0, time.UTC)
	path := filepath.Join(dir, "thi-dua.db-ngay-2026-05-01.bak")
	if err := store.Rotate(s, dir, day); err != nil {
		t.Fatal(err)
	}
	before := digest(t, path)
	if err := s.Update(putter("later")); err != nil {
		t.Fatal(err)
	}
	if err := store.Rotate(s, dir, day.Add(time.Hour)); err != nil || digest(t, path) != before {
		t.Errorf("the morning's copy was replaced, or %v", err)
	}
}

func TestRestoreRefusesABadCopy(t *testing.T) {
	s := open(t, nil)
	_ = s.Close()
	before := digest(t, s.Path())
	bad := filepath.Join(t.TempDir(), "x.bak")
	if err := os.WriteFile(bad, []byte("no copy"), 0o600); err != nil {
		t.Fatal(err)
	}
	explained(t, store.Restore(s.Path(), bad), store.ErrDamaged, bad)
	if digest(t, s.Path()) != before {
		t.Error("the file was changed")
	}
}

func TestRestoreWhereNothingIs(t *testing.T) {
	s := open(t, nil)
	saved := filepath.Join(t.TempDir(), "x.bak")
	if err := s.Backup(saved); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "new.db")
	if err := store.Restore(path, saved); err != nil {
		t.Fatal(err)
	}
	restored, err := store.Open(path, nil)
	if err != nil {
		t.Fatal(err)
	}
	_ = restored.Close()
}

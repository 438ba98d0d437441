package store_test

import (
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/store"
)

func open(t *testing.T, migrations []store.Migration) store.Space {
	t.Helper()
	s, err := store.Open(filepath.Join(t.TempDir(), "mới", "thi-dua.db"), migrations)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func putter(key string) func(store.Writer) error {
	return func(w store.Writer) error { return w.Put([]byte(key), []byte("x")) }
}

var errStep = errors.New("step failed")

var (
	first  = store.Migration{Version: 1, Name: "first", Apply: putter("1")}
	second = store.Migration{Version: 2, Name: "second", Apply: putter("2")}
	third  = store.Migration{Version: 3, Name: "third", Apply: putter("3")}
	broken = store.Migration{Version: 3, Name: "broken", Apply: func(w store.Writer) error {
		return errors.Join(putter("half done")(w), errStep)
	}}
)

func allKeys(t *testing.T, s store.Space) (keys []string) {
	t.Helper()
	err := s.View(func(r store.Reader) error {
		for k := range r.Range(nil) {
			keys = append(keys, string(k))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

func digest(t *testing.T, path string) [32]byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return sha256.Sum256(b)
}

// explained fails the test unless the error is of the kind and is a problem
// that names the place and the way out.
func explained(t *testing.T, err, kind error, where string) *data.Problem {
	t.Helper()
	var p *data.Problem
	if !errors.Is(err, kind) || !errors.As(err, &p) {
		t.Fatalf("error %v is no %v, or no problem", err, kind)
	}
	if p.What == "" || p.Where != where || p.Do == "" {
		t.Errorf("problem is half told: %+v", p)
	}
	return p
}

func TestNewFileIsPrivateAndNewest(t *testing.T) {
	s := open(t, []store.Migration{first, second})
	if got := allKeys(t, s); !slices.Equal(got, []string{"1", "2"}) {
		t.Errorf("keys %v", got)
	}
	for path, want := range map[string]os.FileMode{s.Path(): 0o600, filepath.Dir(s.Path()): 0o700} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v, %v", path, info.Mode(), err)
		}
	}
	if files, _ := os.ReadDir(filepath.Dir(s.Path())); len(files) != 1 {
		t.Errorf("left beside a new file: %v", files)
	}
}

func TestFailedFirstStepLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "thi-dua.db")
	if _, err := store.Open(path, []store.Migration{first, second, broken}); !errors.Is(err, errStep) {
		t.Fatalf("error %v", err)
	}
	if files, _ := os.ReadDir(dir); len(files) != 0 {
		t.Errorf("left behind: %v", files)
	}
}

func TestMigrationIsAllOrNothing(t *testing.T) {
	s := open(t, []store.Migration{first})
	path := s.Path()
	_ = s.Close()
	before := digest(t, path)
	for range 2 {
		_, err := store.Open(path, []store.Migration{first, second, broken})
		explained(t, err, errStep, path)
		if digest(t, path) != before {
			t.Fatal("a failed migration changed the file")
		}
	}
	copies := store.Backups(path)
	if len(copies) != 1 {
		t.Fatalf("copies after two failures at the same state: %v", copies)
	}
	s, err := store.Open(copies[0], []store.Migration{first})
	if err != nil || !slices.Equal(allKeys(t, s), []string{"1"}) {
		t.Fatalf("the copy before the migration: %v", err)
	}
	_ = s.Close()
	s, err = store.Open(path, []store.Migration{first, second, third})
	if err != nil || !slices.Equal(allKeys(t, s), []string{"1", "2", "3"}) {
		t.Fatalf("the next try: %v", err)
	}
	_ = s.Close()
}

func TestNewerFileIsRefused(t *testing.T) {
	s := open(t, []store.Migration{first, second})
	_ = s.Close()
	before := digest(t, s.Path())
	_, err := store.Open(s.Path(), []store.Migration{first})
	explained(t, err, store.ErrNewer, s.Path())
	if digest(t, s.Path()) != before {
		t.Error("a refused file was changed")
	}
	again, err := store.Open(s.Path(), []store.Migration{first, second})
	if err != nil {
		t.Fatalf("a refused file must be let go of: %v", err)
	}
	_ = again.Close()
}

func TestStepsMustCountUp(t *testing.T) {
	if _, err := store.Open(filepath.Join(t.TempDir(), "x"), []store.Migration{second}); err == nil {
		t.Error("a list without its first step was accepted")
	}
}

func TestSecondOpenIsBusy(t *testing.T) {
	s := open(t, nil)
	_, err := store.Open(s.Path(), nil)
	explained(t, err, store.ErrBusy, s.Path())
	explained(t, store.Compact(s.Path()), store.ErrBusy, s.Path())
	saved := filepath.Join(t.TempDir(), "x.bak")
	if err := s.Backup(saved); err != nil {
		t.Fatal(err)
	}
	explained(t, store.Restore(s.Path(), saved), store.ErrBusy, s.Path())
}

func TestForeignFilesAreKept(t *testing.T) {
	for name, content := range map[string]string{
		"empty": "", "one byte": "x", "text": strings.Repeat("Kính gửi Hội đồng. ", 3000), "zeros": strings.Repeat("\x00", 1<<16),
	} {
		path := filepath.Join(t.TempDir(), "thi-dua.db")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := store.Open(path, []store.Migration{first})
		explained(t, err, store.ErrDamaged, path)
		if b, _ := os.ReadFile(path); string(b) != content {
			t.Errorf("%s: the file was changed", name)
		}
	}
	if _, err := store.Open(t.TempDir(), nil); err == nil {
		t.Error("a folder was opened")
	}
}

func TestDamageNamesTheNewestCopy(t *testing.T) {
	s := open(t, nil)
	dir := filepath.Dir(s.Path())
	for _, name := range []string{"thi-dua.db-a.bak", "sao-luu/thi-dua.db-b.bak"} {
		if err := s.Backup(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	newest := filepath.Join(dir, "sao-luu", "thi-dua.db-b.bak")
	info, _ := os.Stat(newest)
	older := info.ModTime().Add(-3600e9)
	if err := errors.Join(s.Close(), os.Chtimes(filepath.Join(dir, "thi-dua.db-a.bak"), older, older), os.Truncate(s.Path(), 5000)); err != nil {
		t.Fatal(err)
	}
	_, err := store.Open(s.Path(), nil)
	if p := explained(t, err, store.ErrDamaged, s.Path()); !strings.Contains(p.Do, newest) {
		t.Errorf("way out: %s", p.Do)
	}
	if err := store.Restore(s.Path(), newest); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(s.Path() + ".cu-1"); err != nil || info.Size() != 5000 {
		t.Errorf("the damaged file was not kept: %v", err)
	}
	if s, err = store.Open(s.Path(), nil); err != nil {
		t.Fatal(err)
	}
	_ = s.Close()
}

package book_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/book"
)

func copies(t *testing.T, b *book.Book) int {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(book.CopyFolder(b.Path()), "*.bak"))
	must(t, err)
	return len(found)
}

func TestNoCopyFromTheMiddleOfAVote(t *testing.T) {
	b, round := planned(t, data.Secret)
	must(t, b.OpenVote(round.ID, passphrase))
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
	must(t, b.KeepCopy())
	if n := copies(t, b); n != 0 {
		t.Errorf("%d copies were kept during the vote", n)
	}
	asked := filepath.Join(t.TempDir(), "chep.bak")
	problem(t, b.Backup(asked), "đang biểu quyết")
	if _, err := os.Stat(asked); err == nil {
		t.Error("a copy was written during the vote because somebody asked for it")
	}
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	must(t, b.KeepCopy())
	if n := copies(t, b); n == 0 {
		t.Error("no copy was kept after the vote")
	}
}

func TestADamagedFileIsRestoredFromItsNewestCopy(t *testing.T) {
	path := filepath.Join(t.TempDir(), "so.db")
	b, err := book.Open(book.Params{Path: path})
	must(t, err)
	must(t, b.SaveSettings(data.Settings{Who: "Trần Văn Bình"}))
	must(t, b.KeepCopy())
	must(t, b.Close())
	must(t, os.WriteFile(path, []byte("hỏng"), 0o600))

	_, err = book.Open(book.Params{Path: path})
	problem(t, err, path)
	found := book.Restorable(path, err)
	if len(found) == 0 {
		t.Fatal("no copy is offered")
	}
	must(t, book.Restore(path, found[0]))
	b, err = book.Open(book.Params{Path: path})
	must(t, err)
	defer b.Close()
	if s, err := b.Settings(); err != nil || s.Who != "Trần Văn Bình" {
		t.Errorf("restored %+v, %v", s, err)
	}
	if book.Restorable(path, os.ErrPermission) != nil {
		t.Error("a copy is offered where nothing is damaged")
	}
}

func TestNoKeyOfABoxIsEverKept(t *testing.T) {
	b, round, m := voting(t)
	locked, err := os.ReadFile(b.KeyPath(m.ID))
	must(t, err)
	cast(t, b, round.ID, "m1", marks(data.Yes, data.Yes, data.Yes), false)
	must(t, b.KeepCopy())
	folder := filepath.Dir(b.Path())
	if holding(t, folder, string(locked)) != b.KeyPath(m.ID) {
		t.Fatal("the key of a vote that is on is not where it belongs: the test sees nothing")
	}
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	must(t, b.KeepCopy())
	must(t, b.Backup(filepath.Join(folder, "chep.bak")))
	for _, secret := range []string{"AGE-SECRET-KEY", string(locked), string(locked[len(locked)-32:])} {
		if path := holding(t, folder, secret); path != "" {
			t.Errorf("%s holds a key", path)
		}
	}
}

// holding is the file under a folder that holds a text; empty where none does.
func holding(t *testing.T, folder, text string) (found string) {
	t.Helper()
	for path, all := range content(t, folder) {
		if strings.Contains(all, text) {
			found = path
		}
	}
	return found
}

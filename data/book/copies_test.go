package book_test

import (
	"os"
	"path/filepath"
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

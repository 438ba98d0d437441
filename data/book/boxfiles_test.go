package book_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/box"
)

// After the count no key is left, in no file and on no old page.
func TestTheKeyGoesWithTheCount(t *testing.T) {
	b, round, m := voting(t)
	locked, err := os.ReadFile(b.KeyPath(m.ID))
	must(t, err)
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	must(t, b.KeepCopy())
	must(t, filepath.WalkDir(filepath.Dir(b.Path()), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if bytes.Contains(text, locked) || bytes.Contains(text, []byte("AGE-SECRET-KEY")) || bytes.Contains(text, []byte("-> scrypt")) {
			t.Errorf("the key is in %s", path)
		}
		return err
	}))
	if _, err := os.Stat(b.JournalPath(m.ID)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the journal is still there")
	}
}

// Stopped between the count and the end of the key: the next start ends it, and one
// file that cannot be ended does not keep the others.
func TestAKeyThatOutlivedItsVoteGoesAtTheNextStart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "so.db")
	round := killVote(t, path)
	b := reopen(t, path)
	m, err := b.Meeting(round.ID)
	must(t, err)
	key, err := os.ReadFile(b.KeyPath(m.ID))
	must(t, err)
	must(t, b.StopVote(round.ID, "thử"))
	must(t, b.Close())
	must(t, box.KeyFile{Path: b.KeyPath(m.ID)}.Write(key))
	must(t, os.MkdirAll(filepath.Join(b.JournalPath(m.ID), "không phải tệp"), 0o700))
	b = reopen(t, path)
	if _, err := os.Stat(b.KeyPath(m.ID)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the key is still there")
	}
	if faults := b.Check(); len(faults) != 1 || !strings.Contains(faults[0].Error(), ".nhat-ky") {
		t.Errorf("faults %v", faults)
	}
	must(t, b.Close())
}

// A data file that does not know of the vote, as an older copy would not, or that
// lies in the same folder, destroys nothing of it.
func TestTheBoxOfAVoteThatTheFileDoesNotKnowStays(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "so.db")
	must(t, reopen(t, path).Close())
	before, err := os.ReadFile(path)
	must(t, err)
	must(t, os.Remove(path))
	round := killVote(t, path)
	b := reopen(t, path)
	m, err := b.Meeting(round.ID)
	must(t, err)
	cast(t, b, round.ID, "m1", killBallot(1), false)
	must(t, b.Close())
	other := reopen(t, filepath.Join(folder, "khac.db"))
	must(t, other.Close())
	must(t, os.WriteFile(path, before, 0o600)) // an older copy takes its place
	b = reopen(t, path)
	for _, left := range []string{b.KeyPath(m.ID), b.JournalPath(m.ID)} {
		if _, err := os.Stat(left); err != nil {
			t.Errorf("%s is gone", left)
		}
	}
	if faults := b.Check(); len(faults) == 0 || !strings.Contains(faults[0].Error(), "ban kiểm phiếu giữ") {
		t.Errorf("nobody is told: %v", faults)
	}
	must(t, b.Close())
}

// A vote goes on after the program was closed in the middle.
func TestAVoteGoesOnAfterAnotherStart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "so.db")
	round := killVote(t, path)
	b := reopen(t, path)
	cast(t, b, round.ID, "m1", killBallot(1), false)
	must(t, b.Close())
	b = reopen(t, path)
	cast(t, b, round.ID, "m2", killBallot(2), false)
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	must(t, b.Close())
}

// A key that cannot be destroyed is told of, and the vote is over all the same.
func TestAKeyThatCannotBeDestroyedIsToldOf(t *testing.T) {
	b, round, m := voting(t)
	must(t, os.Remove(b.KeyPath(m.ID)))
	must(t, os.MkdirAll(filepath.Join(b.KeyPath(m.ID), "không phải tệp"), 0o700))
	problem(t, b.StopVote(round.ID, "thử"), "chưa hủy được khóa")
	if m, err := b.Meeting(round.ID); err != nil || m.Stage != data.Stopped {
		t.Errorf("the vote is %s, %v", m.Stage, err)
	}
}

// One step that never came into the data file is what a power cut leaves; more are
// something else, and are told.
func TestADataFileThatLostBallotsIsNotCounted(t *testing.T) {
	path := filepath.Join(t.TempDir(), "so.db")
	round := killVote(t, path)
	older, err := os.ReadFile(path)
	must(t, err)
	b := reopen(t, path)
	for i := 1; i <= 3; i++ {
		cast(t, b, round.ID, fmt.Sprint("m", i), killBallot(i), false)
	}
	must(t, b.Close())
	must(t, os.WriteFile(path, older, 0o600))
	b = reopen(t, path)
	_, err = b.CloseVote(round.ID, passphrase)
	problem(t, err, "Hòm phiếu có 0 phiếu, nhật ký có 2 phiếu")
	must(t, b.Close())
}

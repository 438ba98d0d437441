package book_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
)

// content reads every file under a folder.
func content(t *testing.T, folder string) map[string]string {
	t.Helper()
	files := make(map[string]string)
	must(t, filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		files[path] = string(text)
		return err
	}))
	return files
}

// temporary gives the test a temporary folder of its own for rehearsals.
func temporary(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	t.Setenv("TMP", folder)
	return folder
}

func same(a, b map[string]string) bool {
	for path, text := range a {
		if b[path] != text {
			return false
		}
	}
	return len(a) == len(b)
}

func TestNothingStaysOfARehearsal(t *testing.T) {
	temp := temporary(t)
	b, round := planned(t, data.Secret)
	evidence := filepath.Join(t.TempDir(), "minh-chung.pdf")
	must(t, os.WriteFile(evidence, []byte("minh chứng"), 0o600))
	list, err := b.Dossiers(round.ID)
	must(t, err)
	must(t, b.Attach(round.ID, list[0].ID, evidence))
	before := content(t, filepath.Dir(b.Path()))

	trial, err := b.Rehearse()
	must(t, err)
	if !trial.Trial() || b.Trial() {
		t.Error("the trial does not say that it is one")
	}
	rehearsed(t, trial, round.ID)
	if same(before, content(t, temp)) || len(content(t, temp)) == 0 {
		t.Error("the rehearsal left no file while it was on: the test sees nothing")
	}
	must(t, trial.Close())
	if !same(before, content(t, filepath.Dir(b.Path()))) {
		t.Error("the rehearsal changed the data folder")
	}
	if left := content(t, temp); len(left) > 0 {
		t.Errorf("left behind: %d files", len(left))
	}
	if p, err := b.Proceedings(round.ID); err != nil || p.Meeting.Stage != data.Planned || p.Result != nil || p.Trial {
		t.Errorf("the book says %+v, %v", p.Meeting, err)
	}
}

// rehearsed goes through a whole vote of a trial.
func rehearsed(t *testing.T, trial *book.Book, round uint64) {
	t.Helper()
	list, err := trial.Dossiers(round)
	must(t, err)
	file, err := trial.OpenEvidence(list[0].Evidence[0])
	must(t, err)
	must(t, file.Close())
	must(t, trial.OpenVote(round, passphrase))
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, trial, round, id, marks(data.Yes, data.No, data.Yes), false)
	}
	_, err = trial.CloseVote(round, passphrase)
	must(t, err)
	problem(t, trial.Backup(filepath.Join(t.TempDir(), "chep.bak")), "Đang diễn tập")
	must(t, trial.KeepCopy())
	if n := copies(t, trial); n != 0 {
		t.Errorf("%d copies of a rehearsal were kept", n)
	}
}

func TestNoRehearsalFromTheMiddleOfAVote(t *testing.T) {
	temp := temporary(t)
	b, _, _ := voting(t)
	_, err := b.Rehearse()
	problem(t, err, "đang biểu quyết")
	if left := content(t, temp); len(left) > 0 {
		t.Error("a copy of the data file from the middle of a vote was made")
	}
}

func TestOnlyARehearsalThatWasCutOffIsRemoved(t *testing.T) {
	temp := temporary(t)
	b, _ := planned(t, data.Secret)
	live, err := b.Rehearse()
	must(t, err)
	old := time.Now().Add(-25 * time.Hour)
	folder := func(name string, age time.Time, files ...string) string {
		path := filepath.Join(temp, name)
		must(t, os.Mkdir(path, 0o700))
		for _, file := range files {
			must(t, os.WriteFile(filepath.Join(path, file), []byte("x"), 0o600))
		}
		must(t, os.Chtimes(path, age, age))
		return path
	}
	goes := []string{
		folder("thidua-dien-tap-marked", time.Now(), "dien-tap.txt", "dien-tap.db"),
		folder("thidua-dien-tap-part", time.Now(), "dien-tap.txt", "quyet-dinh.pdf"), // the rest was held open
		folder("thidua-dien-tap-begun", old, "dien-tap.db.1.tmp"),
	}
	stays := []string{
		filepath.Dir(live.Path()),
		folder("thidua-dien-tap-young", time.Now(), "dien-tap.db"),
		folder("thidua-dien-tap-foreign", old, "dien-tap.db", "thư.docx"),
		folder("khac", old, "dien-tap.txt"),
	}
	must(t, book.RemoveLeftRehearsals())
	for _, path := range goes {
		if _, err := os.Stat(path); !os.IsNotExist(err) {
			t.Errorf("%s is still there", filepath.Base(path))
		}
	}
	for _, path := range stays {
		if _, err := os.Stat(path); err != nil {
			t.Errorf("%s is gone", filepath.Base(path))
		}
	}
	must(t, live.Close())
}

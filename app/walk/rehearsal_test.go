//go:build window

package walk

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/app/desk/desktest"
)

// trialTitle is what the window's title says during a rehearsal.
const trialTitle = "DIỄN TẬP"

// rehearsing starts the program over a book that is ready to vote, with a
// temporary folder of its own.
func rehearsing(t *testing.T) (s *screen, temp string) {
	t.Helper()
	home := person(t)
	temp = filepath.Join(home, "tmp")
	folder := filepath.Join(home, ".config", "thidua")
	for _, path := range []string{temp, folder} {
		if err := os.MkdirAll(path, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	b, _ := desktest.Filled(t)
	desktest.Must(t, b.Backup(filepath.Join(folder, "so-thi-dua.db")))
	t.Setenv("TMPDIR", temp)
	s = start(t, home)
	s.until("the copy of the start", func() bool {
		copies, err := filepath.Glob(filepath.Join(folder, "sao-luu", "*.bak"))
		return err == nil && len(copies) > 0
	})
	return s, temp
}

func TestNothingStaysOfARehearsal(t *testing.T) {
	s, temp := rehearsing(t)
	before := folderBytes(t, filepath.Dir(s.dataFile()))
	s.key("alt+3")
	s.titled("Hồ sơ")
	s.key("ctrl+shift+d")
	s.titled(trialTitle)
	s.shot("41-rehearsal")
	if len(folderBytes(t, temp)) == 0 {
		t.Error("no trial lies in the temporary folder: the test sees nothing")
	}
	s.key("Down", "Delete")
	s.shot("42-changed")
	for _, area := range []string{"alt+1", "alt+4", "alt+5", "alt+6"} {
		s.key(area)
	}
	s.titled(trialTitle)
	s.shot("43-elsewhere")
	s.key("ctrl+shift+d")
	s.untitled(trialTitle)
	s.shot("44-ended")
	if changed := changed(before, folderBytes(t, filepath.Dir(s.dataFile()))); changed != "" {
		t.Error("the rehearsal changed the data folder:", changed)
	}
	empty(t, temp)
	s.key("alt+3")
	s.titled("Hồ sơ")
	s.key("ctrl+shift+d")
	s.titled(trialTitle)
	s.close()
	if changed := changed(before, folderBytes(t, filepath.Dir(s.dataFile()))); changed != "" {
		t.Error("closing the window in a rehearsal changed the data folder:", changed)
	}
	empty(t, temp)
}

func TestARehearsalThatWasCutOffIsRemovedAtTheNextStart(t *testing.T) {
	s, temp := rehearsing(t)
	s.key("ctrl+shift+d")
	s.titled(trialTitle)
	s.must(s.program.Process.Kill())
	s.program.Wait()
	if len(folderBytes(t, temp)) == 0 {
		t.Fatal("nothing is left of the rehearsal: the test sees nothing")
	}
	s.again("Thi Đua").close()
	empty(t, temp)
}

// untitled waits until the window's title no longer holds the words.
func (s *screen) untitled(words string) {
	s.t.Helper()
	s.until("the title without "+words, func() bool {
		name, err := s.tool("xdotool", "getwindowname", s.window)
		return err == nil && !strings.Contains(name, words)
	})
	s.rest()
}

// diary is where failures are written, those of the graphics library among them,
// which may fail at any moment to read its own preferences.
const diary = "su-co.log"

// folderBytes reads every file of a folder but the diary.
func folderBytes(t *testing.T, folder string) map[string]string {
	t.Helper()
	files := make(map[string]string)
	err := filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == diary {
			return err
		}
		text, err := os.ReadFile(path)
		files[path] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// changed names the files that are not the same before and after, and what they hold.
func changed(before, after map[string]string) string {
	var list []string
	for path := range after {
		if text, ok := before[path]; !ok || text != after[path] {
			list = append(list, path+": "+after[path][:min(len(after[path]), 400)])
		}
	}
	for path := range before {
		if _, ok := after[path]; !ok {
			list = append(list, path+" is gone")
		}
	}
	return strings.Join(list, "\n")
}

// empty wants no rehearsal in the temporary folder.
func empty(t *testing.T, temp string) {
	t.Helper()
	left, err := filepath.Glob(filepath.Join(temp, "thidua-dien-tap*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %q, %v", left, err)
	}
}

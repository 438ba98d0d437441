package book

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"thidua/data/store"
)

// unmarkedAge is how old a rehearsal without its mark must be to have been left
// behind: it is made in seconds.
const unmarkedAge = 24 * time.Hour

// RemoveLeftRehearsals takes away what is left of rehearsals that were cut off, as
// by a power cut. One that is open in another window stays.
func RemoveLeftRehearsals() error {
	folders, err := filepath.Glob(filepath.Join(os.TempDir(), trialPrefix+"*"))
	if err != nil {
		return fmt.Errorf("rehearsals left behind: %w", err)
	}
	var failed []error
	for _, folder := range folders {
		if left(folder) {
			failed = append(failed, removeTrial(folder))
		}
	}
	return errors.Join(failed...)
}

// left reports whether a folder is surely a rehearsal of ours that nobody uses.
func left(folder string) bool {
	info, err := os.Lstat(folder)
	if err != nil || !info.IsDir() {
		return false
	}
	if mark, err := os.Lstat(filepath.Join(folder, trialMark)); err == nil {
		return mark.Mode().IsRegular() && free(filepath.Join(folder, trialFile))
	}
	return time.Since(info.ModTime()) > unmarkedAge && holdsOnlyCopies(folder)
}

// free reports whether a copy is open nowhere.
func free(path string) bool {
	if _, err := os.Stat(path); err != nil {
		return errors.Is(err, os.ErrNotExist)
	}
	space, err := store.Open(path, migrations)
	if err != nil {
		return errors.Is(err, store.ErrDamaged) || errors.Is(err, store.ErrNewer)
	}
	return space.Close() == nil
}

// holdsOnlyCopies reports whether nothing is in a folder but the beginning of a
// rehearsal.
func holdsOnlyCopies(folder string) bool {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return false
	}
	for _, entry := range entries {
		if !strings.HasPrefix(entry.Name(), trialFile) {
			return false
		}
	}
	return true
}

package book

import (
	"errors"
	"path/filepath"

	"thidua/data/store"
)

// CopyFolder is where KeepCopy's copies of a data file lie.
func CopyFolder(path string) string { return filepath.Join(filepath.Dir(path), store.BackupFolder) }

// Restorable lists the kept copies of a data file that could not be opened because
// it is damaged, the newest first. For any other failure there is nothing to restore.
func Restorable(path string, opening error) []string {
	if !errors.Is(opening, store.ErrDamaged) {
		return nil
	}
	return store.Backups(path)
}

// Restore puts a kept copy in the place of a damaged data file, which is kept aside.
func Restore(path, backup string) error { return store.Restore(path, backup) }

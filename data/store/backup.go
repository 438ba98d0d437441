package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.etcd.io/bbolt"
)

const (
	backupExt = ".bak"
	// BackupFolder is the folder beside the file of records where its copies
	// belong and where Backups looks for them.
	BackupFolder = "sao-luu"
)

// Backup writes a copy of the newest state under a draft name, proves it, and
// gives it its name only then.
func (s *boltSpace) Backup(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return unwritten(path, err)
	}
	draft, err := draftName(path)
	if err != nil {
		return unwritten(path, err)
	}
	defer os.Remove(draft)
	if err := s.copyTo(draft); err != nil {
		return unwritten(path, err)
	}
	if err := prove(draft); err != nil {
		return unproved(path, err)
	}
	if err := moveInto(draft, path); err != nil {
		return unwritten(path, err)
	}
	return nil
}

func (s *boltSpace) copyTo(draft string) error {
	return s.db.View(func(tx *bbolt.Tx) error {
		return writeFile(draft, func(w io.Writer) error {
			_, err := tx.WriteTo(w)
			return err
		})
	})
}

// prove inspects a closed file and has the back end check it as well.
func prove(path string) error {
	if err := inspect(path); err != nil {
		return err
	}
	db, err := openBolt(path, true)
	if err != nil {
		return err
	}
	faults := backEndFaults(db)
	return errors.Join(errors.Join(faults...), db.Close())
}

// Check inspects the file while no one writes, and has the back end check it.
func (s *boltSpace) Check() []error {
	faults := backEndFaults(s.db)
	if err := s.inspectIdle(); err != nil {
		faults = append(faults, err)
	}
	return faults
}

// inspectIdle holds the place of the one writer, so that the file stands still.
func (s *boltSpace) inspectIdle() error {
	tx, err := s.db.Begin(true)
	if err != nil {
		return fmt.Errorf("check %s: %w", s.path, err)
	}
	return errors.Join(inspect(s.path), tx.Rollback())
}

// backEndFaults runs the back end's own check and waits for its end: it must
// not outlive the transaction.
func backEndFaults(db *bbolt.DB) []error {
	var faults []error
	err := db.View(func(tx *bbolt.Tx) error {
		for err := range tx.Check() {
			faults = append(faults, err)
		}
		return nil
	})
	if err != nil {
		faults = append(faults, err)
	}
	return faults
}

// Backups gives the paths of the copies beside a file of records and in its
// backup folder, the newest first.
func Backups(path string) []string {
	dir, base := filepath.Dir(path), filepath.Base(path)
	var found []string
	for _, folder := range []string{dir, filepath.Join(dir, BackupFolder)} {
		entries, err := os.ReadDir(folder)
		if err != nil {
			continue // no folder, no copies
		}
		for _, e := range entries {
			if strings.HasPrefix(e.Name(), base+"-") && strings.HasSuffix(e.Name(), backupExt) && e.Type().IsRegular() {
				found = append(found, filepath.Join(folder, e.Name()))
			}
		}
	}
	slices.SortStableFunc(found, func(a, b string) int { return modified(b).Compare(modified(a)) })
	return found
}

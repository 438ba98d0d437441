package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"go.etcd.io/bbolt"
)

// Migration is one step from an older form of the records to the next. Apply
// must stay as it was when first released, with its own copies of the codecs,
// or history would change with later work.
type Migration struct {
	Version int // the version that the step leads to; steps count up from 1
	Name    string
	Apply   func(Writer) error
}

// Open opens the file of records at path and brings it to the newest version:
// all missing migrations in one transaction, after a verified copy beside the
// file. A missing file is made, readable by its owner only.
//
// The whole file is read through and checked first. A damaged, foreign or empty
// file is left as it is and refused with ErrDamaged, one of a newer version with
// ErrNewer, one that is open elsewhere with ErrBusy.
func Open(path string, migrations []Migration) (Space, error) {
	if err := checkSteps(migrations); err != nil {
		return nil, err
	}
	_, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		err = create(path, migrations)
	}
	if err != nil {
		return nil, unopened(path, err)
	}
	s, err := openExisting(path)
	if err != nil {
		return nil, err
	}
	if err := s.migrate(migrations); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func checkSteps(migrations []Migration) error {
	for i, m := range migrations {
		if m.Version != i+1 {
			return fmt.Errorf("migration %q has version %d, its place asks for %d", m.Name, m.Version, i+1)
		}
	}
	return nil
}

// openExisting opens a file that is there, without migrations.
func openExisting(path string) (*boltSpace, error) {
	if err := inspect(path); err != nil {
		return nil, err
	}
	db, err := openBolt(path, false)
	if err != nil {
		return nil, err
	}
	return &boltSpace{db: db, path: path}, nil
}

// create makes a new space under another name and moves it into place when it
// is whole, because a power cut during the very first writes leaves a file that
// can't be opened again.
func create(path string, migrations []Migration) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	draft, err := draftName(path)
	if err != nil {
		return err
	}
	defer os.Remove(draft)
	if err := fill(draft, migrations); err != nil {
		return err
	}
	if _, err := os.Lstat(path); err == nil {
		return nil // another program was quicker: its file stands
	}
	return moveInto(draft, path)
}

func fill(draft string, migrations []Migration) error {
	db, err := openBolt(draft, false)
	if err != nil {
		return err
	}
	s := &boltSpace{db: db, path: draft}
	err = db.Update(addBuckets)
	if err == nil {
		err = s.apply(migrations, 0)
	}
	return errors.Join(err, s.Close())
}

func addBuckets(tx *bbolt.Tx) error {
	for _, name := range [][]byte{dataBucket, metaBucket} {
		if _, err := tx.CreateBucket(name); err != nil {
			return fmt.Errorf("create bucket: %w", err)
		}
	}
	return nil
}

// migrate applies the steps that the file has not seen.
func (s *boltSpace) migrate(migrations []Migration) error {
	have, err := s.version()
	know := uint64(len(migrations))
	switch {
	case err != nil:
		return err
	case have > know:
		return newer(s.path, have, know)
	case have == know:
		return nil
	}
	// The revision in the name tells copies of different states apart, and
	// keeps a step that fails at every start from piling up copies.
	copyPath := fmt.Sprintf("%s-v%d-r%d%s", s.path, have, s.Revision(), backupExt)
	if inspect(copyPath) != nil {
		if err := s.Backup(copyPath); err != nil {
			return err
		}
	}
	return s.apply(migrations, have)
}

// apply runs the steps after version have, all or none.
func (s *boltSpace) apply(migrations []Migration, have uint64) error {
	return s.Update(func(w Writer) error {
		for _, m := range migrations[have:] {
			if err := m.Apply(w); err != nil {
				return unmigrated(s.path, m, err)
			}
		}
		t := w.(*txn)
		return t.put(t.meta, versionKey, Uint(uint64(len(migrations))))
	})
}

// version gives the number of migrations that the file has seen.
func (s *boltSpace) version() (n uint64, err error) {
	err = s.View(func(r Reader) error {
		n = r.(*txn).number(versionKey)
		return nil
	})
	return n, err
}

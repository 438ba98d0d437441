package store

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"time"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// lockWait is how long Open waits for another program to let go of the file.
const lockWait = time.Second

// boltSpace is a space in one bbolt file.
type boltSpace struct {
	db   *bbolt.DB
	path string
}

// openBolt opens the back end. Damage that slipped through the inspection may
// make it panic; then the file is let go of again and an error given.
func openBolt(path string, readOnly bool) (db *bbolt.DB, err error) {
	var file *os.File
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			_ = file.Close() // lets go of the lock; the panic is what counts
			db, err = nil, damaged(path, fmt.Errorf("open: %v", r))
		}
	}()
	db, err = bbolt.Open(path, 0o600, &bbolt.Options{
		Timeout:      lockWait,
		FreelistType: bbolt.FreelistMapType,
		ReadOnly:     readOnly,
		OpenFile: func(name string, flag int, mode os.FileMode) (*os.File, error) {
			file, err = os.OpenFile(name, flag, mode)
			return file, err
		},
	})
	if errors.Is(err, bolterrors.ErrTimeout) {
		return nil, busy(path)
	}
	if err != nil {
		return nil, unopened(path, err)
	}
	return db, nil
}

// Path gives the file's path as Open was given it.
func (s *boltSpace) Path() string { return s.path }

// Close waits for transactions and lets go of the file.
func (s *boltSpace) Close() error { return s.db.Close() }

// Revision gives the revision of the newest state.
func (s *boltSpace) Revision() uint64 {
	var n uint64
	if err := s.View(func(r Reader) error { n = r.Revision(); return nil }); err != nil {
		return 0
	}
	return n
}

// View runs fn on one unchanging state.
func (s *boltSpace) View(fn func(Reader) error) error {
	return s.run(s.db.View, func(t *txn) error { return fn(t) })
}

// Update runs fn and commits if it wrote and nothing failed.
func (s *boltSpace) Update(fn func(Writer) error) error {
	return s.run(s.db.Update, func(t *txn) error {
		if err := fn(t); err != nil {
			return err
		}
		if t.changes == 0 {
			return errUnchanged
		}
		return t.put(t.meta, revisionKey, Uint(t.Revision()+1))
	})
}

// errUnchanged ends a writing transaction that wrote nothing without a commit.
var errUnchanged = errors.New("nothing written")

// run puts one transaction of either kind through the back end and decides what
// its end was: damage before anything else, then the function's own error.
func (s *boltSpace) run(begin func(func(*bbolt.Tx) error) error, fn func(*txn) error) (err error) {
	inside := false // a panic of fn is not the back end's and passes on
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			if inside {
				panic(r)
			}
			err = damaged(s.path, fmt.Errorf("transaction: %v", r))
		}
	}()
	err = begin(func(tx *bbolt.Tx) error {
		t, err := newTxn(tx)
		if err != nil {
			return damaged(s.path, err)
		}
		inside = true
		err = fn(t)
		inside = false
		if t.fault != nil {
			return damaged(s.path, t.fault)
		}
		return err
	})
	if errors.Is(err, errUnchanged) {
		return nil
	}
	return err
}

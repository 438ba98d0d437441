package book

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Rehearse opens a copy of the book in which a meeting can be tried out, plainly
// marked as a trial. Closing it takes everything away again; this book never knows.
func (b *Book) Rehearse() (*Book, error) {
	folder, err := os.MkdirTemp("", "thidua-dien-tap-")
	if err != nil {
		return nil, fmt.Errorf("rehearsal folder: %w", err)
	}
	path := filepath.Join(folder, "dien-tap.db")
	err = b.Backup(path)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	trial, err := Open(Params{Path: path, Movements: b.movements, Law: b.law, Clock: b.clock, Random: b.random, Work: b.work})
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	trial.trial, trial.files.behind = true, b.files.dir
	return trial, nil
}

// Trial reports whether the book is a rehearsal.
func (b *Book) Trial() bool { return b.trial }

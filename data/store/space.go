// Package store keeps the house's records: an ordered key-value space in one
// file, with serialisable transactions, and typed tables with indexes on top.
// Nothing outside this package may know which back end holds the space; today
// it is a bbolt file on the local disk.
//
// Every value is stored with a checksum over key and value, so that a changed
// bit is reported as damage and never read as another vote.
package store

import (
	"errors"
	"iter"
)

var (
	// ErrBusy says that another program, or another copy of this one, has the file open.
	ErrBusy = errors.New("space is open elsewhere")
	// ErrNewer says that a newer version of the program wrote the file or the record.
	ErrNewer = errors.New("written by a newer version")
	// ErrDamaged says that the file is not, or no longer, a sound space.
	ErrDamaged = errors.New("space is damaged")
	// ErrTaken says that a unique index holds the value for another record already.
	ErrTaken = errors.New("value is taken by another record")
)

// Space is one open file of records.
//
// Transactions are serialisable: one writer at a time, any number of readers,
// each reader seeing the state of the moment it began. They must be short, and
// must not be nested: a View or Update inside another of the same goroutine may
// wait for ever.
type Space interface {
	// View runs fn on one unchanging state.
	View(fn func(Reader) error) error
	// Update runs fn and keeps all of its writes, or none if it returns an
	// error. The revision grows by one with each commit that wrote.
	Update(fn func(Writer) error) error
	// Revision gives the number of commits that wrote, 0 if it can't be read.
	Revision() uint64
	// Backup writes a verified copy to path while the space stays in use.
	// An older file of that name is replaced only after the copy has proved good.
	Backup(path string) error
	// Check looks through the whole file and gives what is wrong with it.
	Check() []error
	// Path gives the file's path.
	Path() string
	// Close ends the use of the file; transactions under way are waited for.
	Close() error
}

// Reader reads within one transaction and is invalid after it. The slices that
// it gives are copies and stay valid.
//
// A value that proves damaged reads as missing, and the transaction then ends
// with ErrDamaged whatever its function returned.
type Reader interface {
	// Get gives the value of the key and whether there is one.
	Get(key []byte) ([]byte, bool)
	// Range gives all keys that begin with prefix, in ascending byte order,
	// with their values. Within an Update, keys may be put and deleted during
	// the walk: those ahead of it are seen as they then are.
	Range(prefix []byte) iter.Seq2[[]byte, []byte]
	// Revision gives the revision of the state that is read.
	Revision() uint64
}

// Writer reads and writes within one transaction and sees its own writes.
type Writer interface {
	Reader
	// Put sets the value of a key of 1 to 32,768 bytes.
	Put(key, value []byte) error
	// Delete removes a key; a missing one is no error.
	Delete(key []byte) error
	// Next counts the named sequence up and gives its new number, 1 first.
	// A number is given once only, unless the transaction fails.
	Next(sequence string) (uint64, error)
}

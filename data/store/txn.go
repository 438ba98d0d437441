package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"

	"go.etcd.io/bbolt"
)

// The two buckets of a file: the records, and what the store notes about itself
// (version, revision, sequences).
var (
	dataBucket = []byte("d")
	metaBucket = []byte("m")
)

var (
	versionKey     = []byte("version")
	revisionKey    = []byte("revision")
	sequencePrefix = "next/"
)

// txn is one transaction, for reading or writing. The back end panics on pages
// that make no sense; each call into it is therefore guarded, and the first
// fault is kept for the transaction's end.
type txn struct {
	data, meta *bbolt.Bucket
	changes    int   // writes so far
	fault      error // the first damage met
}

func newTxn(tx *bbolt.Tx) (*txn, error) {
	t := &txn{data: tx.Bucket(dataBucket), meta: tx.Bucket(metaBucket)}
	if t.data == nil || t.meta == nil {
		return nil, errForeign
	}
	return t, nil
}

// errForeign says that the file has the back end's form but not our buckets.
var errForeign = errors.New("buckets are missing")

// guard turns a panic of the back end into the transaction's fault. It is to be
// deferred by every method that calls the back end, and by none that calls out.
func (t *txn) guard() {
	if r := recover(); r != nil {
		t.fail(fmt.Errorf("back end: %v", r))
	}
}

func (t *txn) fail(err error) {
	if t.fault == nil {
		t.fault = err
	}
}

// Get gives a copy of the key's value.
func (t *txn) Get(key []byte) ([]byte, bool) { return t.get(t.data, key) }

// Revision gives the number of commits before this transaction that wrote.
func (t *txn) Revision() uint64 { return t.number(revisionKey) }

func (t *txn) get(b *bbolt.Bucket, key []byte) (value []byte, found bool) {
	defer t.guard()
	sealed := b.Get(key)
	if sealed == nil {
		return nil, false
	}
	return t.open(key, sealed)
}

// open copies the value out of its seal; a broken seal is a fault.
func (t *txn) open(key, sealed []byte) ([]byte, bool) {
	value, ok := unseal(key, sealed)
	if !ok {
		t.fail(fmt.Errorf("checksum of key %q does not fit", key))
		return nil, false
	}
	return append([]byte{}, value...), true
}

// number gives the counter under a key of the meta bucket, 0 if there is none.
func (t *txn) number(key []byte) uint64 {
	value, ok := t.get(t.meta, key)
	if !ok {
		return 0
	}
	if len(value) != 8 {
		t.fail(fmt.Errorf("counter %q has %d bytes", key, len(value)))
		return 0
	}
	return binary.BigEndian.Uint64(value)
}

// Range walks the keys with the prefix; see Reader.
func (t *txn) Range(prefix []byte) iter.Seq2[[]byte, []byte] {
	prefix = bytes.Clone(prefix)
	return func(yield func(key, value []byte) bool) {
		var c *bbolt.Cursor
		key, value, ok := t.first(&c, prefix)
		for ok && bytes.HasPrefix(key, prefix) {
			changes := t.changes
			last := bytes.Clone(key) // the caller may do as it likes with key
			if !yield(key, value) {
				return
			}
			key, value, ok = t.next(c, last, changes != t.changes)
		}
	}
}

func (t *txn) first(c **bbolt.Cursor, prefix []byte) (key, value []byte, ok bool) {
	defer t.guard()
	*c = t.data.Cursor()
	k, v := (*c).Seek(prefix)
	return t.pair(k, v)
}

// next gives the pair after the last one. A write may have moved pages under
// the cursor, which then has to look for its place again.
func (t *txn) next(c *bbolt.Cursor, last []byte, moved bool) (key, value []byte, ok bool) {
	defer t.guard()
	if moved {
		if k, v := c.Seek(last); !bytes.Equal(k, last) {
			return t.pair(k, v)
		}
	}
	k, v := c.Next()
	return t.pair(k, v)
}

func (t *txn) pair(k, v []byte) (key, value []byte, ok bool) {
	if k == nil {
		return nil, nil, false
	}
	value, ok = t.open(k, v)
	return bytes.Clone(k), value, ok
}

// Put sets a key's value.
func (t *txn) Put(key, value []byte) error { return t.put(t.data, key, value) }

func (t *txn) put(b *bbolt.Bucket, key, value []byte) error {
	defer t.guard()
	t.changes++
	if err := b.Put(bytes.Clone(key), seal(key, value)); err != nil {
		return fmt.Errorf("put key of %d bytes: %w", len(key), err)
	}
	return nil
}

// Delete removes a key; a missing one leaves everything as it was.
func (t *txn) Delete(key []byte) error {
	defer t.guard()
	if t.data.Get(key) == nil {
		return nil
	}
	t.changes++
	if err := t.data.Delete(key); err != nil {
		return fmt.Errorf("delete key: %w", err)
	}
	return nil
}

// Next counts a sequence up.
func (t *txn) Next(sequence string) (uint64, error) {
	key := []byte(sequencePrefix + sequence)
	n := t.number(key) + 1
	return n, t.put(t.meta, key, Uint(n))
}

package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strings"

	"thidua/data"
)

// Table keeps records of one kind as JSON under their keys, and index entries
// derived from them. Tables are declared once, as package-level values.
//
// The keys in the space:
//
//	<table> 00 <key>                                  version byte, JSON
//	<table> / <index> 00 <value, joined> <key>        empty
type Table[T any] struct {
	Name    string         // letters; without "/" and zero bytes
	Version byte           // of the record's form; written before its JSON
	Key     func(T) []byte // the record's own key; never empty
	Indexes []Index[T]
	// Upgrade reads the JSON of an older version; nil if there is none yet.
	Upgrade func(version byte, raw []byte) (T, error)
}

// Get gives the record of the key, or an error that wraps data.ErrNotFound.
func (t Table[T]) Get(r Reader, key []byte) (T, error) {
	raw, ok := r.Get(t.recordKey(key))
	if !ok {
		var none T
		return none, fmt.Errorf("%s %q: %w", t.Name, key, data.ErrNotFound)
	}
	return t.decode(key, raw)
}

// Put writes a record in place of the older one of its key, and its index
// entries in place of the older ones. If a unique index has one of the values
// for another record, nothing is written and the error wraps ErrTaken.
func (t Table[T]) Put(w Writer, v T) error {
	key := t.Key(v)
	if len(key) == 0 || strings.ContainsAny(t.Name, "/\x00") {
		return fmt.Errorf("put %s: empty key, or a table name that can't be", t.Name)
	}
	if err := t.mayHave(w, v, key); err != nil {
		return err
	}
	raw, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("put %s %q: %w", t.Name, key, err)
	}
	old, err := t.oldEntries(w, key)
	if err != nil {
		return fmt.Errorf("put %s: the record before: %w", t.Name, err)
	}
	if err := replaceEntries(w, old, t.entries(v, key)); err != nil {
		return err
	}
	return w.Put(t.recordKey(key), append([]byte{t.Version}, raw...))
}

// Delete removes a record and its index entries, or gives an error that wraps
// data.ErrNotFound.
func (t Table[T]) Delete(w Writer, key []byte) error {
	old, err := t.Get(w, key)
	if err != nil {
		return err
	}
	if err := replaceEntries(w, t.entries(old, key), nil); err != nil {
		return err
	}
	return w.Delete(t.recordKey(key))
}

// All gives every record in the order of the keys. An unreadable record comes
// as an error, and the walk goes on after it.
func (t Table[T]) All(r Reader) iter.Seq2[T, error] { return t.Under(r, nil) }

// Under gives the records whose keys begin with prefix, in the order of the keys.
func (t Table[T]) Under(r Reader, prefix []byte) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		head := len(t.recordKey(nil))
		for key, raw := range r.Range(t.recordKey(prefix)) {
			if !yield(t.decode(key[head:], raw)) {
				return
			}
		}
	}
}

func (t Table[T]) recordKey(key []byte) []byte {
	return append([]byte(t.Name+"\x00"), key...)
}

// decode reads a stored record.
func (t Table[T]) decode(key, raw []byte) (v T, err error) {
	switch {
	case len(raw) == 0:
		err = errors.New("record is empty")
	case raw[0] == t.Version:
		err = json.Unmarshal(raw[1:], &v)
	case raw[0] > t.Version:
		err = fmt.Errorf("record of version %d: %w", raw[0], ErrNewer)
	case t.Upgrade == nil:
		err = fmt.Errorf("record of version %d, which nothing upgrades", raw[0])
	default:
		v, err = t.Upgrade(raw[0], raw[1:])
	}
	if err != nil {
		return v, fmt.Errorf("%s %q: %w", t.Name, key, err)
	}
	if own := t.Key(v); !bytes.Equal(own, key) {
		return v, fmt.Errorf("%s %q: record has the key %q", t.Name, key, own)
	}
	return v, nil
}

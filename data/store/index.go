package store

import (
	"bytes"
	"errors"
	"fmt"
	"iter"

	"thidua/data"
)

// Index finds records by a value other than their key.
type Index[T any] struct {
	Name   string           // without zero bytes
	Of     func(T) [][]byte // the values of a record: none, one or several; a pure function
	Unique bool             // whether two records must not share a value
}

// By gives the records that have the value in the index, in the order of their keys.
func (t Table[T]) By(r Reader, index string, value []byte) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		prefix := t.entryKey(index, value, nil)
		for entry := range r.Range(prefix) {
			v, err := t.Get(r, entry[len(prefix):])
			if errors.Is(err, data.ErrNotFound) {
				err = fmt.Errorf("index %s leads nowhere: %w", index, err)
			}
			if !yield(v, err) {
				return
			}
		}
	}
}

// Verify compares records and index entries both ways and gives each difference.
func (t Table[T]) Verify(r Reader) []error {
	var faults []error
	expected := map[string]bool{}
	for v, err := range t.All(r) {
		if err != nil {
			faults = append(faults, err)
			continue
		}
		if err := t.mayHave(r, v, t.Key(v)); err != nil {
			faults = append(faults, err)
		}
		for _, entry := range t.entries(v, t.Key(v)) {
			expected[string(entry)] = true
		}
	}
	for entry := range r.Range(t.indexesKey()) {
		if !expected[string(entry)] {
			faults = append(faults, fmt.Errorf("%s: index entry %q without record", t.Name, entry))
		}
		delete(expected, string(entry))
	}
	for entry := range expected {
		faults = append(faults, fmt.Errorf("%s: index entry %q is missing", t.Name, entry))
	}
	return faults
}

// Rebuild drops all index entries of the table and makes them anew from the
// records; also needed once after an index was added or changed.
func (t Table[T]) Rebuild(w Writer) error {
	for entry := range w.Range(t.indexesKey()) {
		if err := w.Delete(entry); err != nil {
			return fmt.Errorf("rebuild %s: %w", t.Name, err)
		}
	}
	for v, err := range t.All(w) {
		if err == nil {
			err = t.mayHave(w, v, t.Key(v))
		}
		if err == nil {
			err = replaceEntries(w, nil, t.entries(v, t.Key(v)))
		}
		if err != nil {
			return fmt.Errorf("rebuild %s: %w", t.Name, err)
		}
	}
	return nil
}

// mayHave tells whether the record's unique values are free or its own.
func (t Table[T]) mayHave(r Reader, v T, key []byte) error {
	for _, index := range t.Indexes {
		if !index.Unique {
			continue
		}
		for _, value := range index.Of(v) {
			prefix := t.entryKey(index.Name, value, nil)
			for entry := range r.Range(prefix) {
				if !bytes.Equal(entry[len(prefix):], key) {
					return fmt.Errorf("%s %q, index %s: %w", t.Name, key, index.Name, ErrTaken)
				}
			}
		}
	}
	return nil
}

// oldEntries gives the index entries of the stored record, none if there is none.
func (t Table[T]) oldEntries(r Reader, key []byte) ([][]byte, error) {
	if len(t.Indexes) == 0 {
		return nil, nil
	}
	old, err := t.Get(r, key)
	if errors.Is(err, data.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return t.entries(old, key), nil
}

// entries gives the keys of all index entries of a record.
func (t Table[T]) entries(v T, key []byte) [][]byte {
	var entries [][]byte
	for _, index := range t.Indexes {
		for _, value := range index.Of(v) {
			entries = append(entries, t.entryKey(index.Name, value, key))
		}
	}
	return entries
}

func (t Table[T]) entryKey(index string, value, key []byte) []byte {
	entry := append(t.indexesKey(), index+"\x00"...)
	return append(append(entry, Join(value)...), key...)
}

func (t Table[T]) indexesKey() []byte { return []byte(t.Name + "/") }

// replaceEntries removes the old entries that are not among the fresh ones, and
// writes those that are not among the old ones.
func replaceEntries(w Writer, old, fresh [][]byte) error {
	stored := map[string]bool{}
	for _, entry := range old {
		stored[string(entry)] = true
	}
	for _, entry := range fresh {
		if !stored[string(entry)] {
			if err := w.Put(entry, nil); err != nil {
				return err
			}
		}
		delete(stored, string(entry))
	}
	for entry := range stored {
		if err := w.Delete([]byte(entry)); err != nil {
			return err
		}
	}
	return nil
}

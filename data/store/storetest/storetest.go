// Package storetest opens spaces for tests and looks them over afterwards.
package storetest

import (
	"path/filepath"
	"testing"

	"thidua/data/store"
)

// Verifier is a table, whatever its records are.
type Verifier interface {
	Verify(store.Reader) []error
}

// Open gives an empty space in a folder of the test's own. At the test's end the
// file is checked, the indexes of the tables are compared with their records,
// and the space is closed.
func Open(t testing.TB, tables ...Verifier) store.Space {
	t.Helper()
	space, err := store.Open(filepath.Join(t.TempDir(), "thi-dua.db"), nil)
	if err != nil {
		t.Fatalf("open a space: %v", err)
	}
	t.Cleanup(func() { finish(t, space, tables) })
	return space
}

func finish(t testing.TB, space store.Space, tables []Verifier) {
	for _, fault := range space.Check() {
		t.Errorf("check: %v", fault)
	}
	err := space.View(func(r store.Reader) error {
		for _, table := range tables {
			for _, fault := range table.Verify(r) {
				t.Errorf("verify: %v", fault)
			}
		}
		return nil
	})
	if err != nil {
		t.Errorf("view at the end: %v", err)
	}
	if err := space.Close(); err != nil {
		t.Errorf("close: %v", err)
	}
}

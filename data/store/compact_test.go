package store_test

import (
	"os"
	"strings"
	"testing"

	"thidua/data/store"
)

func TestCompactGivesRoomBack(t *testing.T) {
	s := open(t, []store.Migration{first})
	long := []byte(strings.Repeat("x", 100_000))
	err := s.Update(func(w store.Writer) error {
		for i := range uint64(20) {
			if err := w.Put(store.Uint(i), long); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	err = s.Update(func(w store.Writer) error {
		for i := range uint64(20) {
			if err := w.Delete(store.Uint(i)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	revision := s.Revision()
	_ = s.Close()
	if err := store.Compact(s.Path()); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(s.Path()); err != nil || info.Size() > 100_000 {
		t.Errorf("size after: %v, %v", info.Size(), err)
	}
	again, err := store.Open(s.Path(), []store.Migration{first})
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if keys := allKeys(t, again); len(keys) != 1 || again.Revision() != revision {
		t.Errorf("keys %q, revision %d, before %d", keys, again.Revision(), revision)
	}
}

// A panic of the caller is the caller's: nothing is kept, and the space lives on.
func TestPanicPassesThrough(t *testing.T) {
	s := open(t, nil)
	func() {
		defer func() {
			if r := recover(); r != "mine" {
				t.Errorf("recovered %v", r)
			}
		}()
		_ = s.Update(func(w store.Writer) error {
			_ = w.Put([]byte("k"), nil)
			panic("mine")
		})
	}()
	if err := s.Update(putter("next")); err != nil {
		t.Fatal(err)
	}
	if keys := allKeys(t, s); len(keys) != 1 || keys[0] != "next" {
		t.Errorf("keys %q", keys)
	}
}

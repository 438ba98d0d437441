package book

import (
	"testing"

	"thidua/data/store"
	"thidua/data/store/storetest"
)

// A change that writes a key twice goes back to what stood there before the first
// write, and a key that was not there is gone again.
func TestRestoreGoesBackwards(t *testing.T) {
	space := storetest.Open(t)
	put := func(w store.Writer, key, value string) {
		t.Helper()
		if err := w.Put([]byte(key), []byte(value)); err != nil {
			t.Fatal(err)
		}
	}
	err := space.Update(func(w store.Writer) error {
		put(w, "a", "trước")
		rec := &recorder{Writer: w}
		put(rec, "a", "một")
		put(rec, "a", "hai")
		put(rec, "b", "mới")
		if err := rec.Delete([]byte("a")); err != nil {
			return err
		}
		return undoStep{before: rec.before}.restore(w)
	})
	if err != nil {
		t.Fatal(err)
	}
	err = space.View(func(r store.Reader) error {
		if a, _ := r.Get([]byte("a")); string(a) != "trước" {
			t.Errorf("a is %q", a)
		}
		if b, ok := r.Get([]byte("b")); ok {
			t.Errorf("b is still there: %q", b)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

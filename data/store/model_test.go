package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"thidua/data/store"
)

// model does with a map and a counter what the space does with a file.
type model struct {
	dir      string
	space    store.Space
	pairs    map[string]string
	counters map[string]uint64
	revision uint64
}

var errUndo = errors.New("undo")

// Few and close keys, so that operations meet each other.
var keys = rapid.StringMatching(`[ab\x00\xff]{1,3}`)

var values = rapid.OneOf(rapid.StringN(0, 20, -1), rapid.Just(strings.Repeat("dài ", 3000)))

func (m *model) update(rt *rapid.T) {
	pairs, counters := maps.Clone(m.pairs), maps.Clone(m.counters)
	undo, wrote := rapid.Bool().Draw(rt, "undo"), false
	steps := rapid.IntRange(0, 12).Draw(rt, "steps")
	err := m.space.Update(func(w store.Writer) error {
		for range steps {
			did, err := step(rt, w, pairs, counters)
			if err != nil {
				return err
			}
			wrote = wrote || did
		}
		compare(rt, w, pairs, "")
		if undo {
			return errUndo
		}
		return nil
	})
	if undo != errors.Is(err, errUndo) || !undo && err != nil {
		rt.Fatalf("update: %v", err)
	}
	if undo {
		return
	}
	m.pairs, m.counters = pairs, counters
	if wrote {
		m.revision++
	}
}

func step(rt *rapid.T, w store.Writer, pairs map[string]string, counters map[string]uint64) (bool, error) {
	key := keys.Draw(rt, "key")
	switch rapid.SampledFrom([]string{"put", "put", "delete", "next", "sweep"}).Draw(rt, "step") {
	case "put":
		value := values.Draw(rt, "value")
		pairs[key] = value
		return true, w.Put([]byte(key), []byte(value))
	case "delete":
		_, had := pairs[key]
		delete(pairs, key)
		return had, w.Delete([]byte(key))
	case "next":
		counters[key]++
		n, err := w.Next(key)
		if n != counters[key] {
			rt.Fatalf("sequence %q gives %d, expected %d", key, n, counters[key])
		}
		return true, err
	}
	return sweep(rt, w, pairs, key)
}

// sweep deletes all with a prefix while walking over them.
func sweep(rt *rapid.T, w store.Writer, pairs map[string]string, prefix string) (bool, error) {
	expected := 0
	for key := range pairs {
		if strings.HasPrefix(key, prefix) {
			expected++
			delete(pairs, key)
		}
	}
	met := 0
	for key := range w.Range([]byte(prefix)) {
		met++
		if err := w.Delete(key); err != nil {
			return true, err
		}
	}
	if met != expected {
		rt.Fatalf("sweep of %q met %d keys of %d", prefix, met, expected)
	}
	return met > 0, nil
}

func compare(rt *rapid.T, r store.Reader, pairs map[string]string, prefix string) {
	var expected []string
	for _, key := range slices.Sorted(maps.Keys(pairs)) {
		if strings.HasPrefix(key, prefix) {
			expected = append(expected, fmt.Sprintf("%q=%q", key, pairs[key]))
		}
	}
	var got []string
	for key, value := range r.Range([]byte(prefix)) {
		got = append(got, fmt.Sprintf("%q=%q", key, value))
	}
	if !slices.Equal(got, expected) {
		rt.Fatalf("range of %q:\n got %v\nwant %v", prefix, got, expected)
	}
}

func (m *model) look(rt *rapid.T) {
	key := keys.Draw(rt, "key")
	err := m.space.View(func(r store.Reader) error {
		value, found := r.Get([]byte(key))
		if want, ok := m.pairs[key]; ok != found || string(value) != want {
			rt.Fatalf("get %q: %q, %t; expected %q, %t", key, value, found, want, ok)
		}
		compare(rt, r, m.pairs, key)
		return nil
	})
	if err != nil || m.space.Revision() != m.revision {
		rt.Fatalf("revision %d, expected %d, error %v", m.space.Revision(), m.revision, err)
	}
}

func (m *model) reopen(rt *rapid.T) {
	path := m.space.Path()
	if faults := m.space.Check(); faults != nil {
		rt.Fatalf("check: %v", faults)
	}
	if err := m.space.Close(); err != nil {
		rt.Fatal(err)
	}
	if rapid.Bool().Draw(rt, "compact") {
		if err := store.Compact(path); err != nil {
			rt.Fatalf("compact: %v", err)
		}
	}
	var err error
	if m.space, err = store.Open(path, nil); err != nil {
		rt.Fatal(err)
	}
}

// travel saves a copy, changes something and goes back to the copy.
func (m *model) travel(rt *rapid.T) {
	path, saved := m.space.Path(), filepath.Join(m.dir, "copy.bak")
	if err := m.space.Backup(saved); err != nil {
		rt.Fatal(err)
	}
	err := m.space.Update(func(w store.Writer) error { return w.Put([]byte("after the copy"), nil) })
	if err = errors.Join(err, m.space.Close(), store.Restore(path, saved)); err != nil {
		rt.Fatal(err)
	}
	if m.space, err = store.Open(path, nil); err != nil {
		rt.Fatal(err)
	}
}

func TestSpaceAgainstAMap(t *testing.T) {
	n := 0
	rapid.Check(t, func(rt *rapid.T) {
		n++
		dir := filepath.Join(t.TempDir(), fmt.Sprint(n))
		space, err := store.Open(filepath.Join(dir, "thi-dua.db"), nil)
		if err != nil {
			rt.Fatal(err)
		}
		m := &model{dir: dir, space: space, pairs: map[string]string{}, counters: map[string]uint64{}, revision: space.Revision()}
		defer func() { _ = m.space.Close() }()
		rt.Repeat(map[string]func(*rapid.T){
			"update": m.update, "update again": m.update, "look": m.look, "reopen": m.reopen, "travel": m.travel,
		})
	})
}

func TestReaderKeepsItsState(t *testing.T) {
	s := open(t, nil)
	set := func(v string) {
		if err := s.Update(func(w store.Writer) error { return w.Put([]byte("k"), []byte(v)) }); err != nil {
			t.Error(err)
		}
	}
	set(strings.Repeat("room to write ", 50_000)) // a file that had to grow would wait for the reader
	set("old")
	begun, written := make(chan bool), make(chan bool)
	go func() {
		<-begun
		set("new")
		close(written)
	}()
	err := s.View(func(r store.Reader) error {
		close(begun)
		<-written
		if v, _ := r.Get([]byte("k")); !bytes.Equal(v, []byte("old")) {
			t.Errorf("a reader sees %q, written after it began", v)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestSlicesOutliveTheTransaction(t *testing.T) {
	s := open(t, nil)
	var kept [][]byte
	err := s.Update(func(w store.Writer) error { return w.Put([]byte("key"), []byte("value")) })
	_ = s.View(func(r store.Reader) error {
		v, _ := r.Get([]byte("key"))
		for k, v := range r.Range(nil) {
			kept = append(kept, k, v)
		}
		kept = append(kept, v)
		return nil
	})
	if err = errors.Join(err, s.Close()); err != nil {
		t.Fatal(err)
	}
	if got := string(bytes.Join(kept, []byte(" "))); got != "key value value" {
		t.Errorf("kept %q", got)
	}
}

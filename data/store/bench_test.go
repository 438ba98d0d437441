package store_test

import (
	"path/filepath"
	"testing"

	"thidua/data/store"
)

// BenchmarkHundredThousand puts 100,000 records with two index entries each, in
// transactions of 5,000, reads them all, and opens the file again.
func BenchmarkHundredThousand(b *testing.B) {
	for b.Loop() {
		path := filepath.Join(b.TempDir(), "thi-dua.db")
		s, err := store.Open(path, nil)
		if err != nil {
			b.Fatal(err)
		}
		for from := uint64(0); from < 100_000; from += 5_000 {
			if err := s.Update(func(w store.Writer) error { return putMany(w, from, from+5_000) }); err != nil {
				b.Fatal(err)
			}
		}
		scan(b, s)
		_ = s.Close()
		if s, err = store.Open(path, nil); err != nil {
			b.Fatal(err)
		}
		_ = s.Close()
	}
}

func putMany(w store.Writer, from, to uint64) error {
	for i := from; i < to; i++ {
		p := person{ID: i, Name: "Nguyễn Thị Lan Anh", Place: string(store.Uint(i % 12)), Cards: []string{string(store.Uint(i))}}
		if err := people.Put(w, p); err != nil {
			return err
		}
	}
	return nil
}

func scan(b *testing.B, s store.Space) {
	n := 0
	_ = s.View(func(r store.Reader) error {
		for _, err := range people.All(r) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
		return nil
	})
	if n != 100_000 {
		b.Fatalf("read %d records", n)
	}
}

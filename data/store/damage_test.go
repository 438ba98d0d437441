package store_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data/store"
)

// sample gives a file with pages of every kind — branches, long values, free
// pages — and the states of its last two commits.
func sample(t *testing.T) (file []byte, states []string) {
	t.Helper()
	s := open(t, []store.Migration{first})
	fill := func(from, to int) {
		err := s.Update(func(w store.Writer) error {
			for i := from; i < to; i++ {
				value := strings.Repeat(fmt.Sprintf("hồ sơ %d ", i), 1+i%7)
				if i%100 == 0 {
					value = strings.Repeat("x", 9000)
				}
				if err := w.Put(store.Uint(uint64(i)), []byte(value)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		states = append(states, dump(t, s))
	}
	fill(0, 700)
	fill(100, 300)
	fill(650, 720)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(s.Path())
	if err != nil {
		t.Fatal(err)
	}
	return file, states[1:]
}

func dump(t *testing.T, s store.Space) string {
	t.Helper()
	var b strings.Builder
	err := s.View(func(r store.Reader) error {
		for k, v := range r.Range(nil) {
			fmt.Fprintf(&b, "%x=%s\n", k, v)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// outcome opens a file of the bytes: damaged and left as it was, or whole.
func outcome(t *testing.T, path string, file []byte) (content string, whole bool) {
	t.Helper()
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(path, []store.Migration{first})
	if err != nil {
		if !errors.Is(err, store.ErrDamaged) {
			t.Fatalf("unexpected error: %v", err)
		}
		if after, _ := os.ReadFile(path); string(after) != string(file) {
			t.Fatal("a damaged file was changed")
		}
		return "", false
	}
	defer s.Close()
	if faults := s.Check(); faults != nil {
		t.Errorf("opened, but then: %v", faults)
	}
	return dump(t, s), true
}

func TestTruncatedFilesAreExplained(t *testing.T) {
	file, states := sample(t)
	path := filepath.Join(t.TempDir(), "thi-dua.db")
	lengths := []int{1, 15, 16, 79, 80, 4095, 4096, 4097, 8191, 8192, len(file) - 1}
	for n := 0; n < len(file); n += 1024 {
		lengths = append(lengths, n)
	}
	refused := 0
	for _, n := range lengths {
		// A cut behind the last page takes nothing that belongs to the state.
		if content, whole := outcome(t, path, file[:n]); !whole {
			refused++
		} else if content != states[1] {
			t.Errorf("cut at %d of %d: opened with other content", n, len(file))
		}
	}
	if refused < len(lengths)/2 {
		t.Errorf("%d of %d cuts were refused", refused, len(lengths))
	}
}

// A flipped bit is refused, or was in a place that holds nothing. A broken head
// page looks like a commit that a power cut ended: then the state before it may
// come back, and nothing else.
func TestFlippedBitsNeverChangeContent(t *testing.T) {
	file, states := sample(t)
	path := filepath.Join(t.TempDir(), "thi-dua.db")
	random := rand.New(rand.NewPCG(1, 2))
	refused := 0
	for i := range 700 {
		at := random.IntN(len(file))
		if i < 200 { // the heads, and the heads of pages, are where structure lies
			at = random.IntN(len(file)/4096)*4096 + random.IntN(80)
		}
		bit := byte(1) << random.IntN(8)
		file[at] ^= bit
		content, whole := outcome(t, path, file)
		file[at] ^= bit
		if !whole {
			refused++
		} else if content != states[1] && (at >= 2*4096 || content != states[0]) {
			t.Errorf("bit %08b of byte %d: opened with other content", bit, at)
		}
	}
	t.Logf("%d of 700 refused", refused)
	if refused < 200 {
		t.Errorf("only %d flips were refused: does the inspection look at all?", refused)
	}
}

// Damage may also come while the file is open.
func TestDamageWhileOpen(t *testing.T) {
	s := open(t, nil)
	if err := s.Update(putter("a key to find")); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(s.Path())
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; ; {
		i := strings.Index(string(file[at:]), "a key to find")
		if i < 0 {
			break
		}
		at += i + len("a key to find")
		file[at] ^= 1 // the first byte of the checksum
	}
	if err := os.WriteFile(s.Path(), file, 0o600); err != nil {
		t.Fatal(err)
	}
	err = s.View(func(r store.Reader) error {
		if _, found := r.Get([]byte("a key to find")); found {
			t.Error("a damaged value was read")
		}
		return nil
	})
	explained(t, err, store.ErrDamaged, s.Path())
	err = s.Update(func(w store.Writer) error {
		w.Get([]byte("a key to find"))
		return w.Put([]byte("other"), nil)
	})
	explained(t, err, store.ErrDamaged, s.Path())
	if faults := s.Check(); faults == nil {
		t.Error("the check found nothing")
	}
	if err := s.Backup(s.Path() + "-x.bak"); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("a damaged copy was kept: %v", err)
	}
}

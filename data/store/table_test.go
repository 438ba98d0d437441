package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"testing"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/store/storetest"
)

// person is a record for the tests: a number, a place and a card that no other has.
type person struct {
	ID    uint64
	Name  string
	Place string
	Cards []string
}

var people = store.Table[person]{
	Name:    "person",
	Version: 2,
	Key:     func(p person) []byte { return store.Uint(p.ID) },
	Indexes: []store.Index[person]{
		{Name: "place", Of: func(p person) [][]byte { return [][]byte{[]byte(p.Place)} }},
		{Name: "card", Unique: true, Of: cards},
	},
	Upgrade: func(version byte, raw []byte) (person, error) {
		if version != 1 {
			return person{}, fmt.Errorf("version %d", version)
		}
		return person{ID: uint64(raw[0]), Name: string(raw[1:])}, nil
	},
}

func cards(p person) [][]byte {
	var values [][]byte
	for _, c := range p.Cards {
		values = append(values, []byte(c))
	}
	return values
}

func put(t *testing.T, s store.Space, list ...person) {
	t.Helper()
	err := s.Update(func(w store.Writer) error {
		for _, p := range list {
			if err := people.Put(w, p); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// at gives the numbers of the people at a place.
func at(t *testing.T, s store.Space, place string) []uint64 {
	t.Helper()
	var ids []uint64
	err := s.View(func(r store.Reader) error {
		for p, err := range people.By(r, "place", []byte(place)) {
			if err != nil {
				return err
			}
			ids = append(ids, p.ID)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

func TestTablePutMovesIndexEntries(t *testing.T) {
	s := storetest.Open(t, people)
	put(t, s, person{ID: 300, Place: "An Phú"}, person{ID: 2, Place: "An Phú"}, person{ID: 7, Place: "An"})
	if got := at(t, s, "An Phú"); !slices.Equal(got, []uint64{2, 300}) {
		t.Errorf("An Phú: %v", got)
	}
	if got := at(t, s, "An"); !slices.Equal(got, []uint64{7}) {
		t.Errorf("An: %v, a value must not find those that it begins", got)
	}
	put(t, s, person{ID: 2, Place: "An"})
	if got := at(t, s, "An Phú"); !slices.Equal(got, []uint64{300}) {
		t.Errorf("An Phú after the move: %v", got)
	}
	if got := at(t, s, "An"); !slices.Equal(got, []uint64{2, 7}) {
		t.Errorf("An after the move: %v", got)
	}
}

func TestTableUniqueValueIsTakenOnce(t *testing.T) {
	s := storetest.Open(t, people)
	put(t, s, person{ID: 1, Cards: []string{"a", "b"}})
	err := s.Update(func(w store.Writer) error {
		err := people.Put(w, person{ID: 2, Cards: []string{"c", "b"}})
		if !errors.Is(err, store.ErrTaken) {
			t.Errorf("taken card: %v", err)
		}
		if _, err := people.Get(w, store.Uint(2)); !errors.Is(err, data.ErrNotFound) {
			t.Errorf("refused record was written: %v", err)
		}
		return nil // whoever goes on after a refusal must find nothing half done
	})
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, person{ID: 1, Cards: []string{"b", "c"}}, person{ID: 2, Cards: []string{"a"}})
}

func TestTableDeleteAndMissing(t *testing.T) {
	s := storetest.Open(t, people)
	put(t, s, person{ID: 1, Place: "x", Cards: []string{"a"}})
	remove := func(w store.Writer) error { return people.Delete(w, store.Uint(1)) }
	if err := s.Update(remove); err != nil {
		t.Fatal(err)
	}
	if err := s.Update(remove); !errors.Is(err, data.ErrNotFound) {
		t.Errorf("second delete: %v", err)
	}
	if got := at(t, s, "x"); got != nil {
		t.Errorf("index after delete: %v", got)
	}
	put(t, s, person{ID: 2, Cards: []string{"a"}}) // the card is free again
}

func TestTableOrderAndPrefix(t *testing.T) {
	s := storetest.Open(t, people)
	put(t, s, person{ID: 256}, person{ID: 255}, person{ID: 1})
	var all, low []uint64
	_ = s.View(func(r store.Reader) error {
		for p, err := range people.All(r) {
			all = append(all, p.ID)
			if err != nil {
				t.Error(err)
			}
		}
		for p := range people.Under(r, make([]byte, 7)) { // the first seven bytes are zero: below 256
			low = append(low, p.ID)
		}
		return nil
	})
	if !slices.Equal(all, []uint64{1, 255, 256}) || !slices.Equal(low, []uint64{1, 255}) {
		t.Errorf("all %v, low %v", all, low)
	}
}

func TestTableRecordVersions(t *testing.T) {
	s := storetest.Open(t)
	raw := func(id uint64) []byte { return append([]byte("person\x00"), store.Uint(id)...) }
	_ = s.Update(func(w store.Writer) error {
		return errors.Join(w.Put(raw(5), []byte("\x01\x05Lan")), w.Put(raw(6), []byte("\x03{}")), w.Put(raw(7), nil))
	})
	_ = s.View(func(r store.Reader) error {
		if p, err := people.Get(r, store.Uint(5)); err != nil || p.Name != "Lan" {
			t.Errorf("older: %+v, %v", p, err)
		}
		if _, err := people.Get(r, store.Uint(6)); !errors.Is(err, store.ErrNewer) {
			t.Errorf("newer: %v", err)
		}
		if _, err := people.Get(r, store.Uint(7)); err == nil {
			t.Error("an empty record was read")
		}
		return nil
	})
}

func TestTableVerifyAndRebuild(t *testing.T) {
	s := storetest.Open(t, people)
	put(t, s, person{ID: 1, Place: "x", Cards: []string{"a"}}, person{ID: 2, Place: "y"})
	breakIndex := func(w store.Writer) error {
		var first []byte
		for key := range w.Range([]byte("person/")) {
			first = key
			break
		}
		return errors.Join(w.Delete(first), w.Put([]byte("person/old\x00stray"), nil))
	}
	if err := s.Update(breakIndex); err != nil {
		t.Fatal(err)
	}
	_ = s.View(func(r store.Reader) error {
		if faults := people.Verify(r); len(faults) != 2 {
			t.Errorf("one entry missing and one stray give %d faults: %v", len(faults), faults)
		}
		return nil
	})
	if err := s.Update(people.Rebuild); err != nil {
		t.Fatal(err)
	} // storetest verifies the indexes at the end
}

func TestTableRefusesAnEmptyKey(t *testing.T) {
	s := storetest.Open(t)
	notes := store.Table[string]{Name: "note", Key: func(s string) []byte { return []byte(s) }}
	if err := s.Update(func(w store.Writer) error { return notes.Put(w, "") }); err == nil {
		t.Error("an empty key was accepted")
	}
}

func TestJoinKeepsOrder(t *testing.T) {
	ordered := [][][]byte{
		{{}}, {{}, {}}, {{}, {0}}, {{0}}, {{0}, {1}}, {{0, 0}}, {{0, 1}}, {{0, 255}}, {{1}}, {{1}, {0}}, {{1, 0}}, {{255}},
	}
	for i := 1; i < len(ordered); i++ {
		if a, b := store.Join(ordered[i-1]...), store.Join(ordered[i]...); bytes.Compare(a, b) >= 0 {
			t.Errorf("%v → %x is not before %v → %x", ordered[i-1], a, ordered[i], b)
		}
	}
}

package data

import "testing"

func TestAwardedInTheOrderOfTheList(t *testing.T) {
	r := Result{Nominees: []Outcome{{Number: 1, Ordinal: 3}, {Number: 2}, {Number: 3, Ordinal: 1}, {Number: 4, Ordinal: 2}, {Number: 5}}}
	var got []int
	for _, o := range r.Awarded() {
		got = append(got, o.Number)
	}
	if len(got) != 3 || got[0] != 3 || got[1] != 4 || got[2] != 1 {
		t.Errorf("awarded %v, want 3 4 1", got)
	}
}

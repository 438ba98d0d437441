package vote_test

import (
	"testing"

	"thidua/data"
)

// needs is worked out by hand with whole numbers: the smallest yes with
// yes × denominator ≥ numerator × n, and for the majority yes × 2 > n.
var needs = []struct{ n, twoThirds, majority, eighty, ninety int }{
	{5, 4, 3, 4, 5}, {6, 4, 4, 5, 6}, {7, 5, 4, 6, 7}, {8, 6, 5, 7, 8}, {9, 6, 5, 8, 9},
	{10, 7, 6, 8, 9}, {11, 8, 6, 9, 10}, {12, 8, 7, 10, 11}, {13, 9, 7, 11, 12}, {14, 10, 8, 12, 13},
	{15, 10, 8, 12, 14}, {16, 11, 9, 13, 15}, {17, 12, 9, 14, 16}, {18, 12, 10, 15, 17}, {19, 13, 10, 16, 18},
	{20, 14, 11, 16, 18}, {21, 14, 11, 17, 19}, {22, 15, 12, 18, 20}, {23, 16, 12, 19, 21}, {24, 16, 13, 20, 22},
	{25, 17, 13, 20, 23},
}

func TestNeedAgainstTheTableWorkedOutByHand(t *testing.T) {
	for _, row := range needs {
		for text, want := range map[string]int{"2/3": row.twoThirds, ">1/2": row.majority, "80%": row.eighty, "90%": row.ninety} {
			share, err := data.ParseShare(text)
			if err != nil {
				t.Fatal(err)
			}
			if got := share.Need(row.n); got != want {
				t.Errorf("%s of %d needs %d, want %d", text, row.n, got, want)
			}
			for yes := 0; yes <= row.n; yes++ {
				if got := share.Met(yes, row.n); got != (yes >= want) {
					t.Errorf("%d of %d at %s: met = %v", yes, row.n, text, got)
				}
			}
		}
	}
}

func TestParseShare(t *testing.T) {
	good := map[string]data.Share{
		"80%": {Num: 80, Den: 100}, "66,7%": {Num: 667, Den: 1000}, "66.67%": {Num: 6667, Den: 10000},
		"2/3": {Num: 2, Den: 3}, ">1/2": {Num: 1, Den: 2, More: true}, "> 50%": {Num: 50, Den: 100, More: true}, "100%": {Num: 100, Den: 100},
	}
	for text, want := range good {
		if got, err := data.ParseShare(text); err != nil || got != want {
			t.Errorf("ParseShare(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "80", "%", "3/2", "-1/2", "1/0", "120%", "a/b", "1/2/3", "1,2,3%", ">=80%"} {
		if got, err := data.ParseShare(text); err == nil {
			t.Errorf("ParseShare(%q) = %v, want an error", text, got)
		}
	}
}

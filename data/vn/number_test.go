package vn

import (
	"math"
	"testing"
)

func TestGroup(t *testing.T) {
	for n, want := range map[int64]string{
		0: "0", 7: "7", 999: "999", 1000: "1.000", 2530000: "2.530.000", 1000000000: "1.000.000.000",
		-5: "-5", -1234: "-1.234", -123: "-123", math.MinInt64: "-9.223.372.036.854.775.808",
	} {
		if got := Group(n); got != want {
			t.Errorf("Group(%d) = %s, want %s", n, got, want)
		}
	}
	if got := Dong(2530000); got != "2.530.000 đồng" {
		t.Error(got)
	}
	if Number2(5) != "05" || Number2(0) != "00" || Number2(12) != "12" || Number2(100) != "100" {
		t.Error("Number2")
	}
}

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		part, whole int64
		want        string
	}{
		{7, 9, "77,8%"}, {8, 9, "88,9%"}, {12, 15, "80%"}, {1, 0, "0%"}, {0, 5, "0%"}, {9, 9, "100%"}, {3, 2, "150%"},
		{1, 3, "33,3%"}, {2, 3, "66,7%"}, {1, 2000, "0,1%"}, {1, 2001, "0%"}, {1, 16, "6,3%"}, {999, 1000, "99,9%"}, {9995, 10000, "100%"},
		{9994, 10000, "99,9%"}, {-1, 3, "-33,3%"}, {5, -5, "0%"}, {math.MaxInt64, math.MaxInt64, "100%"}, {math.MaxInt64 / 2, math.MaxInt64, "50%"},
	} {
		if got := Percent(c.part, c.whole); got != c.want {
			t.Errorf("Percent(%d, %d) = %s, want %s", c.part, c.whole, got, c.want)
		}
	}
}

// A number below ten takes a zero in front, others stay as they are.
func TestZeroInFrontOfANumber(t *testing.T) {
	for number, want := range map[string]string{"5/QĐ-UBND": "05/QĐ-UBND", "05/QĐ-UBND": "05/QĐ-UBND", "12/BB": "12/BB", "0/BB": "0/BB", "": "", "5": "5", "a/b": "a/b"} {
		if got := PaperNumber(number); got != want {
			t.Errorf("%q becomes %q", number, got)
		}
	}
}

package vn

import (
	"bytes"
	"slices"
	"testing"
)

func TestGivenName(t *testing.T) {
	for in, want := range map[string]string{"Nguyễn Thị  An ": "An", "An": "An", "": "", "Y Moan": "Moan"} {
		if got := GivenName(in); got != want {
			t.Errorf("GivenName(%q) = %q", in, got)
		}
	}
}

func TestNameOrder(t *testing.T) {
	want := []string{
		"", "An", "Lê Thị An", "Lê Văn An", "Nguyễn Thị An", "Đỗ Ân", "Trần Bình", "Lê Cường", "Lê Dũng", "Ân Đạt", "Lê Em",
		"Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ", "An Mai", "Vũ Oanh", "An Ơn", "Vũ Tú", "An Tư", "An Yến",
	}
	order := NewNameOrder()
	for i, a := range want {
		for j, b := range want {
			if got := order.Compare(a, b); sign(got) != sign(i-j) {
				t.Errorf("Compare(%q, %q) = %d", a, b, got)
			}
		}
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return bytes.Compare(order.Key(a), order.Key(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("sorted: %q", got)
	}
}

func TestNameOrderAlike(t *testing.T) {
	order := NewNameOrder()
	for _, c := range [][2]string{{"Lê Hoà", "LÊ  HÒA"}, {"Lê Thuý", "Lê Thúy"}, {"Lê Mỹ", "Le\u0302 My\u0303"}} {
		if order.Compare(c[0], c[1]) != 0 {
			t.Errorf("%q and %q differ", c[0], c[1])
		}
	}
}

func sign(n int) int { return max(-1, min(1, n)) }

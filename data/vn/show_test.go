package vn_test

import (
	"testing"

	"thidua/data/vn"
)

func TestShow(t *testing.T) {
	for _, c := range []struct{ dropped, want string }{
		{"", ""}, {"🌸", "“🌸”"}, {"\u200b\ufeff", "ký tự ẩn"}, {"學\u200b🎖🎖", "“學”, ký tự ẩn, “🎖”"}, {"學生會長好人們", "“學”, “生”, “會”, “長”, “好”"},
	} {
		if got := vn.Show([]rune(c.dropped)); got != c.want {
			t.Errorf("Show(%q) = %q, want %q", c.dropped, got, c.want)
		}
	}
}

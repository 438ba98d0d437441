package documents

import (
	"strings"
	"testing"
)

// Dots are what is left of the line, and as many lines more as were asked for; they end
// at the right margin.
func TestRoomForThePen(t *testing.T) {
	for text, want := range map[string]int{"Quê quán: …": 1, "Quê quán: ...": 1, "Quê quán: ….": 1, "Kết quả: ………": 3, strings.Repeat("dài ", 21) + "…": 2, "Hết./.": 0, "Hết.": 0} {
		s, err := newSheet("", minute(8, 0))
		if err != nil {
			t.Fatal(err)
		}
		s.room = inner(false)
		lines := leader(plain(text, body)).strips(s)
		p, ok := leader(plain(text, body)).(dotted)
		if ok != (want > 0) || len(lines) != max(want, 1) {
			t.Errorf("%q: %d lines, dots %v %+v", text, len(lines), ok, p)
		}
	}
}

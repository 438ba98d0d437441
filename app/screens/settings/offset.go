package settings

import (
	"fmt"
	"math"
)

// offsetEntry is a field for a length of one decimal, which may be negative.
type offsetEntry struct{ *ownEntry }

func newOffsetEntry(label, hint string, typed, entered func()) *offsetEntry {
	return &offsetEntry{newOwnEntry(label, hint, typed, entered)}
}

// set shows a length in tenths of a millimetre.
func (o *offsetEntry) set(tenths int) {
	o.field.SetError("")
	if got, ok := parseTenths(o.entry.Text); !ok || got != tenths || o.entry.Text == "" {
		o.put(tenthsText(tenths))
	}
}

// read gives the length, and says at the field where it is none.
func (o *offsetEntry) read() (tenths int, ok bool) {
	tenths, ok = parseTenths(o.entry.Text)
	o.refuse(ok, "Ghi số với nhiều nhất một chữ số thập phân, ví dụ 1,2")
	return tenths, ok
}

// tenthsText is a length in tenths of a millimetre as people write it: "1,2".
func tenthsText(tenths int) string {
	sign := ""
	if tenths < 0 {
		sign, tenths = "-", -tenths
	}
	return fmt.Sprintf("%s%d,%d", sign, tenths/10, tenths%10)
}

// parseTenths reads a length of at most one decimal; nothing is none at all.
func parseTenths(text string) (tenths int, ok bool) {
	if text == "" {
		return 0, true
	}
	length, ok := parseLength(text)
	rounded := math.Round(length * 10)
	return int(rounded), ok && math.Abs(length*10-rounded) < 1e-6
}

package store

import (
	"bytes"
	"testing"
)

// FuzzJoin takes keys apart again and compares their order with that of the parts.
func FuzzJoin(f *testing.F) {
	f.Add([]byte{}, []byte{0}, []byte{0, 255}, []byte{1})
	f.Add([]byte("An\x00"), []byte("Phú"), []byte("An"), []byte("\x00\x01"))
	f.Fuzz(func(t *testing.T, a, b, c, d []byte) {
		key := Join(a, b)
		part, rest, ok := cut(key)
		if !ok || !bytes.Equal(part, a) {
			t.Fatalf("first part of %x: %x", key, part)
		}
		if part, rest, ok = cut(rest); !ok || !bytes.Equal(part, b) || len(rest) != 0 {
			t.Fatalf("second part of %x: %x, rest %x", key, part, rest)
		}
		expected := bytes.Compare(a, c)
		if expected == 0 {
			expected = bytes.Compare(b, d)
		}
		if got := bytes.Compare(key, Join(c, d)); got != expected {
			t.Fatalf("order of %x %x and %x %x: %d, expected %d", a, b, c, d, got, expected)
		}
		if !bytes.HasPrefix(key, Join(a)) {
			t.Fatalf("%x does not begin with the key of its first part", key)
		}
	})
}

func TestUintOrder(t *testing.T) {
	numbers := []uint64{0, 1, 255, 256, 1 << 32, 1<<64 - 1}
	for i := 1; i < len(numbers); i++ {
		if bytes.Compare(Uint(numbers[i-1]), Uint(numbers[i])) >= 0 {
			t.Errorf("%d is not before %d", numbers[i-1], numbers[i])
		}
	}
}

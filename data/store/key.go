package store

import (
	"bytes"
	"encoding/binary"
)

// Keys are ordered byte by byte. Join makes one of several parts so that the
// order of keys is the order of their parts, and so that the key of the leading
// parts is a prefix of the whole: each part ends with 00 01, and a 00 inside it
// is written as 00 FF, which sorts after the end of a part.
const (
	partEnd  = "\x00\x01"
	partZero = "\x00\xff"
)

// Uint gives a number as 8 bytes in the order of numbers.
func Uint(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// Join makes one key of parts, in their order. Join(a) is a prefix of Join(a, b).
func Join(parts ...[]byte) []byte {
	key := []byte{}
	for _, part := range parts {
		key = append(key, bytes.ReplaceAll(part, []byte{0}, []byte(partZero))...)
		key = append(key, partEnd...)
	}
	return key
}

// cut takes the first part off a joined key; ok is false if there is none.
func cut(key []byte) (part, rest []byte, ok bool) {
	coded, rest, ok := bytes.Cut(key, []byte(partEnd))
	if !ok {
		return nil, nil, false
	}
	return bytes.ReplaceAll(coded, []byte(partZero), []byte{0}), rest, true
}

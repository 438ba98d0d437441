package store

import (
	"encoding/binary"
	"hash/crc32"
)

// sealSize is the length in bytes of the checksum before each stored value.
const sealSize = 4

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// seal puts a checksum over key and value before the value. The key is part of
// it so that a value can't turn up under another key unnoticed.
func seal(key, value []byte) []byte {
	sealed := make([]byte, sealSize, sealSize+len(value))
	binary.BigEndian.PutUint32(sealed, checksum(key, value))
	return append(sealed, value...)
}

// unseal gives the value without its checksum, and whether the checksum fits.
// The result shares the memory of sealed.
func unseal(key, sealed []byte) ([]byte, bool) {
	if len(sealed) < sealSize {
		return nil, false
	}
	value := sealed[sealSize:]
	return value, binary.BigEndian.Uint32(sealed) == checksum(key, value)
}

func checksum(key, value []byte) uint32 {
	return crc32.Update(crc32.Checksum(key, castagnoli), castagnoli, value)
}

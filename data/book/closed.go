package book

import (
	"encoding/binary"

	"thidua/data/store"
)

// Closed ballots lie in the space as they are, since each is long and nothing but
// its key is to be read: ballots under random keys, ballots on paper under their
// number and who typed them.
//
//	"sealed" 00 <meeting u64> <16 random bytes>
//	"entry"  00 <meeting u64> <number u64> <1 or 2>
func sealedKey(meeting uint64, id ...byte) []byte { return closedKey("sealed\x00", meeting, id) }

func entryKey(meeting uint64, rest ...byte) []byte { return closedKey("entry\x00", meeting, rest) }

func closedKey(name string, meeting uint64, rest []byte) []byte {
	return append(append([]byte(name), store.Uint(meeting)...), rest...)
}

// entryID is the key's end for a ballot on paper.
func entryID(number, entry int) []byte { return append(store.Uint(uint64(number)), byte(entry)) }

// entryOf reads it back.
func entryOf(id []byte) (number, entry int) {
	return int(binary.BigEndian.Uint64(id)), int(id[8])
}

// closedCount is how many closed ballots a meeting has in the data file.
func closedCount(r store.Reader, meeting uint64) int {
	n := 0
	for range r.Range(sealedKey(meeting)) {
		n++
	}
	return n
}

// heldBallots gives the closed ballots of a meeting in the data file.
func heldBallots(r store.Reader, meeting uint64) map[string]bool {
	held := make(map[string]bool)
	for _, closed := range r.Range(sealedKey(meeting)) {
		held[string(closed)] = true
	}
	return held
}

// emptyBox takes closed ballots and typed papers of a meeting out of the data file.
func emptyBox(w store.Writer, meeting uint64) error {
	for _, prefix := range [][]byte{sealedKey(meeting), entryKey(meeting)} {
		for key := range w.Range(prefix) {
			if err := w.Delete(key); err != nil {
				return err
			}
		}
	}
	return nil
}

package box

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
)

// Journal is a file of sealed ballots beside the data file: each is written and
// synced before its voter is told that it is in.
//
//	"thidua-box 1\n" <recipient> "\n", then for each ballot
//	length u32 | CRC-32C u32 | sealed ballot     big-endian
//
// Ballots that come in one step (a sheet of paper ballots) are all or none: the
// length of each but the last has its highest bit set. The journal holds no name and
// no time.
type Journal struct{ Path string }

const journalHead = "thidua-box 1\n"

// more marks a length whose step goes on with the next record.
const more = 1 << 31

// recordHead is the length in bytes of what stands before each sealed ballot.
const recordHead = 8

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Begin makes an empty journal for a box; one that is left there is replaced.
func (j Journal) Begin(recipient string) error {
	return writeSynced(j.Path, []byte(journalHead+recipient+"\n"))
}

// Append adds the sealed ballots of one step and makes them durable. Where that
// fails the journal is cut back to what it was.
func (j Journal) Append(step ...[]byte) error {
	f, err := os.OpenFile(j.Path, os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	end, err := f.Seek(0, io.SeekEnd)
	if err != nil {
		return errors.Join(err, f.Close())
	}
	_, err = f.Write(records(step))
	if err = errors.Join(err, f.Sync()); err != nil {
		err = errors.Join(err, f.Truncate(end))
	}
	return errors.Join(err, f.Close())
}

func records(step [][]byte) []byte {
	var text []byte
	for i, sealed := range step {
		length := uint32(len(sealed))
		if i < len(step)-1 {
			length |= more
		}
		text = binary.BigEndian.AppendUint32(text, length)
		text = binary.BigEndian.AppendUint32(text, crc32.Checksum(sealed, castagnoli))
		text = append(text, sealed...)
	}
	return text
}

// Step is the sealed ballots that came into the journal together, and the length of
// the journal before them in bytes.
type Step struct {
	Sealed [][]byte
	Before int64
}

// Read gives the journal's steps in their order and the length in bytes up to which
// it is whole: what a power cut left half-written is not given. The error wraps
// fs.ErrNotExist where there is no journal, ErrJournal where it is not one of this
// box.
func (j Journal) Read(recipient string) (steps []Step, whole int64, err error) {
	text, err := os.ReadFile(j.Path)
	if err != nil {
		return nil, 0, fmt.Errorf("journal: %w", err)
	}
	head := []byte(journalHead + recipient + "\n")
	rest, ok := bytes.CutPrefix(text, head)
	if !ok {
		return nil, 0, ErrJournal
	}
	whole = int64(len(head))
	step := Step{Before: whole}
	for at := whole; ; {
		sealed, last, ok := cutRecord(&rest)
		if !ok {
			return steps, whole, nil
		}
		step.Sealed = append(step.Sealed, sealed)
		at += int64(recordHead + len(sealed))
		if last {
			steps, whole = append(steps, step), at
			step = Step{Before: whole}
		}
	}
}

// cutRecord takes the first record off a journal's text, if it is whole; last says
// that it ends its step.
func cutRecord(text *[]byte) (sealed []byte, last, ok bool) {
	if len(*text) < recordHead {
		return nil, false, false
	}
	length := binary.BigEndian.Uint32(*text)
	size := int(length &^ more)
	if size > len(*text)-recordHead {
		return nil, false, false
	}
	sealed = (*text)[recordHead : recordHead+size]
	ok = crc32.Checksum(sealed, castagnoli) == binary.BigEndian.Uint32((*text)[4:])
	*text = (*text)[recordHead+size:]
	return sealed, length&more == 0, ok
}

// ErrJournal says that the file is not the journal of this box.
var ErrJournal = errors.New("not the journal of this box")

// Cut shortens the journal to the given length.
func (j Journal) Cut(length int64) error {
	f, err := os.OpenFile(j.Path, os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	return errors.Join(f.Truncate(length), f.Sync(), f.Close())
}

// SHA256 is the journal's SHA-256 in lower-case hex.
func (j Journal) SHA256() (string, error) {
	text, err := os.ReadFile(j.Path)
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:]), err
}

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
	"io/fs"
	"os"
)

// Journal is a file of sealed ballots beside the data file: each is written and
// synced before its voter is told that it is in.
//
//	"thidua-box 1\n" <recipient> "\n", then for each ballot
//	length u32 | CRC-32C u32 | sealed ballot     big-endian
//
// It holds no name and no time.
type Journal struct{ Path string }

const journalHead = "thidua-box 1\n"

// recordHead is the length in bytes of what stands before each sealed ballot.
const recordHead = 8

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Begin makes an empty journal for a box; one that is left there is replaced.
func (j Journal) Begin(recipient string) error {
	return writeSynced(j.Path, []byte(journalHead+recipient+"\n"))
}

// Append adds a sealed ballot and makes it durable. Where that fails the journal
// is cut back to what it was.
func (j Journal) Append(sealed []byte) error {
	f, err := os.OpenFile(j.Path, os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	end, err := f.Seek(0, io.SeekEnd)
	if err != nil {
		return errors.Join(err, f.Close())
	}
	record := binary.BigEndian.AppendUint32(nil, uint32(len(sealed)))
	record = binary.BigEndian.AppendUint32(record, crc32.Checksum(sealed, castagnoli))
	_, err = f.Write(append(record, sealed...))
	if err = errors.Join(err, f.Sync()); err != nil {
		err = errors.Join(err, f.Truncate(end))
	}
	return errors.Join(err, f.Close())
}

// Read gives the sealed ballots in the journal's order and the length in bytes up
// to which it is whole: a record that a power cut left half-written is not given.
// The error wraps fs.ErrNotExist where there is no journal, ErrJournal where it is
// not one of this box.
func (j Journal) Read(recipient string) (sealed [][]byte, whole int64, err error) {
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
	for len(rest) >= recordHead {
		size := int(binary.BigEndian.Uint32(rest))
		if size > len(rest)-recordHead {
			break
		}
		record := rest[recordHead : recordHead+size]
		if crc32.Checksum(record, castagnoli) != binary.BigEndian.Uint32(rest[4:]) {
			break
		}
		sealed = append(sealed, record)
		rest, whole = rest[recordHead+size:], whole+int64(recordHead+size)
	}
	return sealed, whole, nil
}

// RecordSize is how many bytes a sealed ballot takes in the journal.
func RecordSize(sealed []byte) int64 { return int64(recordHead + len(sealed)) }

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

// Exists reports whether the file is there.
func (j Journal) Exists() bool {
	_, err := os.Stat(j.Path)
	return !errors.Is(err, fs.ErrNotExist)
}

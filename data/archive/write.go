package archive

import (
	"archive/zip"
	"bytes"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

// entry is a member to be written, with what the first reading found.
type entry struct {
	name string // inside the bag
	file File
	size int64
	sum  string // SHA-512
	crc  uint32
}

// WriteFile writes a package to path. The file gets its name only when it is
// complete and on the disk; one that is there already stays until then.
func WriteFile(path string, info Info, files []File) error {
	draft, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*.tmp")
	if err != nil {
		return unwritten(path, err)
	}
	defer os.Remove(draft.Name())
	err = Write(draft, info, files)
	if err == nil {
		err = errors.Join(draft.Chmod(0o644), draft.Sync()) // a package is made to be handed on
	}
	if closeErr := draft.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(draft.Name(), path)
	}
	if err != nil {
		return unwritten(path, err)
	}
	return nil
}

func unwritten(path string, cause error) error {
	if known := (*data.Problem)(nil); errors.As(cause, &known) {
		return cause
	}
	return &data.Problem{
		What: "Không ghi được gói lưu trữ", Where: path, Cause: cause,
		Do: "Hãy kiểm tra dung lượng còn trống và quyền ghi trong thư mục " + filepath.Dir(path),
	}
}

// Write writes a package as a zip. Names are brought to Unicode NFC; a name
// that is unsafe, or that some system takes for another one's, is refused.
func Write(w io.Writer, info Info, files []File) error {
	payload, err := measureAll(files)
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	for _, e := range slices.Concat(tags(info, payload), payload) {
		if err := e.writeTo(z, info.Date); err != nil {
			return err
		}
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("finish archive: %w", err)
	}
	return nil
}

// measureAll reads every file once and sorts them by name.
func measureAll(files []File) ([]entry, error) {
	seen := map[string]bool{}
	var entries []entry
	for _, f := range files {
		name := norm.NFC.String(payloadFolder + f.Path)
		if !safeName(name) || seen[sameFile(name)] {
			return nil, &data.Problem{
				What: "Tên tệp không dùng được trong gói lưu trữ, hoặc trùng với một tệp khác", Where: f.Path,
				Do: "Hãy đổi tên tệp rồi lập lại gói",
			}
		}
		seen[sameFile(name)] = true
		e, err := measure(name, f)
		if err != nil {
			return nil, err
		}
		entries = append(entries, e)
	}
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.name, b.name) })
	return entries, nil
}

func measure(name string, f File) (entry, error) {
	e := entry{name: name, file: f}
	return e, e.read(nil)
}

// tags gives the four files that describe the payload.
func tags(info Info, payload []entry) []entry {
	var octets int64
	var list strings.Builder
	for _, e := range payload {
		octets += e.size
		list.WriteString(line(e.sum, e.name))
	}
	described := []entry{
		tag(declarationAt, declaration),
		tag(infoAt, info.text(octets, len(payload))),
		tag("manifest-"+algorithm+".txt", list.String()),
	}
	list.Reset()
	for _, e := range described {
		list.WriteString(line(e.sum, e.name))
	}
	return append(described, tag("tagmanifest-"+algorithm+".txt", list.String()))
}

func tag(name, text string) entry {
	e := entry{name: name, file: File{Data: []byte(text)}}
	_ = e.read(nil) // bytes in memory can always be read
	return e
}

// read reads the content once, to w if there is one, and notes its size and
// sums. A second reading must find what the first one found.
func (e *entry) read(w io.Writer) error {
	in, err := e.file.reader()
	if err != nil {
		return fmt.Errorf("open %s: %w", e.name, err)
	}
	defer in.Close()
	sum, crc := sha512.New(), crc32.NewIEEE()
	to := []io.Writer{sum, crc}
	if w != nil {
		to = append(to, w)
	}
	size, err := io.Copy(io.MultiWriter(to...), in)
	if err != nil {
		return fmt.Errorf("read %s: %w", e.name, err)
	}
	found := hex.EncodeToString(sum.Sum(nil))
	if w != nil && found != e.sum {
		return fmt.Errorf("%s changed while it was packed", e.name)
	}
	e.size, e.sum, e.crc = size, found, crc.Sum32()
	return nil
}

func (f File) reader() (io.ReadCloser, error) {
	if f.Open != nil {
		return f.Open()
	}
	return io.NopCloser(bytes.NewReader(f.Data)), nil
}

// writeTo stores the member with its size and sum in front, so that tools that
// read a zip as a stream can follow.
func (e entry) writeTo(z *zip.Writer, date time.Time) error {
	const utf8Names, version20 = 0x800, 20
	h := &zip.FileHeader{
		Name: TopFolder + "/" + e.name, Method: zip.Store, Flags: utf8Names,
		CreatorVersion: version20, ReaderVersion: version20,
		CRC32: e.crc, CompressedSize64: uint64(e.size), UncompressedSize64: uint64(e.size),
	}
	//lint:ignore SA1019 Modified would add a field with a zone; the plain fields give the same bytes everywhere
	h.ModifiedDate, h.ModifiedTime = dosTime(date)
	w, err := z.CreateRaw(h)
	if err != nil {
		return fmt.Errorf("add %s: %w", e.name, err)
	}
	return e.read(w)
}

// dosTime gives the date and time as the zip format has them: from 1980, in
// steps of two seconds, without a zone.
func dosTime(t time.Time) (date, clock uint16) {
	if t.Year() < 1980 || t.Year() > 2107 {
		return 1<<5 | 1, 0
	}
	date = uint16(t.Day() + int(t.Month())<<5 + (t.Year()-1980)<<9)
	return date, uint16(t.Second()/2 + t.Minute()<<5 + t.Hour()<<11)
}

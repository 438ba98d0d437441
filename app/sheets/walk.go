package sheets

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"regexp"
	"strconv"
)

// errRun says that a part has a longer text without a tag than any cell may.
var errRun = errors.New("text without a tag")

var rowNumber = regexp.MustCompile(`^<row [^>]*?\br="(\d+)"`)

// walker looks at the bytes of a part as they pass, without keeping them.
type walker struct {
	run  int    // bytes since the last tag
	last int    // number of the last row; 0 if it has none
	tail []byte // end of what has passed, for tags cut in two
}

// tailSize is more than the attributes of a row take.
const tailSize = 512

// walk reads a part to its end, which also proves its checksum.
func walk(ctx context.Context, part *zip.File) (walker, error) {
	var w walker
	r, err := part.Open()
	if err != nil {
		return w, err
	}
	defer r.Close()
	buffer := make([]byte, 1<<16)
	for {
		n, err := r.Read(buffer)
		if err := errors.Join(w.pass(buffer[:n]), ctx.Err()); err != nil {
			return w, err
		}
		if errors.Is(err, io.EOF) {
			return w, nil
		}
		if err != nil {
			return w, err
		}
	}
}

func (w *walker) pass(chunk []byte) error {
	if at := bytes.LastIndexByte(chunk, '<'); at >= 0 {
		w.run = len(chunk) - at
	} else {
		w.run += len(chunk)
	}
	if w.run > maxRun {
		return errRun
	}
	seen := append(w.tail, chunk...)
	if at := bytes.LastIndex(seen, []byte("<row ")); at >= 0 {
		w.note(seen[at:])
	}
	w.tail = append(w.tail[:0], seen[max(0, len(seen)-tailSize):]...)
	return nil
}

// note takes the number of a row from its tag. A tag cut off comes again with
// the next chunk.
func (w *walker) note(tag []byte) {
	tag = tag[:min(len(tag), tailSize)]
	if bytes.IndexByte(tag, '>') < 0 {
		return
	}
	w.last = 0
	if found := rowNumber.FindSubmatch(tag); found != nil {
		w.last, _ = strconv.Atoi(string(found[1])) // out of range gives a number no sheet ends on
	}
}

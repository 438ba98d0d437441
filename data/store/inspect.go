package store

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// inspectTries is how often an inspection starts again when another program
// writes to the file meanwhile. After that the lock has to decide.
const inspectTries = 3

// inspect reads the whole file with plain reads, follows every page and every
// checksum, and gives ErrDamaged with the first faults found. The back end
// itself trusts its pages and takes the program down on bad ones, therefore no
// file reaches it that has not passed here.
//
// It needs no lock: pages of a state are not written over before two later
// commits, so a walk during which no commit happened saw one whole state.
func inspect(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return unopened(path, err)
	}
	defer f.Close()
	for range inspectTries {
		before, faults := walkFile(f)
		if after, _ := newestHead(f); len(faults) == 0 {
			return nil
		} else if after == before {
			return damaged(path, errors.Join(faults...))
		}
	}
	return nil
}

// walkFile checks the newest state in the file; an empty list means it is sound.
func walkFile(f *os.File) (head, []error) {
	h, err := newestHead(f)
	if err != nil {
		return h, []error{err}
	}
	info, err := f.Stat()
	if err != nil {
		return h, []error{err}
	}
	if h.high > uint64(info.Size())/h.pageSize {
		return h, []error{fmt.Errorf("file has %d bytes but %d pages of %d", info.Size(), h.high, h.pageSize)}
	}
	w := &walker{head: h, file: f, state: make([]pageState, h.high)}
	w.freelist()
	w.roots()
	w.unreached()
	return h, w.faults
}

// pageState tells what a page was seen as.
type pageState byte

const (
	unseen pageState = iota
	free
	used
)

// maxFaults ends an inspection early: who reads a hundred faults knows enough.
const maxFaults = 100

// walker follows the pages of one state.
type walker struct {
	head
	file   io.ReaderAt
	state  []pageState // by page number
	faults []error
}

func (w *walker) fault(format string, args ...any) {
	if len(w.faults) < maxFaults {
		w.faults = append(w.faults, fmt.Errorf(format, args...))
	}
}

// read gives a page with its overflow pages and marks them as used; nil, with a
// fault noted, if it can't be what the number says.
func (w *walker) read(number uint64) page {
	if number < 2 || number >= w.high {
		w.fault("page %d is outside of the file", number)
		return nil
	}
	first := make([]byte, pageHead)
	if _, err := w.file.ReadAt(first, int64(number*w.pageSize)); err != nil {
		w.fault("read page %d: %w", number, err)
		return nil
	}
	p := page(first)
	pages := uint64(p.overflow()) + 1
	if p.number() != number || pages > w.high-number {
		w.fault("page %d calls itself %d, with %d pages", number, p.number(), pages)
		return nil
	}
	if !w.mark(number, pages) {
		return nil
	}
	p = make(page, pages*w.pageSize)
	if _, err := w.file.ReadAt(p, int64(number*w.pageSize)); err != nil {
		w.fault("read page %d: %w", number, err)
		return nil
	}
	return p
}

// mark notes pages as used. A page may be used once, and not while free.
func (w *walker) mark(number, pages uint64) bool {
	for i := number; i < number+pages; i++ {
		if w.state[i] != unseen {
			w.fault("page %d is used twice, or used while free", i)
			return false
		}
		w.state[i] = used
	}
	return true
}

func (w *walker) freelist() {
	p := w.read(w.freePage)
	if p == nil {
		return
	}
	numbers, ok := p.freeNumbers()
	if !ok {
		w.fault("page %d is no list of free pages", w.freePage)
		return
	}
	for _, n := range numbers {
		if n < 2 || n >= w.high || w.state[n] != unseen {
			w.fault("page %d can't be free", n)
			continue
		}
		w.state[n] = free
	}
}

// unreached notes pages that are neither free nor part of any tree.
func (w *walker) unreached() {
	for n := 2; n < len(w.state); n++ {
		if w.state[n] == unseen {
			w.fault("page %d is neither used nor free", n)
		}
	}
}

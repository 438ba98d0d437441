package store

import (
	"encoding/binary"
	"errors"
	"hash/fnv"
	"os"
)

// The form of a bbolt file, version 2, as far as the inspection reads it.
// Numbers are in the machine's own order, which on every machine that the
// program is built for is little-endian.
//
//	page   number u64 | kind u16 | count u16 | overflow u32 | elements or head
//	head   magic u32 | version u32 | page size u32 | flags u32 | root u64 |
//	       sequence u64 | freelist u64 | high u64 | transaction u64 | FNV-1a u64
//	branch offset u32 | key size u32 | page u64
//	leaf   flags u32 | offset u32 | key size u32 | value size u32
//	bucket root u64 | sequence u64, and the one page of a small bucket
const (
	pageHead    = 16
	elementSize = 16
	bucketHead  = 16
	headSize    = 64

	branchPage = 0x01
	leafPage   = 0x02
	freePage   = 0x10

	fileMagic   = 0xED0CDAED
	fileVersion = 2

	minPageShift = 10 // 1 KiB
	maxPageShift = 24 // 16 MiB
)

var le = binary.LittleEndian

// head is what one of the two head pages says about a state of the file.
type head struct {
	pageSize    uint64
	root        uint64
	freePage    uint64
	high        uint64 // the number after the last page
	transaction uint64
}

var errNoHead = errors.New("no head page is sound")

// newestHead gives the newer one of the two heads, or the sound one of them.
// The second lies one page into the file, and the page size stands in the heads.
func newestHead(f *os.File) (head, error) {
	newest, found := readHead(f, 0)
	for shift := minPageShift; shift <= maxPageShift; shift++ {
		second, ok := readHead(f, 1<<shift)
		if !ok || second.pageSize != 1<<shift {
			continue
		}
		if !found || second.pageSize == newest.pageSize && second.transaction > newest.transaction {
			newest, found = second, true
		}
	}
	if !found {
		return head{}, errNoHead
	}
	return newest, nil
}

func readHead(f *os.File, at int64) (head, bool) {
	b := make([]byte, pageHead+headSize)
	if _, err := f.ReadAt(b, at); err != nil {
		return head{}, false
	}
	b = b[pageHead:]
	sum := fnv.New64a()
	_, _ = sum.Write(b[:headSize-8]) // a hash never fails
	h := head{
		pageSize: uint64(le.Uint32(b[8:])), root: le.Uint64(b[16:]), freePage: le.Uint64(b[32:]),
		high: le.Uint64(b[40:]), transaction: le.Uint64(b[48:]),
	}
	ok := le.Uint32(b) == fileMagic && le.Uint32(b[4:]) == fileVersion && le.Uint64(b[56:]) == sum.Sum64() &&
		h.pageSize >= 1<<minPageShift && h.pageSize <= 1<<maxPageShift && h.pageSize&(h.pageSize-1) == 0
	return h, ok
}

// page is a page with its overflow pages, at least pageHead bytes.
type page []byte

func (p page) number() uint64   { return le.Uint64(p) }
func (p page) kind() uint16     { return le.Uint16(p[8:]) }
func (p page) count() int       { return int(le.Uint16(p[10:])) }
func (p page) overflow() uint32 { return le.Uint32(p[12:]) }

// leafPair is one pair of a leaf; its slices share the page's memory.
type leafPair struct {
	key, value []byte
	isBucket   bool
}

func (p page) leafAt(i int) (leafPair, bool) {
	e, ok := p.slice(pageHead+i*elementSize, elementSize)
	if !ok {
		return leafPair{}, false
	}
	flags, keySize, valueSize := le.Uint32(e), int(le.Uint32(e[8:])), int(le.Uint32(e[12:]))
	start := pageHead + i*elementSize + int(le.Uint32(e[4:]))
	key, okKey := p.slice(start, keySize)
	value, okValue := p.slice(start+keySize, valueSize)
	return leafPair{key, value, flags == 1}, okKey && okValue && flags <= 1
}

func (p page) branchAt(i int) (key []byte, child uint64, ok bool) {
	e, ok := p.slice(pageHead+i*elementSize, elementSize)
	if !ok {
		return nil, 0, false
	}
	start := pageHead + i*elementSize + int(le.Uint32(e))
	key, ok = p.slice(start, int(le.Uint32(e[4:])))
	return key, le.Uint64(e[8:]), ok
}

// freeNumbers reads a list of free pages. A count that does not fit the two
// bytes of the page head stands before the list.
func (p page) freeNumbers() ([]uint64, bool) {
	const counted = 0xFFFF
	n, at := p.count(), pageHead
	if n == counted {
		b, ok := p.slice(at, 8)
		if !ok || le.Uint64(b) > uint64(len(p)) {
			return nil, false
		}
		n, at = int(le.Uint64(b)), at+8
	}
	b, ok := p.slice(at, n*8)
	if !ok || p.kind() != freePage {
		return nil, false
	}
	numbers := make([]uint64, n)
	for i := range numbers {
		numbers[i] = le.Uint64(b[i*8:])
	}
	return numbers, true
}

// slice gives n bytes from start if the page has them.
func (p page) slice(start, n int) ([]byte, bool) {
	if start < 0 || n < 0 || start > len(p) || n > len(p)-start {
		return nil, false
	}
	return p[start : start+n], true
}

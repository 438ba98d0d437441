package store

import (
	"bytes"
)

// span is the range of keys that a page may hold, from (inclusive) to
// (exclusive); nil means no bound.
type span struct{ from, to []byte }

func (s span) holds(key []byte) bool {
	return bytes.Compare(key, s.from) >= 0 && (s.to == nil || bytes.Compare(key, s.to) < 0)
}

// leafVisit is shown each pair of a tree.
type leafVisit func(key, value []byte, isBucket bool)

// roots walks the tree of buckets and in it our two.
func (w *walker) roots() {
	seen := map[string]bool{}
	w.tree(w.root, span{}, func(key, value []byte, isBucket bool) {
		if !isBucket || len(value) < bucketHead {
			w.fault("bucket %q has no head", key)
			return
		}
		seen[string(key)] = true
		w.bucket(value)
	})
	for _, name := range [][]byte{dataBucket, metaBucket} {
		if !seen[string(name)] {
			w.fault("bucket %q is missing", name)
		}
	}
}

// bucket walks a bucket's tree. A small bucket has its one page right behind
// its head.
func (w *walker) bucket(value []byte) {
	if root := le.Uint64(value); root != 0 {
		w.tree(root, span{}, w.sealed)
		return
	}
	inline := page(value[bucketHead:])
	if len(inline) < pageHead || inline.kind() != leafPage || inline.number() != 0 || inline.overflow() != 0 {
		w.fault("small bucket has no page")
		return
	}
	w.leaf(inline, span{}, w.sealed)
}

func (w *walker) sealed(key, value []byte, isBucket bool) {
	if isBucket {
		w.fault("bucket inside a bucket under key %q", key)
	} else if _, ok := unseal(key, value); !ok {
		w.fault("checksum of key %q does not fit", key)
	}
}

// tree walks the page and those below it. A circle ends because no page may be
// read twice.
func (w *walker) tree(number uint64, keys span, visit leafVisit) {
	p := w.read(number)
	if p == nil {
		return
	}
	switch p.kind() {
	case leafPage:
		w.leaf(p, keys, visit)
	case branchPage:
		w.branch(p, keys, visit)
	default:
		w.fault("page %d is of kind %x within a tree", number, p.kind())
	}
}

func (w *walker) leaf(p page, keys span, visit leafVisit) {
	for i := range p.count() {
		e, ok := p.leafAt(i)
		if !ok || !keys.holds(e.key) || len(e.key) == 0 {
			w.fault("page %d: pair %d is out of place", p.number(), i)
			return
		}
		keys.from = append(e.key[:len(e.key):len(e.key)], 0) // the next key must be greater
		visit(e.key, e.value, e.isBucket)
	}
}

func (w *walker) branch(p page, keys span, visit leafVisit) {
	if p.count() == 0 {
		w.fault("page %d: branch without children", p.number())
	}
	for i := range p.count() {
		key, child, ok := p.branchAt(i)
		if !ok || !keys.holds(key) {
			w.fault("page %d: child %d is out of place", p.number(), i)
			return
		}
		below := span{from: key, to: keys.to}
		if i+1 < p.count() {
			if below.to, _, ok = p.branchAt(i + 1); !ok {
				w.fault("page %d: child %d is out of place", p.number(), i+1)
				return
			}
		}
		w.tree(child, below, visit)
		keys.from = append(key[:len(key):len(key)], 0)
	}
}

package documents

import "sync"

// Prints reports whether the papers' typeface can show a character. It may be asked from
// several goroutines.
func Prints(c rune) bool {
	printing.Lock()
	defer printing.Unlock()
	return prints()(c)
}

// printing guards what prints remembers.
var printing sync.Mutex

// prints asks the typeface. Without one no paper can be made, which says so itself.
var prints = sync.OnceValue(func() func(rune) bool {
	r, err := newRuler()
	if err != nil {
		return func(rune) bool { return true }
	}
	return remembered(r.has)
})

package widgets

import (
	"strings"
	"time"

	"thidua/data/vn"
)

// finderPause is how long after a letter the next one begins a new word.
const finderPause = time.Second

// finder is the search by typing in a table. Names are folded once and kept
// until the rows change.
type finder struct {
	text   string
	last   time.Time
	folded []string
}

// find adds a letter and gives the place of the next fitting name, or -1.
func (f *finder) find(r rune, cursor int, names func() []string) int {
	now := clock.Now()
	if now.Sub(f.last) > finderPause {
		f.text = ""
	}
	f.text, f.last = f.text+string(r), now
	if f.folded == nil {
		f.fold(names())
	}
	return f.next(vn.Fold(f.text), max(cursor, 0))
}

func (f *finder) fold(names []string) {
	f.folded = make([]string, len(names))
	for i, name := range names {
		f.folded[i] = vn.Fold(name)
	}
}

// next prefers names that begin so to names with a later word that does, and
// looks from the cursor on, round to the start.
func (f *finder) next(text string, cursor int) int {
	later := -1
	for i := range f.folded {
		place := (cursor + i) % len(f.folded)
		switch {
		case strings.HasPrefix(f.folded[place], text):
			return place
		case later < 0 && strings.Contains(f.folded[place], " "+text):
			later = place
		}
	}
	return later
}

func (f *finder) clear()  { f.text = "" }
func (f *finder) forget() { f.folded, f.text = nil, "" }

package widgets

import "fyne.io/fyne/v2"

// stops are places to go, of which one is chosen: the rail's, and the parts of a page.
// The keyboard is held by all of them as a whole and stands on one.
type stops struct {
	places           []*stop
	selected, cursor int // selected is -1 where none is
	focused          bool
}

// mark shows which place is chosen and on which the keyboard stands.
func (s *stops) mark() {
	for i, p := range s.places {
		p.chosen, p.ringed = i == s.selected, s.focused && i == s.cursor
		p.Refresh()
	}
}

// hold notes that the keyboard came or went.
func (s *stops) hold(focused bool) {
	s.focused = focused
	s.mark()
}

// move goes to another place by the arrows, those to the sides included where across
// is set, and to the first and the last; it reports whether the key does that.
func (s *stops) move(key fyne.KeyName, across bool) bool {
	last := len(s.places) - 1
	switch {
	case key == fyne.KeyUp, across && key == fyne.KeyLeft:
		s.cursor = max(s.cursor-1, 0)
	case key == fyne.KeyDown, across && key == fyne.KeyRight:
		s.cursor = min(s.cursor+1, last)
	case key == fyne.KeyHome:
		s.cursor = 0
	case key == fyne.KeyEnd:
		s.cursor = last
	default:
		return false
	}
	s.mark()
	return true
}

// goesThere reports whether a key goes to the place that the keyboard stands on.
func (s *stops) goesThere(key *fyne.KeyEvent) bool {
	return (isEnter(key) || key.Name == fyne.KeySpace) && s.cursor < len(s.places)
}

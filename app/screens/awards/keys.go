package awards

import "fyne.io/fyne/v2"

// FocusGained has nothing to do: the window hands on keys that nothing else took.
func (s *Screen) FocusGained() {}

// FocusLost has nothing to do.
func (s *Screen) FocusLost() {}

// TypedRune has no use for letters.
func (s *Screen) TypedRune(rune) {}

// TypedKey goes on to the next step on Enter.
func (s *Screen) TypedKey(key *fyne.KeyEvent) {
	if key.Name != fyne.KeyReturn && key.Name != fyne.KeyEnter {
		return
	}
	if primary := s.page.Primary(); primary != nil && s.p.Result != nil {
		primary.OnTapped()
	}
}

// Escape leaves what is being read, and a decision that was being written anew
// as it was.
func (s *Screen) Escape() bool {
	switch {
	case s.reading.open:
		s.stopReading()
	case s.onForm() && s.writing:
		s.stopWriting()
	default:
		return false
	}
	return true
}

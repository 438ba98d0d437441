package review

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
	if primary := s.page.Primary(); primary != nil {
		primary.OnTapped()
	}
}

// Escape goes back to the sums of the phase.
func (s *Screen) Escape() bool {
	if s.p.Round.ID == 0 || s.part.Selected() == partSum {
		return false
	}
	s.goTo(partSum)
	return true
}

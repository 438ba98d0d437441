package home

import (
	"fyne.io/fyne/v2"

	"thidua/app/widgets"
)

// TypedKey goes on to the next step on Enter.
func (s *Screen) TypedKey(key *fyne.KeyEvent) {
	if key.Name == fyne.KeyReturn || key.Name == fyne.KeyEnter {
		s.shown().Primary().Tapped(nil)
	}
}

// shown is the page that is up.
func (s *Screen) shown() *widgets.Page {
	if _, ok := s.d.Round(); ok {
		return s.page
	}
	return s.welcome.page
}

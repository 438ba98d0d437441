package meeting

import (
	"thidua/app/widgets"
	"thidua/data"
)

// inner is a page of the screen that is gone into from another and left by Escape.
type inner interface {
	object() *widgets.Page
	fill(now data.Proceedings, turnedIn int) (stays bool) // false where it has nothing to show any more
	unsaved() bool
	back() // leaves, or asks first
}

// enter shows an inner page.
func (s *Screen) enter(page inner) {
	s.inner = page
	s.Load()
}

// leaveInner goes back to the page that the meeting's stage asks for.
func (s *Screen) leaveInner() {
	s.inner = nil
	s.Load()
	s.focusNext()
}

// innerStays fills the inner page, if one is open and still has something to show.
func (s *Screen) innerStays(turnedIn int) bool {
	if s.inner == nil || !s.inner.fill(s.now, turnedIn) {
		s.inner = nil
		return false
	}
	s.put(s.inner.object())
	return true
}

// focusNext puts the keyboard on the next step.
func (s *Screen) focusNext() {
	page, ok := s.root.Objects[0].(*widgets.Page)
	if ok && page.Primary() != nil {
		s.d.Window().Canvas().Focus(page.Primary())
	}
}

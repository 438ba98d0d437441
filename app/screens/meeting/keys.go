package meeting

import (
	"fyne.io/fyne/v2"

	"thidua/app/widgets"
)

// TypedKey goes on to the next step on Enter. At the ballot the booth has the
// keyboard.
func (s *Screen) TypedKey(key *fyne.KeyEvent) {
	if s.booth != nil || !isEnter(key.Name) || len(s.root.Objects) == 0 {
		return
	}
	page, ok := s.root.Objects[0].(*widgets.Page)
	if ok && page.Primary() != nil {
		page.Primary().Tapped(nil)
	}
}

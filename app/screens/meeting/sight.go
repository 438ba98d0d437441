package meeting

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// reveal scrolls an object of a scrolled column into sight, with room above and
// below it so that one sees what comes before and after.
func reveal(s *container.Scroll, o fyne.CanvasObject, around float32) {
	top, bottom := o.Position().Y-around, o.Position().Y+o.Size().Height+around
	offset, view := s.Offset.Y, s.Size().Height
	switch {
	case top < offset:
		s.ScrollToOffset(fyne.NewPos(0, top))
	case bottom > offset+view:
		s.ScrollToOffset(fyne.NewPos(0, bottom-view))
	}
}

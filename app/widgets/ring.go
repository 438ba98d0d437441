package widgets

import (
	"image/color"

	"fyne.io/fyne/v2/canvas"

	"thidua/app/theme"
)

// ringRoom is the room that focusable widgets leave around themselves for the
// focus ring, so that nothing moves when it appears.
const ringRoom = 3

// newRing makes the frame that shows where the keyboard is.
func newRing() *canvas.Rectangle {
	ring := canvas.NewRectangle(color.Transparent)
	ring.StrokeWidth = 2
	ring.Hide()
	return ring
}

func dressRing(ring *canvas.Rectangle, focused bool) {
	ring.StrokeColor = theme.Color(theme.ColorBrandText)
	ring.CornerRadius = theme.Size(theme.SizeCorner) + ringRoom
	if focused {
		ring.Show()
	} else {
		ring.Hide()
	}
	ring.Refresh()
}

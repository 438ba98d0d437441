package settings

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
)

// atLeast gives an object a height of n units (of 4) or more.
func atLeast(n float32, obj fyne.CanvasObject) fyne.CanvasObject {
	room := canvas.NewRectangle(color.Transparent)
	room.SetMinSize(fyne.NewSize(0, theme.Gap(n)))
	return container.NewStack(room, obj)
}

// unrolledLayout gives a scroll all the room that it needs where the text is large
// and the whole page scrolls, and n units (of 4) where it is not.
type unrolledLayout struct {
	scroll *container.Scroll
	least  float32
}

// MinSize is the object's, with the room for what the scroll holds.
func (l *unrolledLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	size := objects[0].MinSize()
	if theme.Scale() <= largeText {
		return fyne.NewSize(size.Width, theme.Gap(l.least))
	}
	size.Height += l.scroll.Content.MinSize().Height - l.scroll.MinSize().Height
	return size
}

// Layout places the object.
func (l *unrolledLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.Position{})
	objects[0].Resize(size)
}

// largeText is the text scale from which on parts stand one above the other.
const largeText = 1.25

package awards

import (
	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// sidesLayout gives the first object a width of its own and the second the rest.
type sidesLayout struct{ left, gap float32 } // at text scale 1.0

func (l *sidesLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	left := max(first.Width, l.left*theme.Scale())
	return fyne.NewSize(left+l.gap+second.Width, max(first.Height, second.Height))
}

func (l *sidesLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	left := max(objects[0].MinSize().Width, l.left*theme.Scale())
	objects[0].Move(fyne.Position{})
	objects[0].Resize(fyne.NewSize(left, size.Height))
	objects[1].Move(fyne.NewPos(left+l.gap, 0))
	objects[1].Resize(fyne.NewSize(max(size.Width-left-l.gap, 0), size.Height))
}

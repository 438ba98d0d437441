package home

import (
	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// unevenLayout puts two objects side by side at the top, the first with a share
// of the width; where that is too narrow for them, one under the other.
type unevenLayout struct {
	left  float32
	width float32 // at the last layout
}

// stacked reports whether the objects stand one under the other.
func (l *unevenLayout) stacked() bool { return l.width > 0 && l.width < theme.Gap(180) }

// MinSize is the room that both need.
func (l *unevenLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	if l.stacked() {
		return fyne.NewSize(max(first.Width, second.Width), first.Height+theme.Gap(4)+second.Height)
	}
	return fyne.NewSize(max(first.Width, second.Width), max(first.Height, second.Height))
}

// Layout places both.
func (l *unevenLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	first, second := objects[0].MinSize(), objects[1].MinSize()
	objects[0].Move(fyne.Position{})
	if l.stacked() {
		objects[0].Resize(fyne.NewSize(size.Width, first.Height))
		objects[1].Move(fyne.NewPos(0, first.Height+theme.Gap(4)))
		objects[1].Resize(fyne.NewSize(size.Width, second.Height))
		return
	}
	left := (size.Width - theme.Gap(4)) * l.left
	objects[0].Resize(fyne.NewSize(left, size.Height))
	objects[1].Move(fyne.NewPos(left+theme.Gap(4), 0))
	objects[1].Resize(fyne.NewSize(size.Width-left-theme.Gap(4), size.Height))
}

package settings

import (
	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// pairLayout puts two columns side by side, or one under the other where they
// would be too narrow, and leaves room for the scroll bar.
type pairLayout struct{ width float32 } // at the last layout

func (l *pairLayout) stacked() bool { return l.width > 0 && l.width < theme.Gap(250) }

// MinSize is the room that both need.
func (l *pairLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	width := max(first.Width, second.Width)
	if l.stacked() {
		return fyne.NewSize(width, first.Height+theme.Gap(8)+second.Height)
	}
	return fyne.NewSize(width, max(first.Height, second.Height)+theme.Gap(4))
}

// Layout places both.
func (l *pairLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	room := size.Width - theme.Gap(3)
	first, second := objects[0].MinSize(), objects[1].MinSize()
	objects[0].Move(fyne.Position{})
	if l.stacked() {
		objects[0].Resize(fyne.NewSize(room, first.Height))
		objects[1].Move(fyne.NewPos(0, first.Height+theme.Gap(4)))
		objects[1].Resize(fyne.NewSize(room, second.Height))
		return
	}
	half := (room - theme.Gap(4)) / 2
	objects[0].Resize(fyne.NewSize(half, first.Height))
	objects[1].Move(fyne.NewPos(half+theme.Gap(4), 0))
	objects[1].Resize(fyne.NewSize(half, second.Height))
}

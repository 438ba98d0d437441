package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
)

// split lays two objects side by side, the first with its share of the width.
// Where the text is larger than most, they stand one above the other instead.
type split struct {
	share float32
	most  float32 // text scale up to which there is room beside each other; 0 = always
}

// SideBySide lays two objects beside each other; share is the part of the width
// that the left one gets, between 0 and 1.
func SideBySide(share float32, left, right fyne.CanvasObject) *fyne.Container {
	return container.New(&split{share: share}, left, right)
}

// SideBySideUpTo is SideBySide up to a text scale, and one above the other with
// larger text.
func SideBySideUpTo(most, share float32, left, right fyne.CanvasObject) *fyne.Container {
	return container.New(&split{share: share, most: most}, left, right)
}

func (l *split) stacked() bool { return l.most > 0 && theme.Scale() > l.most }

// MinSize has room for both.
func (l *split) MinSize(objects []fyne.CanvasObject) fyne.Size {
	left, right := objects[0].MinSize(), objects[1].MinSize()
	gap := theme.Gap(4)
	if l.stacked() {
		return fyne.NewSize(max(left.Width, right.Width), left.Height+gap+right.Height)
	}
	return fyne.NewSize(left.Width+gap+right.Width, max(left.Height, right.Height))
}

// Layout shares the room out; neither gets less than it needs.
func (l *split) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	gap, least := theme.Gap(4), objects[0].MinSize()
	if l.stacked() {
		objects[0].Resize(fyne.NewSize(size.Width, least.Height))
		objects[1].Move(fyne.NewPos(0, least.Height+gap))
		objects[1].Resize(fyne.NewSize(size.Width, size.Height-least.Height-gap))
		return
	}
	left := max((size.Width-gap)*l.share, least.Width)
	left = min(left, max(size.Width-gap-objects[1].MinSize().Width, least.Width))
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(left, size.Height))
	objects[1].Move(fyne.NewPos(left+gap, 0))
	objects[1].Resize(fyne.NewSize(size.Width-left-gap, size.Height))
}

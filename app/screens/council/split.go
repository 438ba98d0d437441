package council

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
)

// split lays two objects side by side, the first with its share of the width.
type split struct{ share float32 }

func sideBySide(share float32, left, right fyne.CanvasObject) *fyne.Container {
	return container.New(&split{share}, left, right)
}

// MinSize has room for both beside each other.
func (l *split) MinSize(objects []fyne.CanvasObject) fyne.Size {
	left, right := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(left.Width+theme.Gap(4)+right.Width, max(left.Height, right.Height))
}

// Layout shares the width out; neither gets less than it needs.
func (l *split) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	gap := theme.Gap(4)
	left := (size.Width - gap) * l.share
	left = min(max(left, objects[0].MinSize().Width), size.Width-gap-objects[1].MinSize().Width)
	objects[0].Resize(fyne.NewSize(left, size.Height))
	objects[1].Move(fyne.NewPos(left+gap, 0))
	objects[1].Resize(fyne.NewSize(size.Width-left-gap, size.Height))
}

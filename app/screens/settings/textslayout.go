package settings

import (
	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// textsLayout lays out the list of texts, the editor, the fields and the trial: the
// list at the left, the others in two rows beside it; with large text one above the
// other, in heights of their own.
type textsLayout struct{}

// The heights of list, editor, fields and trial one above the other, in units of 4.
var stackedHeights = [4]float32{60, 62, 70, 60}

// The least height of the two rows beside the list, in units of 4.
const upperRow, lowerRow = 58, 36

func (textsLayout) stacked() bool { return theme.Scale() > largeText }

// MinSize is the room that all need.
func (l textsLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	if !l.stacked() {
		return fyne.NewSize(theme.Gap(180), theme.Gap(upperRow+lowerRow+4))
	}
	height := theme.Gap(4 * 3)
	for _, each := range stackedHeights {
		height += theme.Gap(each)
	}
	return fyne.NewSize(theme.Gap(90), height)
}

// Layout places them.
func (l textsLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	if l.stacked() {
		var y float32
		for i, o := range objects {
			o.Move(fyne.NewPos(0, y))
			o.Resize(fyne.NewSize(size.Width-theme.Gap(3), theme.Gap(stackedHeights[i])))
			y += theme.Gap(stackedHeights[i] + 4)
		}
		return
	}
	gap := theme.Gap(4)
	left := size.Width * 0.29
	right := size.Width - left - gap
	fields := right * 0.36
	upper := (size.Height - gap) * 0.6
	put(objects[0], 0, 0, left, size.Height)
	put(objects[1], left+gap, 0, right-fields-gap, upper)
	put(objects[2], size.Width-fields, 0, fields, upper)
	put(objects[3], left+gap, upper+gap, right, size.Height-upper-gap)
}

// put moves an object and gives it a size.
func put(o fyne.CanvasObject, x, y, width, height float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(width, max(height, 0)))
}

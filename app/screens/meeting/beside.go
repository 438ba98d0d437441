package meeting

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// leastList is how high a list stays where all is in one column, in units of 4.
const leastList = 70

// beside puts cards to the right of a list, n units of 4 wide, or below it where
// the text is too large for both.
func beside(n float32, list fyne.CanvasObject, cards ...fyne.CanvasObject) fyne.CanvasObject {
	if theme.Scale() <= roomy {
		return container.New(&splitLayout{right: n}, list, widgets.NewScrolled(widgets.Rows(3, cards...)))
	}
	room := canvas.NewRectangle(color.Transparent)
	room.SetMinSize(fyne.NewSize(0, theme.Gap(leastList)))
	return widgets.NewScrolled(widgets.Rows(3, append([]fyne.CanvasObject{container.NewStack(room, list)}, cards...)...))
}

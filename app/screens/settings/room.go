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

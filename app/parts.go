package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"thidua/app/widgets"
	"thidua/assets"
)

// railHead is the program's emblem and name on top of the rail.
func railHead() fyne.CanvasObject {
	icon := canvas.NewImageFromResource(fyne.NewStaticResource("icon.png", assets.Icon))
	icon.FillMode = canvas.ImageFillContain
	icon.SetMinSize(fyne.NewSquareSize(36))
	return widgets.Side(2, icon, widgets.NewSection("Thi Đua"))
}

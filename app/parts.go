package app

import (
	"errors"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/assets"
	"thidua/data"
)

// railHead is the program's emblem and name on top of the rail.
func railHead() fyne.CanvasObject {
	icon := canvas.NewImageFromResource(fyne.NewStaticResource("icon.png", assets.Icon))
	icon.FillMode = canvas.ImageFillContain
	icon.SetMinSize(fyne.NewSquareSize(36))
	return widgets.Side(2, icon, widgets.NewSection("Thi Đua"))
}

// problemPage says what keeps the program from starting and what to do.
func problemPage(err error, close func()) fyne.CanvasObject {
	title, text := "Không mở được sổ", err.Error()
	var p *data.Problem
	if errors.As(err, &p) {
		title, text = p.What, p.Where+"\n\n"+p.Do
	}
	return container.NewPadded(widgets.NewEmpty(widgets.Icon("warning"), title, text,
		widgets.NewPrimaryButton("Đóng chương trình", widgets.Icon("cross"), close)))
}

package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
)

// NewBanner is a warning that stays over every screen while something holds for
// all of them, with the way to end it.
func NewBanner(text string, end *Button) fyne.CanvasObject {
	line := newLine(text, theme.SizeSection, Warn.text(), true)
	line.Cut = true
	row := container.New(&bannerLayout{}, NewPicture("warning", Warn.text(), 5.5), line, end)
	return newPanel(Warn.back(), "", "", container.New(&insetLayout{across: 6, down: 0.75}, row))
}

// bannerLayout puts a picture and a line at the left and a button, unless it is
// hidden, at the right; the line is cut where room is short.
type bannerLayout struct{}

func (*bannerLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	picture, line := objects[0].MinSize(), objects[1].MinSize()
	var button fyne.Size
	if objects[2].Visible() {
		button = objects[2].MinSize()
	}
	return fyne.NewSize(picture.Width+line.Width+button.Width+theme.Gap(5), max(picture.Height, line.Height, button.Height))
}

func (*bannerLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	picture, line, button := objects[0].MinSize(), objects[1].MinSize(), objects[2].MinSize()
	left, right := picture.Width+theme.Gap(2), size.Width
	if objects[2].Visible() {
		right -= button.Width
	}
	objects[0].Move(fyne.NewPos(0, (size.Height-picture.Height)/2))
	objects[0].Resize(picture)
	objects[1].Move(fyne.NewPos(left, (size.Height-line.Height)/2))
	objects[1].Resize(fyne.NewSize(max(right-theme.Gap(3)-left, 0), line.Height))
	objects[2].Move(fyne.NewPos(right, (size.Height-button.Height)/2))
	objects[2].Resize(button)
}

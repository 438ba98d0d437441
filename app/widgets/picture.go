package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Picture is an icon that follows the theme in colour and size.
type Picture struct {
	widget.BaseWidget
	name  string
	color fyne.ThemeColorName
	side  float32
}

// NewPicture shows the icon of a name in one of the theme's colours; side is in
// units of 4.
func NewPicture(name string, color fyne.ThemeColorName, side float32) *Picture {
	p := &Picture{name: name, color: color, side: side}
	p.ExtendBaseWidget(p)
	return p
}

// SetName shows another icon.
func (p *Picture) SetName(name string) {
	p.name = name
	p.Refresh()
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (p *Picture) CreateRenderer() fyne.WidgetRenderer {
	v := &pictureView{picture: p, image: newPicture(IconIn(p.name, p.color))}
	v.WidgetRenderer = widget.NewSimpleRenderer(v.image)
	setPicture(v.image, IconIn(p.name, p.color))
	return v
}

type pictureView struct {
	fyne.WidgetRenderer
	picture *Picture
	image   *canvas.Image
}

// MinSize grows with the text.
func (v *pictureView) MinSize() fyne.Size { return fyne.NewSquareSize(theme.Gap(v.picture.side)) }

// Refresh takes the icon as it is in the theme's colours now.
func (v *pictureView) Refresh() { setPicture(v.image, IconIn(v.picture.name, v.picture.color)) }

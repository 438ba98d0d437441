package home

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// picture is an icon that follows the theme in colour and size.
type picture struct {
	widget.BaseWidget
	name  string
	color fyne.ThemeColorName
	side  float32 // in units of 4
}

func newPicture(name string, color fyne.ThemeColorName, side float32) *picture {
	p := &picture{name: name, color: color, side: side}
	p.ExtendBaseWidget(p)
	return p
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (p *picture) CreateRenderer() fyne.WidgetRenderer {
	v := &pictureView{picture: p, image: canvas.NewImageFromResource(nil)}
	v.image.FillMode = canvas.ImageFillContain
	v.WidgetRenderer = widget.NewSimpleRenderer(v.image)
	v.dress()
	return v
}

type pictureView struct {
	fyne.WidgetRenderer
	picture *picture
	image   *canvas.Image
}

// dress takes the icon as it is in the theme's colours now.
func (v *pictureView) dress() {
	icon := widgets.IconIn(v.picture.name, v.picture.color)
	v.image.Resource, v.image.Image = fyne.NewStaticResource(icon.Name(), icon.Content()), nil
}

// MinSize grows with the text.
func (v *pictureView) MinSize() fyne.Size { return fyne.NewSquareSize(theme.Gap(v.picture.side)) }

// Refresh draws anew.
func (v *pictureView) Refresh() {
	v.dress()
	v.image.Refresh()
}

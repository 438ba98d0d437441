package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
)

// pictureWidth is the least width of a picture in a choice, in units of 4.
const pictureWidth = 25

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (c *PictureChoice) CreateRenderer() fyne.WidgetRenderer {
	r := &pictureChoiceRenderer{choice: c, ring: newRing()}
	for range c.labels {
		image := canvas.NewImageFromImage(nil)
		image.FillMode = canvas.ImageFillContain
		r.parts = append(r.parts, &pictureAnswer{area: canvas.NewRectangle(nil), paper: canvas.NewRectangle(color.White), image: image, label: canvas.NewText("", nil)})
	}
	r.dress()
	return r
}

// pictureAnswer is what one answer is drawn with.
type pictureAnswer struct {
	area, paper *canvas.Rectangle
	image       *canvas.Image
	label       *canvas.Text
}

type pictureChoiceRenderer struct {
	choice *PictureChoice
	ring   *canvas.Rectangle
	parts  []*pictureAnswer
}

func (r *pictureChoiceRenderer) dress() {
	for i, p := range r.parts {
		p.dress(r.choice, i)
	}
	dressRing(r.ring, r.choice.focused)
}

func (p *pictureAnswer) dress(c *PictureChoice, i int) {
	chosen := i == c.selected
	p.area.CornerRadius, p.area.FillColor, p.area.StrokeWidth = theme.Size(theme.SizeCorner), color.Transparent, 1
	p.area.StrokeColor = theme.Color(theme.ColorBorder)
	ink := fynetheme.ColorNameForeground
	switch {
	case chosen:
		p.area.FillColor, p.area.StrokeColor, p.area.StrokeWidth, ink = theme.Color(Brand.back()), theme.Color(theme.ColorBrandText), 2, Brand.text()
	case i == c.hovered:
		p.area.FillColor = theme.Color(theme.ColorRowHover)
	}
	p.paper.StrokeColor, p.paper.StrokeWidth = theme.Color(theme.ColorBorder), 1
	p.label.Text, p.label.Color, p.label.TextSize, p.label.TextStyle.Bold = c.labels[i], theme.Color(ink), theme.Size(theme.SizeCaption), chosen
	p.label.Alignment = fyne.TextAlignCenter
	if p.image.Image != c.pictures[i] {
		p.image.Image = c.pictures[i]
		p.image.Refresh()
	}
}

func (r *pictureChoiceRenderer) Layout(size fyne.Size) {
	r.ring.Resize(size)
	gap := theme.Gap(1.5)
	each := size.Width / float32(len(r.parts))
	for i, p := range r.parts {
		at, width := fyne.NewPos(float32(i)*each+ringRoom, ringRoom), each-2*ringRoom
		p.area.Move(at)
		p.area.Resize(fyne.NewSize(width, size.Height-2*ringRoom))
		picture := fyne.NewSize(width-2*gap, (width-2*gap)/r.choice.shape)
		for _, o := range []fyne.CanvasObject{p.paper, p.image} {
			o.Move(at.AddXY(gap, gap))
			o.Resize(picture)
		}
		p.label.Move(at.AddXY(0, gap+picture.Height+theme.Gap(0.5)))
		p.label.Resize(fyne.NewSize(width, p.label.MinSize().Height))
	}
}

func (r *pictureChoiceRenderer) MinSize() fyne.Size {
	each := theme.Gap(pictureWidth)
	for _, p := range r.parts {
		each = max(each, fyne.MeasureText(p.label.Text, p.label.TextSize, fyne.TextStyle{Bold: true}).Width+theme.Gap(2.5))
	}
	width := max(each*float32(len(r.parts)), r.choice.Size().Width)
	inner := width/float32(len(r.parts)) - 2*ringRoom - 2*theme.Gap(1.5)
	height := inner/r.choice.shape + theme.Gap(4) + r.parts[0].label.MinSize().Height + 2*ringRoom
	return fyne.NewSize(each*float32(len(r.parts)), height)
}

func (r *pictureChoiceRenderer) Refresh() {
	r.dress()
	r.Layout(r.choice.Size())
	canvas.Refresh(r.choice)
}

func (r *pictureChoiceRenderer) Objects() []fyne.CanvasObject {
	var all []fyne.CanvasObject
	for _, p := range r.parts {
		all = append(all, p.area, p.paper, p.image, p.label)
	}
	return append(all, r.ring)
}

func (r *pictureChoiceRenderer) Destroy() {}

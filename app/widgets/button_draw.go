package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"thidua/app/theme"
)

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (b *Button) CreateRenderer() fyne.WidgetRenderer {
	r := &buttonRenderer{
		button:  b,
		area:    canvas.NewRectangle(nil),
		ring:    newRing(),
		label:   canvas.NewText("", nil),
		picture: newPicture(nil),
	}
	r.dress()
	return r
}

type buttonRenderer struct {
	button     *Button
	area, ring *canvas.Rectangle
	label      *canvas.Text
	picture    *canvas.Image
}

func (r *buttonRenderer) dress() {
	area, border, text := r.button.colors()
	r.area.FillColor, r.area.StrokeColor, r.area.StrokeWidth = area, border, 1
	r.area.CornerRadius = theme.Size(theme.SizeCorner)
	r.label.Text, r.label.Color, r.label.TextSize = r.word(), text, theme.Size(theme.SizeBody)
	r.label.TextStyle.Bold = r.button.weight == primaryWeight
	setPicture(r.picture, tinted(r.button.icon, r.button.textColor()))
	dressRing(r.ring, r.button.focused)
}

// word is the label as it shows.
func (r *buttonRenderer) word() string {
	if r.button.bare && r.button.icon != nil {
		return ""
	}
	return r.button.label
}

// parts are the widths of icon, gap and label.
func (r *buttonRenderer) parts() (icon, gap, label float32) {
	if r.button.icon != nil {
		icon = theme.Size(theme.SizeIcon)
	}
	if r.label.Text != "" {
		label = r.label.MinSize().Width
	}
	if icon > 0 && label > 0 {
		gap = theme.Gap(2)
	}
	return icon, gap, label
}

func (r *buttonRenderer) Layout(size fyne.Size) {
	r.ring.Resize(size)
	r.area.Move(fyne.NewPos(ringRoom, ringRoom))
	r.area.Resize(size.SubtractWidthHeight(2*ringRoom, 2*ringRoom))
	icon, gap, label := r.parts()
	x := (size.Width - icon - gap - label) / 2
	r.picture.Move(fyne.NewPos(x, (size.Height-icon)/2))
	r.picture.Resize(fyne.NewSquareSize(icon))
	height := r.label.MinSize().Height
	r.label.Move(fyne.NewPos(x+icon+gap, (size.Height-height)/2))
	r.label.Resize(fyne.NewSize(label, height))
}

// wide is the width with icon and word.
func (b *Button) wide() float32 {
	width := fyne.MeasureText(b.label, theme.Size(theme.SizeBody), fyne.TextStyle{Bold: b.weight == primaryWeight}).Width
	if b.icon != nil {
		width += theme.Size(theme.SizeIcon) + theme.Gap(2)
	}
	return width + 2*theme.Gap(4) + 2*ringRoom
}

// narrow is the width with the icon alone.
func (b *Button) narrow() float32 { return theme.Size(theme.SizeIcon) + 2*theme.Gap(2) + 2*ringRoom }

func (r *buttonRenderer) MinSize() fyne.Size {
	icon, gap, label := r.parts()
	side := theme.Gap(4)
	if r.label.Text == "" {
		side = theme.Gap(2)
	}
	height := max(r.label.MinSize().Height, theme.Size(theme.SizeIcon)) + theme.Gap(4)
	return fyne.NewSize(icon+gap+label+2*side, height).AddWidthHeight(2*ringRoom, 2*ringRoom)
}

func (r *buttonRenderer) Refresh() {
	r.dress()
	r.Layout(r.button.Size())
	canvas.Refresh(r.button)
}

func (r *buttonRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.area, r.picture, r.label, r.ring}
}

func (r *buttonRenderer) Destroy() {}

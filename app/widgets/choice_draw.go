package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
)

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (c *Choice) CreateRenderer() fyne.WidgetRenderer {
	r := &choiceRenderer{choice: c, frame: canvas.NewRectangle(nil), ring: newRing()}
	for range c.options {
		r.parts = append(r.parts, &segment{
			area: canvas.NewRectangle(nil), line: canvas.NewRectangle(nil), picture: newPicture(nil),
			label: canvas.NewText("", nil), key: canvas.NewText("", nil),
		})
	}
	r.dress()
	return r
}

// segment is what one option is drawn with.
type segment struct {
	area, line *canvas.Rectangle
	picture    *canvas.Image
	label, key *canvas.Text
}

type choiceRenderer struct {
	choice      *Choice
	frame, ring *canvas.Rectangle
	parts       []*segment
}

func (r *choiceRenderer) dress() {
	r.frame.FillColor, r.frame.StrokeColor = theme.Color(theme.ColorSurface), theme.Color(fynetheme.ColorNameInputBorder)
	r.frame.StrokeWidth, r.frame.CornerRadius = 1, theme.Size(theme.SizeCorner)
	for i, p := range r.parts {
		p.dress(r.choice.options[i], r.choice, i)
	}
	dressRing(r.ring, r.choice.focused)
}

func (p *segment) dress(option ChoiceOption, c *Choice, i int) {
	chosen := i == c.selected
	area, text := color.Color(color.Transparent), fynetheme.ColorNameForeground
	switch {
	case chosen:
		area, text = theme.Color(option.Tone.back()), option.Tone.text()
	case c.Disabled():
		text = fynetheme.ColorNameDisabled
	case i == c.hovered:
		area = theme.Color(theme.ColorRowHover)
	}
	p.area.FillColor, p.area.CornerRadius, p.area.StrokeWidth = area, theme.Size(theme.SizeCorner), 0
	if chosen {
		p.area.StrokeColor, p.area.StrokeWidth = theme.Color(text), 1.5
	}
	p.line.FillColor = theme.Color(theme.ColorBorder)
	show(p.line, i > 0 && !chosen && i != c.selected+1)
	p.label.Text, p.label.Color, p.label.TextSize = option.Label, theme.Color(text), theme.Size(theme.SizeBody)
	p.label.TextStyle.Bold = chosen
	p.key.Text, p.key.TextSize, p.key.Color = "", theme.Size(theme.SizeCaption), theme.Color(theme.ColorMuted)
	if option.Key != 0 {
		p.key.Text = string(option.Key)
	}
	if chosen {
		p.key.Color = theme.Color(text)
	}
	setPicture(p.picture, tinted(option.Icon, text))
}

func (r *choiceRenderer) Layout(size fyne.Size) {
	r.ring.Resize(size)
	r.frame.Move(fyne.NewPos(ringRoom, ringRoom))
	r.frame.Resize(size.SubtractWidthHeight(2*ringRoom, 2*ringRoom))
	width := (size.Width - 2*ringRoom) / float32(max(len(r.parts), 1))
	for i, p := range r.parts {
		p.place(fyne.NewPos(ringRoom+float32(i)*width, ringRoom), fyne.NewSize(width, size.Height-2*ringRoom))
	}
}

// widths are those of icon, label and key with the gaps behind them.
func (p *segment) widths() (icon, label, key float32) {
	if p.picture.Resource != nil {
		icon = theme.Size(theme.SizeIcon) + theme.Gap(1.5)
	}
	label = fyne.MeasureText(p.label.Text, p.label.TextSize, fyne.TextStyle{Bold: true}).Width
	if p.key.Text != "" {
		key = p.key.MinSize().Width + theme.Gap(2)
	}
	return icon, label, key
}

func (p *segment) place(at fyne.Position, size fyne.Size) {
	p.area.Move(at)
	p.area.Resize(size)
	p.line.Move(at.AddXY(-0.5, size.Height/4))
	p.line.Resize(fyne.NewSize(1, size.Height/2))
	icon, label, key := p.widths()
	x := at.X + (size.Width-icon-label-key)/2
	side := theme.Size(theme.SizeIcon)
	p.picture.Move(fyne.NewPos(x, at.Y+(size.Height-side)/2))
	p.picture.Resize(fyne.NewSquareSize(side))
	height := p.label.MinSize().Height
	p.label.Move(fyne.NewPos(x+icon, at.Y+(size.Height-height)/2))
	p.label.Resize(fyne.NewSize(label, height))
	small := p.key.MinSize()
	p.key.Move(fyne.NewPos(x+icon+label+theme.Gap(2), at.Y+(size.Height-small.Height)/2+1))
	p.key.Resize(small)
}

func (r *choiceRenderer) MinSize() fyne.Size {
	var widest float32
	height := max(fyne.MeasureText("Ệg", theme.Size(theme.SizeBody), fyne.TextStyle{}).Height, theme.Size(theme.SizeIcon))
	for _, p := range r.parts {
		icon, label, key := p.widths()
		widest = max(widest, icon+label+key)
	}
	width := (widest + theme.Gap(6)) * float32(len(r.parts))
	return fyne.NewSize(width, height+theme.Gap(4)).AddWidthHeight(2*ringRoom, 2*ringRoom)
}

func (r *choiceRenderer) Refresh() {
	r.dress()
	r.Layout(r.choice.Size())
	canvas.Refresh(r.choice)
}

func (r *choiceRenderer) Objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{r.frame}
	for _, p := range r.parts {
		all = append(all, p.line, p.area, p.picture, p.label, p.key)
	}
	return append(all, r.ring)
}

func (r *choiceRenderer) Destroy() {}

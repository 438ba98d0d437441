package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Badge is a small pill with an icon and a word.
type Badge struct {
	widget.BaseWidget
	text string
	tone Tone
	icon fyne.Resource
}

// NewBadge makes a badge with the mark that goes with the tone.
func NewBadge(text string, tone Tone) *Badge {
	return NewBadgeWithIcon(text, tone, tone.icon())
}

// NewBadgeWithIcon makes a badge with an icon of its own, or none (nil).
func NewBadgeWithIcon(text string, tone Tone, icon fyne.Resource) *Badge {
	b := &Badge{text: text, tone: tone, icon: icon}
	b.ExtendBaseWidget(b)
	return b
}

// Set changes word and tone, and the icon with them.
func (b *Badge) Set(text string, tone Tone) { b.SetWithIcon(text, tone, tone.icon()) }

// SetWithIcon changes word, tone and icon; nil takes the icon away.
func (b *Badge) SetWithIcon(text string, tone Tone, icon fyne.Resource) {
	b.text, b.tone, b.icon = text, tone, icon
	b.Refresh()
}

// Text is the badge's word.
func (b *Badge) Text() string { return b.text }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (b *Badge) CreateRenderer() fyne.WidgetRenderer {
	r := &badgeRenderer{badge: b, area: canvas.NewRectangle(nil), label: canvas.NewText("", nil), picture: newPicture(nil)}
	r.dress()
	return r
}

type badgeRenderer struct {
	badge   *Badge
	area    *canvas.Rectangle
	label   *canvas.Text
	picture *canvas.Image
}

func (r *badgeRenderer) dress() {
	tone := r.badge.tone
	r.area.FillColor = theme.Color(tone.back())
	r.label.Text, r.label.Color = r.badge.text, theme.Color(tone.text())
	r.label.TextSize, r.label.TextStyle.Bold = theme.Size(theme.SizeCaption), true
	setPicture(r.picture, tinted(r.badge.icon, tone.text()))
}

func (r *badgeRenderer) icon() (side, gap float32) {
	if r.badge.icon == nil {
		return 0, 0
	}
	return theme.Size(theme.SizeCaption) + 2, theme.Gap(1)
}

func (r *badgeRenderer) Layout(size fyne.Size) {
	height := r.MinSize().Height
	top := (size.Height - height) / 2
	side, gap := r.icon()
	label := r.label.MinSize()
	width := side + gap + label.Width + theme.Gap(5)
	r.area.Move(fyne.NewPos(0, top))
	r.area.Resize(fyne.NewSize(width, height))
	r.area.CornerRadius = height / 2
	r.picture.Move(fyne.NewPos(theme.Gap(2.5), top+(height-side)/2))
	r.picture.Resize(fyne.NewSquareSize(side))
	r.label.Move(fyne.NewPos(theme.Gap(2.5)+side+gap, top+(height-label.Height)/2))
	r.label.Resize(label)
}

func (r *badgeRenderer) MinSize() fyne.Size {
	side, gap := r.icon()
	label := r.label.MinSize()
	return fyne.NewSize(side+gap+label.Width+theme.Gap(5), label.Height+theme.Gap(1.5))
}

func (r *badgeRenderer) Refresh() {
	r.dress()
	r.Layout(r.badge.Size())
	canvas.Refresh(r.badge)
}

func (r *badgeRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.area, r.picture, r.label}
}

func (r *badgeRenderer) Destroy() {}

package widgets

import (
	"fmt"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Bar shows a part of a whole as a line with its label and figures.
type Bar struct {
	widget.BaseWidget
	OnTapped func() // may be nil

	label            string
	part, whole      int
	tone             Tone
	focused, hovered bool
}

// NewBar makes a bar. A whole of 0 shows an empty bar.
func NewBar(label string, part, whole int, tone Tone, onTapped func()) *Bar {
	b := &Bar{OnTapped: onTapped, label: label, part: part, whole: whole, tone: tone}
	b.ExtendBaseWidget(b)
	return b
}

// Set changes the figures and the tone.
func (b *Bar) Set(part, whole int, tone Tone) {
	b.part, b.whole, b.tone = part, whole, tone
	b.Refresh()
}

// share is the part of the whole, 0 to 1.
func (b *Bar) share() float32 {
	if b.whole <= 0 {
		return 0
	}
	return min(max(float32(b.part)/float32(b.whole), 0), 1)
}

// Tapped answers to the mouse.
func (b *Bar) Tapped(*fyne.PointEvent) {
	if b.OnTapped != nil {
		b.OnTapped()
	}
}

// TypedKey answers to Enter and Space.
func (b *Bar) TypedKey(key *fyne.KeyEvent) {
	if b.OnTapped != nil && (isEnter(key) || key.Name == fyne.KeySpace) {
		b.OnTapped()
		return
	}
	bubble(b, key)
}

// TypedRune has no use for letters.
func (b *Bar) TypedRune(rune) {}

// FocusGained draws the ring.
func (b *Bar) FocusGained() { b.focused = true; b.Refresh() }

// FocusLost takes the ring away.
func (b *Bar) FocusLost() { b.focused = false; b.Refresh() }

// MouseIn lights a bar that can be tapped.
func (b *Bar) MouseIn(*desktop.MouseEvent) { b.hovered = b.OnTapped != nil; b.Refresh() }

// MouseMoved has nothing to do.
func (b *Bar) MouseMoved(*desktop.MouseEvent) {}

// MouseOut puts the light out.
func (b *Bar) MouseOut() { b.hovered = false; b.Refresh() }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (b *Bar) CreateRenderer() fyne.WidgetRenderer {
	r := &barRenderer{
		bar: b, area: canvas.NewRectangle(nil), ring: newRing(), track: canvas.NewRectangle(nil),
		filled: canvas.NewRectangle(nil), label: canvas.NewText("", nil), figures: canvas.NewText("", nil),
	}
	r.dress()
	return r
}

type barRenderer struct {
	bar                       *Bar
	area, ring, track, filled *canvas.Rectangle
	label, figures            *canvas.Text
}

func (r *barRenderer) dress() {
	r.area.FillColor, r.area.CornerRadius = color.Transparent, theme.Size(theme.SizeCorner)
	if r.bar.hovered {
		r.area.FillColor = theme.Color(theme.ColorRowHover)
	}
	r.track.FillColor, r.filled.FillColor = theme.Color(theme.ColorTrack), theme.Color(r.bar.tone.strong())
	r.label.Text, r.label.Color, r.label.TextSize = r.bar.label, theme.Color(fynetheme.ColorNameForeground), theme.Size(theme.SizeBody)
	r.figures.Text = fmt.Sprintf("%d/%d", r.bar.part, r.bar.whole)
	r.figures.Color, r.figures.TextSize, r.figures.TextStyle.Bold = theme.Color(r.bar.tone.plain()), theme.Size(theme.SizeBody), true
	dressRing(r.ring, r.bar.focused)
}

func (r *barRenderer) Layout(size fyne.Size) {
	r.area.Resize(size)
	r.ring.Resize(size)
	side, text := theme.Gap(2), r.figures.MinSize()
	r.figures.Move(fyne.NewPos(size.Width-side-text.Width, theme.Gap(1)))
	r.figures.Resize(text)
	room := size.Width - 3*side - text.Width
	r.label.Text = cutText(r.bar.label, room, r.label.TextSize, r.label.TextStyle)
	r.label.Move(fyne.NewPos(side, theme.Gap(1)))
	r.label.Resize(fyne.NewSize(room, text.Height))
	height, width := theme.Gap(2), size.Width-2*side
	top := theme.Gap(1.5) + text.Height
	r.track.CornerRadius, r.filled.CornerRadius = height/2, height/2
	r.track.Move(fyne.NewPos(side, top))
	r.track.Resize(fyne.NewSize(width, height))
	r.filled.Move(fyne.NewPos(side, top))
	r.filled.Resize(fyne.NewSize(width*r.bar.share(), height))
}

func (r *barRenderer) MinSize() fyne.Size {
	return fyne.NewSize(theme.Gap(40), r.figures.MinSize().Height+theme.Gap(5.5))
}

func (r *barRenderer) Refresh() {
	r.dress()
	r.Layout(r.bar.Size())
	canvas.Refresh(r.bar)
}

func (r *barRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.area, r.label, r.figures, r.track, r.filled, r.ring}
}

func (r *barRenderer) Destroy() {}

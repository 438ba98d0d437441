package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// stop is one place to go. What is drawn of it beside ground, bar and ring is its
// owner's.
type stop struct {
	widget.BaseWidget
	label                   string
	tapped                  func()
	chosen, ringed, hovered bool
}

func (s *stop) Tapped(*fyne.PointEvent)        { s.tapped() }
func (s *stop) MouseIn(*desktop.MouseEvent)    { s.hovered = true; s.Refresh() }
func (s *stop) MouseMoved(*desktop.MouseEvent) {}
func (s *stop) MouseOut()                      { s.hovered = false; s.Refresh() }
func (s *stop) Cursor() desktop.Cursor         { return desktop.PointerCursor }
func (s *stop) AccessibilityLabel() string     { return s.label }

// stopGround is what lies behind a place: its ground, the bar of the chosen one, the
// ring of the keyboard.
type stopGround struct{ area, bar, ring *canvas.Rectangle }

func newStopGround() stopGround {
	return stopGround{canvas.NewRectangle(nil), canvas.NewRectangle(nil), newRing()}
}

// dress gives the ground the colours of the place's state, and tells that of its words.
func (g stopGround) dress(s *stop, chosen fyne.ThemeColorName) (ink fyne.ThemeColorName) {
	g.area.FillColor, g.area.CornerRadius = color.Transparent, theme.Size(theme.SizeCorner)
	ink = theme.ColorMuted
	switch {
	case s.chosen:
		g.area.FillColor, ink = theme.Color(chosen), theme.ColorBrandText
	case s.hovered:
		g.area.FillColor, ink = theme.Color(fynetheme.ColorNameHover), fynetheme.ColorNameForeground
	}
	g.bar.FillColor, g.bar.CornerRadius = theme.Color(fynetheme.ColorNamePrimary), 2
	show(g.bar, s.chosen)
	dressRing(g.ring, s.ringed)
	return ink
}

func (g stopGround) layout(size fyne.Size) {
	g.ring.Resize(size)
	g.area.Move(fyne.NewPos(ringRoom, ringRoom))
	g.area.Resize(size.SubtractWidthHeight(2*ringRoom, 2*ringRoom))
	g.bar.Move(fyne.NewPos(ringRoom, size.Height/2-theme.Gap(2.5)))
	g.bar.Resize(fyne.NewSize(4, theme.Gap(5)))
}

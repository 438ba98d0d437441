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

// sectionItem is one part in the list of parts. A name that is too long for one
// line takes more.
type sectionItem struct {
	widget.BaseWidget
	label                   string
	tapped                  func()
	chosen, ringed, hovered bool
}

func newSectionItem(label string, tapped func()) *sectionItem {
	s := &sectionItem{label: label, tapped: tapped}
	s.ExtendBaseWidget(s)
	return s
}

func (s *sectionItem) Tapped(*fyne.PointEvent)        { s.tapped() }
func (s *sectionItem) MouseIn(*desktop.MouseEvent)    { s.hovered = true; s.Refresh() }
func (s *sectionItem) MouseMoved(*desktop.MouseEvent) {}
func (s *sectionItem) MouseOut()                      { s.hovered = false; s.Refresh() }
func (s *sectionItem) Cursor() desktop.Cursor         { return desktop.PointerCursor }
func (s *sectionItem) AccessibilityLabel() string     { return s.label }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (s *sectionItem) CreateRenderer() fyne.WidgetRenderer {
	d := &sectionItemRenderer{item: s, area: canvas.NewRectangle(nil), bar: canvas.NewRectangle(nil), ring: newRing()}
	d.Refresh()
	return d
}

type sectionItemRenderer struct {
	item            *sectionItem
	area, bar, ring *canvas.Rectangle
	lines           []*canvas.Text
}

// dress gives everything the colours of the item's state and breaks the name.
func (d *sectionItemRenderer) dress() {
	d.area.FillColor, d.area.CornerRadius = color.Transparent, theme.Size(theme.SizeCorner)
	ink := theme.ColorMuted
	switch {
	case d.item.chosen:
		d.area.FillColor, ink = theme.Color(theme.ColorSurface), theme.ColorBrandText
	case d.item.hovered:
		d.area.FillColor, ink = theme.Color(fynetheme.ColorNameHover), fynetheme.ColorNameForeground
	}
	d.bar.FillColor, d.bar.CornerRadius = theme.Color(fynetheme.ColorNamePrimary), 2
	show(d.bar, d.item.chosen)
	dressRing(d.ring, d.item.ringed)
	d.lines = nil
	for _, text := range d.broken() {
		line := canvas.NewText(text, theme.Color(ink))
		line.TextSize, line.TextStyle.Bold = theme.Size(theme.SizeBody), d.item.chosen
		d.lines = append(d.lines, line)
	}
}

// broken is the name in lines.
func (d *sectionItemRenderer) broken() []string {
	return wrapLine(d.item.label, d.room(), theme.Size(theme.SizeBody), fyne.TextStyle{Bold: true})
}

// line is the height of a line.
func (d *sectionItemRenderer) line() float32 {
	return fyne.MeasureText("Ệg", theme.Size(theme.SizeBody), fyne.TextStyle{Bold: true}).Height
}

// room is how wide the name may be.
func (d *sectionItemRenderer) room() float32 {
	width := d.item.Size().Width
	if width <= 0 {
		width = theme.Gap(sectionsWidth)
	}
	return width - theme.Gap(7)
}

func (d *sectionItemRenderer) Layout(size fyne.Size) {
	d.dress()
	d.ring.Resize(size)
	d.area.Move(fyne.NewPos(ringRoom, ringRoom))
	d.area.Resize(size.SubtractWidthHeight(2*ringRoom, 2*ringRoom))
	d.bar.Move(fyne.NewPos(ringRoom, size.Height/2-theme.Gap(2.5)))
	d.bar.Resize(fyne.NewSize(4, theme.Gap(5)))
	height := d.line()
	y := (size.Height - height*float32(len(d.lines))) / 2
	for _, line := range d.lines {
		line.Move(fyne.NewPos(theme.Gap(4), y))
		line.Resize(fyne.NewSize(d.room(), height))
		y += height
	}
}

func (d *sectionItemRenderer) MinSize() fyne.Size {
	return fyne.NewSize(theme.Gap(20), d.line()*float32(len(d.broken()))+theme.Gap(3)+2*ringRoom)
}

func (d *sectionItemRenderer) Refresh() {
	d.Layout(d.item.Size())
	canvas.Refresh(d.item)
}

func (d *sectionItemRenderer) Objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{d.area, d.bar}
	for _, line := range d.lines {
		all = append(all, line)
	}
	return append(all, d.ring)
}

func (d *sectionItemRenderer) Destroy() {}

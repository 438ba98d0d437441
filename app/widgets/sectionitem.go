package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"thidua/app/theme"
)

// sectionItem is one part in the list of parts. A name that is too long for one
// line takes more.
type sectionItem struct{ stop }

func newSectionItem(label string, tapped func()) *sectionItem {
	s := &sectionItem{stop{label: label, tapped: tapped}}
	s.ExtendBaseWidget(s)
	return s
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (s *sectionItem) CreateRenderer() fyne.WidgetRenderer {
	d := &sectionItemRenderer{stopGround: newStopGround(), item: s}
	d.Refresh()
	return d
}

type sectionItemRenderer struct {
	stopGround
	item  *sectionItem
	lines []*canvas.Text
}

// dress gives everything the colours of the item's state and breaks the name.
func (d *sectionItemRenderer) dress() {
	ink := d.stopGround.dress(&d.item.stop, theme.ColorSurface)
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
	d.layout(size)
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

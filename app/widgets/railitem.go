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

// railItem is one row of the rail.
type railItem struct {
	widget.BaseWidget
	item                    RailItem
	mark                    *Badge
	tapped                  func()
	chosen, ringed, hovered bool
}

func newRailItem(item RailItem, tapped func()) *railItem {
	r := &railItem{item: item, tapped: tapped, mark: NewBadgeWithIcon("", Neutral, nil)}
	r.mark.Hide()
	r.ExtendBaseWidget(r)
	return r
}

func (r *railItem) setMark(text string, tone Tone) {
	r.mark.text, r.mark.tone = text, tone
	r.mark.Refresh()
	show(r.mark, text != "")
	r.Refresh()
}

func (r *railItem) Tapped(*fyne.PointEvent)        { r.tapped() }
func (r *railItem) MouseIn(*desktop.MouseEvent)    { r.hovered = true; r.Refresh() }
func (r *railItem) MouseMoved(*desktop.MouseEvent) {}
func (r *railItem) MouseOut()                      { r.hovered = false; r.Refresh() }
func (r *railItem) Cursor() desktop.Cursor         { return desktop.PointerCursor }
func (r *railItem) AccessibilityLabel() string     { return r.item.Label }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (r *railItem) CreateRenderer() fyne.WidgetRenderer {
	d := &railItemRenderer{
		item: r, area: canvas.NewRectangle(nil), bar: canvas.NewRectangle(nil),
		ring: newRing(), picture: newPicture(r.item.Icon), label: canvas.NewText(r.item.Label, nil),
	}
	d.dress()
	return d
}

type railItemRenderer struct {
	item            *railItem
	area, bar, ring *canvas.Rectangle
	picture         *canvas.Image
	label           *canvas.Text
}

func (d *railItemRenderer) dress() {
	d.area.FillColor = color.Transparent
	d.area.CornerRadius = theme.Size(theme.SizeCorner)
	text := theme.ColorMuted
	switch {
	case d.item.chosen:
		d.area.FillColor, text = theme.Color(theme.ColorRailChosen), theme.ColorBrandText
	case d.item.hovered:
		d.area.FillColor, text = theme.Color(fynetheme.ColorNameHover), fynetheme.ColorNameForeground
	}
	d.bar.FillColor, d.bar.CornerRadius = theme.Color(fynetheme.ColorNamePrimary), 2
	show(d.bar, d.item.chosen)
	d.label.Color, d.label.TextSize, d.label.TextStyle.Bold = theme.Color(text), theme.Size(theme.SizeBody), d.item.chosen
	setPicture(d.picture, tinted(d.item.item.Icon, text))
	dressRing(d.ring, d.item.ringed)
}

func (d *railItemRenderer) Layout(size fyne.Size) {
	d.ring.Resize(size)
	d.area.Move(fyne.NewPos(ringRoom, ringRoom))
	d.area.Resize(size.SubtractWidthHeight(2*ringRoom, 2*ringRoom))
	d.bar.Move(fyne.NewPos(ringRoom, size.Height/2-theme.Gap(2.5)))
	d.bar.Resize(fyne.NewSize(4, theme.Gap(5)))
	icon := theme.Size(theme.SizeIcon)
	d.picture.Move(fyne.NewPos(theme.Gap(4), (size.Height-icon)/2))
	d.picture.Resize(fyne.NewSquareSize(icon))
	height := d.label.MinSize().Height
	d.label.Move(fyne.NewPos(theme.Gap(7)+icon, (size.Height-height)/2))
	d.label.Resize(fyne.NewSize(size.Width, height))
	mark := d.item.mark.MinSize()
	d.item.mark.Move(fyne.NewPos(size.Width-mark.Width-theme.Gap(2.5), (size.Height-mark.Height)/2))
	d.item.mark.Resize(mark)
}

func (d *railItemRenderer) MinSize() fyne.Size {
	text := fyne.MeasureText(d.item.item.Label, theme.Size(theme.SizeBody), fyne.TextStyle{Bold: true})
	width := theme.Gap(7) + theme.Size(theme.SizeIcon) + text.Width + theme.Gap(13)
	return fyne.NewSize(width, text.Height+theme.Gap(4)+2*ringRoom)
}

func (d *railItemRenderer) Refresh() {
	d.dress()
	d.Layout(d.item.Size())
	canvas.Refresh(d.item)
}

func (d *railItemRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{d.area, d.bar, d.picture, d.label, d.item.mark, d.ring}
}

func (d *railItemRenderer) Destroy() {}

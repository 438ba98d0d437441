package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"thidua/app/theme"
)

// railItem is one row of the rail.
type railItem struct {
	stop
	icon fyne.Resource
	mark *Badge
}

func newRailItem(item RailItem, tapped func()) *railItem {
	r := &railItem{stop: stop{label: item.Label, tapped: tapped}, icon: item.Icon, mark: NewBadgeWithIcon("", Neutral, nil)}
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

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (r *railItem) CreateRenderer() fyne.WidgetRenderer {
	d := &railItemRenderer{stopGround: newStopGround(), item: r, picture: newPicture(r.icon), label: canvas.NewText(r.label, nil)}
	d.dress()
	return d
}

type railItemRenderer struct {
	stopGround
	item    *railItem
	picture *canvas.Image
	label   *canvas.Text
}

func (d *railItemRenderer) dress() {
	ink := d.stopGround.dress(&d.item.stop, theme.ColorRailChosen)
	d.label.Color, d.label.TextSize, d.label.TextStyle.Bold = theme.Color(ink), theme.Size(theme.SizeBody), d.item.chosen
	setPicture(d.picture, tinted(d.item.icon, ink))
}

func (d *railItemRenderer) Layout(size fyne.Size) {
	d.layout(size)
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
	text := fyne.MeasureText(d.item.label, theme.Size(theme.SizeBody), fyne.TextStyle{Bold: true})
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

package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/data/vn"
)

// groupRow is one line of a list of groups: its name, and at the right its state.
// Where there is no room for both words the state keeps its icon, and both show under
// the mouse.
type groupRow struct {
	widget.BaseWidget
	item                    GroupItem
	tapped                  func(key string)
	draw                    *groupRowRenderer
	chosen, ringed, hovered bool
}

func newGroupRow(item GroupItem, tapped func(key string)) *groupRow {
	r := &groupRow{item: item, tapped: tapped}
	r.ExtendBaseWidget(r)
	return r
}

func (r *groupRow) Tapped(*fyne.PointEvent)        { r.tapped(r.item.Key) }
func (r *groupRow) MouseMoved(*desktop.MouseEvent) {}
func (r *groupRow) Cursor() desktop.Cursor         { return desktop.PointerCursor }
func (r *groupRow) AccessibilityLabel() string     { return r.item.Name + ", " + r.item.State }

func (r *groupRow) MouseIn(ev *desktop.MouseEvent) {
	r.hovered = true
	r.Refresh()
	if r.draw != nil && !r.draw.state.Visible() {
		showTip(r, r.item.Name+": "+vn.LowerFirst(r.item.State), ev.AbsolutePosition)
	}
}

func (r *groupRow) MouseOut() {
	r.hovered = false
	r.Refresh()
	hideTip(r)
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (r *groupRow) CreateRenderer() fyne.WidgetRenderer {
	r.draw = &groupRowRenderer{row: r, area: canvas.NewRectangle(nil), ring: newRing(), picture: newPicture(nil),
		name: canvas.NewText("", nil), state: canvas.NewText("", nil)}
	r.draw.dress()
	return r.draw
}

type groupRowRenderer struct {
	row         *groupRow
	area, ring  *canvas.Rectangle
	picture     *canvas.Image
	name, state *canvas.Text
}

func (d *groupRowRenderer) dress() {
	item := d.row.item
	d.area.FillColor, d.area.CornerRadius = color.Transparent, theme.Size(theme.SizeCorner)
	switch {
	case d.row.chosen:
		d.area.FillColor = theme.Color(theme.ColorRowChosen)
	case d.row.hovered:
		d.area.FillColor = theme.Color(theme.ColorRowHover)
	}
	ink, mark := fynetheme.ColorNameForeground, item.Tone.plain()
	if item.Quiet {
		ink = theme.ColorMuted
	}
	if item.Tone == Neutral {
		mark = theme.ColorMuted
	}
	d.name.Color, d.name.TextSize, d.name.TextStyle.Bold = theme.Color(ink), theme.Size(theme.SizeBody), d.row.chosen
	d.state.Text, d.state.Color, d.state.TextSize = item.State, theme.Color(mark), theme.Size(theme.SizeCaption)
	setPicture(d.picture, nil)
	if item.Icon != "" {
		setPicture(d.picture, IconIn(item.Icon, mark))
	}
	dressRing(d.ring, d.row.ringed)
}

func (d *groupRowRenderer) Layout(size fyne.Size) {
	d.ring.Resize(size)
	d.area.Move(fyne.NewPos(ringRoom, 1))
	d.area.Resize(size.SubtractWidthHeight(2*ringRoom, 2))
	side, state := d.side(), d.state.MinSize()
	show(d.state, d.wants() <= size.Width)
	if !d.state.Visible() {
		state.Width = -theme.Gap(1.5) // the icon stands in its place, and the word shows under the mouse
	}
	x := size.Width - theme.Gap(3) - state.Width
	d.state.Move(fyne.NewPos(x, (size.Height-state.Height)/2))
	d.state.Resize(state)
	x -= side + theme.Gap(1.5)
	d.picture.Move(fyne.NewPos(x, (size.Height-side)/2))
	d.picture.Resize(fyne.NewSquareSize(side))
	room := x - theme.Gap(5)
	d.name.Text = cutText(d.row.item.Name, room, d.name.TextSize, d.name.TextStyle)
	d.name.Move(fyne.NewPos(theme.Gap(3), 0))
	d.name.Resize(fyne.NewSize(max(room, 0), size.Height))
}

// wants is the width with which name and state are whole.
func (d *groupRowRenderer) wants() float32 {
	name := fyne.MeasureText(d.row.item.Name, d.name.TextSize, fyne.TextStyle{Bold: true}).Width
	return name + d.side() + d.state.MinSize().Width + theme.Gap(9.5)
}

// side is that of the state's icon.
func (d *groupRowRenderer) side() float32 { return theme.Size(theme.SizeCaption) + 2 }

func (d *groupRowRenderer) MinSize() fyne.Size {
	text := fyne.MeasureText("Ệg", theme.Size(theme.SizeBody), fyne.TextStyle{Bold: true})
	return fyne.NewSize(theme.Gap(40), text.Height+theme.Gap(2.5))
}

func (d *groupRowRenderer) Refresh() {
	d.dress()
	d.Layout(d.row.Size())
	canvas.Refresh(d.row)
}

func (d *groupRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{d.area, d.name, d.picture, d.state, d.ring}
}

func (d *groupRowRenderer) Destroy() {}

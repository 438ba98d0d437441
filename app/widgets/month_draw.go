package widgets

import (
	"image/color"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
)

// monthCell is the side of a day's square, monthHead the height of the title.
func monthCell() float32 { return theme.Gap(9.5) }
func monthHead() float32 { return theme.Gap(10) }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (m *monthGrid) CreateRenderer() fyne.WidgetRenderer {
	r := &monthRenderer{month: m, title: centred(), back: newPicture(nil), forward: newPicture(nil)}
	for range weekdays {
		r.names = append(r.names, centred())
	}
	for range 31 {
		r.areas = append(r.areas, canvas.NewRectangle(nil))
		r.days = append(r.days, centred())
	}
	r.dress()
	return r
}

type monthRenderer struct {
	month         *monthGrid
	title         *canvas.Text
	back, forward *canvas.Image
	names, days   []*canvas.Text
	areas         []*canvas.Rectangle
}

func centred() *canvas.Text {
	t := canvas.NewText("", nil)
	t.Alignment = fyne.TextAlignCenter
	return t
}

func (r *monthRenderer) dress() {
	r.title.Text, r.title.TextSize, r.title.TextStyle.Bold = r.month.title(), theme.Size(theme.SizeBody), true
	r.title.Color = theme.Color(fynetheme.ColorNameForeground)
	setPicture(r.back, IconIn("left", theme.ColorMuted))
	setPicture(r.forward, IconIn("right", theme.ColorMuted))
	for i, name := range r.names {
		name.Text, name.TextSize, name.Color = weekdays[i], theme.Size(theme.SizeCaption), theme.Color(theme.ColorMuted)
	}
	for i := range r.days {
		r.dressDay(i + 1)
	}
}

func (r *monthRenderer) dressDay(n int) {
	text, area := r.days[n-1], r.areas[n-1]
	there := n <= r.month.days()
	show(text, there)
	show(area, there)
	area.CornerRadius, area.StrokeWidth = theme.Size(theme.SizeCorner), 0
	area.FillColor, text.Color = color.Transparent, theme.Color(fynetheme.ColorNameForeground)
	text.Text, text.TextSize, text.TextStyle.Bold = strconv.Itoa(n), theme.Size(theme.SizeBody), false
	switch {
	case n == r.month.cursor.Day():
		area.FillColor, text.Color = theme.Color(fynetheme.ColorNamePrimary), theme.Color(fynetheme.ColorNameForegroundOnPrimary)
		text.TextStyle.Bold = true
	case n == r.month.hovered:
		area.FillColor = theme.Color(theme.ColorRowHover)
	case r.month.day(n).Equal(today()):
		area.StrokeColor, area.StrokeWidth = theme.Color(theme.ColorGold), 1.5
	}
}

func (r *monthRenderer) Layout(size fyne.Size) {
	side, cell, head := theme.Size(theme.SizeIcon), monthCell(), monthHead()
	r.title.Resize(fyne.NewSize(size.Width, head))
	r.back.Move(fyne.NewPos((head-side)/2, (head-side)/2))
	r.back.Resize(fyne.NewSquareSize(side))
	r.forward.Move(fyne.NewPos(size.Width-(head+side)/2, (head-side)/2))
	r.forward.Resize(fyne.NewSquareSize(side))
	for i, name := range r.names {
		name.Move(fyne.NewPos(float32(i)*cell, head))
		name.Resize(fyne.NewSquareSize(cell))
	}
	for i := range r.days {
		place := i + r.month.offset()
		at := fyne.NewPos(float32(place%7)*cell, head+float32(place/7+1)*cell)
		r.areas[i].Move(at.AddXY(1, 1))
		r.areas[i].Resize(fyne.NewSquareSize(cell - 2))
		r.days[i].Move(at)
		r.days[i].Resize(fyne.NewSquareSize(cell))
	}
}

func (r *monthRenderer) MinSize() fyne.Size {
	return fyne.NewSize(7*monthCell(), monthHead()+7*monthCell())
}

func (r *monthRenderer) Refresh() {
	r.dress()
	r.Layout(r.month.Size())
	canvas.Refresh(r.month)
}

func (r *monthRenderer) Objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{r.title, r.back, r.forward}
	all = append(all, objects(r.names)...)
	all = append(all, objects(r.areas)...)
	return append(all, objects(r.days)...)
}

func (r *monthRenderer) Destroy() {}

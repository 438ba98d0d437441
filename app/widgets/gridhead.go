package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// gridHeader is the row of column titles.
type gridHeader struct {
	widget.BaseWidget
	heads  []gridHead
	titles []*headTitle
}

func newGridHeader(heads []gridHead, tapped func(column int)) *gridHeader {
	h := &gridHeader{heads: heads}
	for i, head := range heads {
		t := &headTitle{head: head, tapped: func() { tapped(i) }}
		t.ExtendBaseWidget(t)
		h.titles = append(h.titles, t)
	}
	h.ExtendBaseWidget(h)
	return h
}

func (h *gridHeader) setSorting(s sorting) {
	for i, t := range h.titles {
		t.sorted, t.down = i == s.column, s.down
		t.Refresh()
	}
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (h *gridHeader) CreateRenderer() fyne.WidgetRenderer {
	return &gridHeaderRenderer{head: h, line: canvas.NewRectangle(theme.Color(theme.ColorBorder))}
}

type gridHeaderRenderer struct {
	head *gridHeader
	line *canvas.Rectangle
}

func (r *gridHeaderRenderer) Layout(size fyne.Size) {
	var x float32
	for i, width := range columnWidths(r.head.heads, size.Width-barRoom()) {
		r.head.titles[i].Move(fyne.NewPos(x, 0))
		r.head.titles[i].Resize(fyne.NewSize(width, size.Height-1))
		x += width
	}
	r.line.Move(fyne.NewPos(0, size.Height-1))
	r.line.Resize(fyne.NewSize(size.Width, 1))
}

func (r *gridHeaderRenderer) MinSize() fyne.Size {
	return fyne.NewSize(0, fyne.MeasureText("Ệg", theme.Size(theme.SizeCaption), fyne.TextStyle{Bold: true}).Height+theme.Gap(4))
}

func (r *gridHeaderRenderer) Refresh() {
	r.line.FillColor = theme.Color(theme.ColorBorder)
	r.Layout(r.head.Size())
	canvas.Refresh(r.head)
}

func (r *gridHeaderRenderer) Objects() []fyne.CanvasObject {
	return append(objects(r.head.titles), r.line)
}

func (r *gridHeaderRenderer) Destroy() {}

// headTitle is one column's title; a tap sorts.
type headTitle struct {
	widget.BaseWidget
	head                  gridHead
	tapped                func()
	sorted, down, hovered bool
}

func (t *headTitle) Tapped(*fyne.PointEvent) {
	if t.head.sortable {
		t.tapped()
	}
}

func (t *headTitle) MouseIn(*desktop.MouseEvent)    { t.hovered = t.head.sortable; t.Refresh() }
func (t *headTitle) MouseMoved(*desktop.MouseEvent) {}
func (t *headTitle) MouseOut()                      { t.hovered = false; t.Refresh() }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (t *headTitle) CreateRenderer() fyne.WidgetRenderer {
	r := &headTitleRenderer{title: t, text: canvas.NewText("", nil), arrow: newPicture(nil)}
	r.dress()
	return r
}

type headTitleRenderer struct {
	title *headTitle
	text  *canvas.Text
	arrow *canvas.Image
}

func (r *headTitleRenderer) dress() {
	name := theme.ColorMuted
	if r.title.sorted || r.title.hovered {
		name = fynetheme.ColorNameForeground
	}
	r.text.Color, r.text.TextSize, r.text.TextStyle.Bold = theme.Color(name), theme.Size(theme.SizeCaption), true
	r.text.Alignment = r.title.head.align
	setPicture(r.arrow, r.arrowIcon(name))
}

func (r *headTitleRenderer) arrowIcon(name fyne.ThemeColorName) fyne.Resource {
	switch {
	case !r.title.sorted:
		return nil
	case r.title.down:
		return IconIn("down", name)
	}
	return IconIn("up", name)
}

func (r *headTitleRenderer) Layout(size fyne.Size) {
	x, width := theme.Gap(3), size.Width-theme.Gap(4)
	arrow := float32(0)
	if r.title.sorted {
		arrow = theme.Size(theme.SizeCaption)
	}
	room := width - arrow
	r.text.Text = cutText(r.title.head.title, room, r.text.TextSize, r.text.TextStyle)
	r.text.Move(fyne.NewPos(x, 0))
	r.text.Resize(fyne.NewSize(room, size.Height))
	end := x + room
	if r.title.head.align == fyne.TextAlignLeading {
		end = x + min(r.text.MinSize().Width, room) + 2
	}
	r.arrow.Move(fyne.NewPos(end, (size.Height-arrow)/2))
	r.arrow.Resize(fyne.NewSquareSize(arrow))
}

func (r *headTitleRenderer) MinSize() fyne.Size { return r.text.MinSize() }

func (r *headTitleRenderer) Refresh() {
	r.dress()
	r.Layout(r.title.Size())
	canvas.Refresh(r.title)
}

func (r *headTitleRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.text, r.arrow}
}

func (r *headTitleRenderer) Destroy() {}

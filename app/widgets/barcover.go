package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// pointed is a field as the mouse knows it.
type pointed interface {
	fyne.CanvasObject
	fyne.Draggable
	fyne.SecondaryTappable
	desktop.Mouseable
}

// barCover lies over the foot of a field, where Fyne draws a scroll bar under text
// that is longer than the field. A bar is of no use in one line and takes the clicks;
// what the mouse does on the cover it does to the field.
type barCover struct {
	widget.BaseWidget
	field pointed
	area  *canvas.Rectangle
}

func newBarCover(field pointed) *barCover {
	c := &barCover{field: field, area: canvas.NewRectangle(nil)}
	c.dress()
	c.ExtendBaseWidget(c)
	return c
}

// dress gives the cover the colour of a field and the corners of a bar.
func (c *barCover) dress() {
	radius := theme.Size(fynetheme.SizeNameScrollBarRadius)
	c.area.FillColor = theme.Color(fynetheme.ColorNameInputBackground)
	c.area.BottomLeftCornerRadius, c.area.BottomRightCornerRadius = radius, radius
}

// place puts the cover at the foot of a field of a size, beside what stands at its end.
func (c *barCover) place(size fyne.Size, end fyne.CanvasObject) {
	border, high := theme.Size(fynetheme.SizeNameInputBorder), 2*theme.Size(fynetheme.SizeNameScrollBarSmall)
	width := size.Width
	if end != nil {
		width -= end.MinSize().Width
	}
	c.Move(fyne.NewPos(0, size.Height-border-high))
	c.Resize(fyne.NewSize(max(width, 0), high))
}

// MouseDown goes to the field.
func (c *barCover) MouseDown(ev *desktop.MouseEvent) {
	ev.Position = ev.Position.Add(c.Position())
	c.field.MouseDown(ev)
}

// MouseUp goes to the field.
func (c *barCover) MouseUp(ev *desktop.MouseEvent) {
	ev.Position = ev.Position.Add(c.Position())
	c.field.MouseUp(ev)
}

// Dragged goes to the field.
func (c *barCover) Dragged(ev *fyne.DragEvent) {
	ev.Position = ev.Position.Add(c.Position())
	c.field.Dragged(ev)
}

// DragEnd goes to the field.
func (c *barCover) DragEnd() { c.field.DragEnd() }

// Tapped keeps taps from the bar.
func (c *barCover) Tapped(*fyne.PointEvent) {}

// TappedSecondary goes to the field.
func (c *barCover) TappedSecondary(ev *fyne.PointEvent) { c.field.TappedSecondary(ev) }

// MouseIn keeps the bar from growing.
func (c *barCover) MouseIn(*desktop.MouseEvent) {}

// MouseMoved has nothing to do.
func (c *barCover) MouseMoved(*desktop.MouseEvent) {}

// MouseOut has nothing to do.
func (c *barCover) MouseOut() {}

// Cursor is that of text.
func (c *barCover) Cursor() desktop.Cursor { return desktop.TextCursor }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (c *barCover) CreateRenderer() fyne.WidgetRenderer { return &barCoverRenderer{c} }

type barCoverRenderer struct{ cover *barCover }

// Layout draws the lower half, where the bar is; above it are the words.
func (r *barCoverRenderer) Layout(size fyne.Size) {
	r.cover.area.Move(fyne.NewPos(0, size.Height/2))
	r.cover.area.Resize(fyne.NewSize(size.Width, size.Height/2))
}

func (r *barCoverRenderer) MinSize() fyne.Size { return fyne.Size{} }

func (r *barCoverRenderer) Refresh() {
	r.cover.dress()
	r.cover.area.Refresh()
}

func (r *barCoverRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.cover.area} }

func (r *barCoverRenderer) Destroy() {}

package movement

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// fold is a heading that opens and closes what stands under it.
type fold struct {
	widget.BaseWidget
	title            string
	mark             *widgets.Badge // beside the title; may be nil
	body             fyne.CanvasObject
	focused, hovered bool
}

func newFold(title string, mark *widgets.Badge, body fyne.CanvasObject) *fold {
	f := &fold{title: title, mark: mark, body: body}
	body.Hide()
	f.ExtendBaseWidget(f)
	return f
}

// isOpen reports whether the body shows.
func (f *fold) isOpen() bool { return f.body.Visible() }

func (f *fold) toggle() {
	if f.isOpen() {
		f.body.Hide()
	} else {
		f.body.Show()
	}
	f.Refresh()
}

// foldHead is the part of a fold that takes mouse and keyboard.
type foldHead struct {
	widget.BaseWidget
	fold *fold
}

// Tapped opens or closes.
func (h *foldHead) Tapped(*fyne.PointEvent) { h.fold.toggle() }

// TypedKey answers to Enter and Space, and hands other keys to the window.
func (h *foldHead) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		h.fold.toggle()
		return
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(h)
	if c == nil {
		return
	}
	if next := c.OnTypedKey(); next != nil {
		next(key)
	}
}

// TypedRune has no use for letters.
func (h *foldHead) TypedRune(rune) {}

// FocusGained draws the ring.
func (h *foldHead) FocusGained() { h.fold.focused = true; h.Refresh() }

// FocusLost takes the ring away.
func (h *foldHead) FocusLost() { h.fold.focused = false; h.Refresh() }

// MouseIn lights the heading.
func (h *foldHead) MouseIn(*desktop.MouseEvent) { h.fold.hovered = true; h.Refresh() }

// MouseMoved has nothing to do.
func (h *foldHead) MouseMoved(*desktop.MouseEvent) {}

// MouseOut puts the light out.
func (h *foldHead) MouseOut() { h.fold.hovered = false; h.Refresh() }

// Cursor is a hand.
func (h *foldHead) Cursor() desktop.Cursor { return desktop.PointerCursor }

// AccessibilityLabel is what a screen reader says.
func (h *foldHead) AccessibilityLabel() string { return h.fold.title }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (h *foldHead) CreateRenderer() fyne.WidgetRenderer {
	title := widgets.NewLine(h.fold.title)
	title.Cut = true
	v := &foldHeadView{head: h, area: canvas.NewRectangle(color.Transparent), ring: canvas.NewRectangle(color.Transparent),
		arrow: widgets.NewPicture("right", theme.ColorMuted, 5)}
	var mark fyne.CanvasObject
	if h.fold.mark != nil {
		mark = h.fold.mark
	}
	line := container.NewBorder(nil, nil, v.arrow, mark, widgets.Inset(1, title))
	v.content = container.NewStack(v.area, widgets.Inset(1, line), v.ring)
	v.WidgetRenderer = widget.NewSimpleRenderer(v.content)
	v.Refresh()
	return v
}

// foldHeadView draws arrow, light and ring.
type foldHeadView struct {
	fyne.WidgetRenderer
	head       *foldHead
	content    *fyne.Container
	area, ring *canvas.Rectangle
	arrow      *widgets.Picture
}

// Refresh draws anew.
func (v *foldHeadView) Refresh() {
	f := v.head.fold
	arrow := "right"
	if f.isOpen() {
		arrow = "down"
	}
	v.arrow.SetName(arrow)
	v.area.FillColor, v.ring.StrokeColor = color.Transparent, color.Transparent
	v.area.CornerRadius, v.ring.CornerRadius, v.ring.StrokeWidth = theme.Size(theme.SizeCorner), theme.Size(theme.SizeCorner), 2
	if f.hovered {
		v.area.FillColor = theme.Color(theme.ColorRowHover)
	}
	if f.focused {
		v.ring.StrokeColor = theme.Color(theme.ColorBrandText)
	}
	v.content.Refresh()
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (f *fold) CreateRenderer() fyne.WidgetRenderer {
	head := &foldHead{fold: f}
	head.ExtendBaseWidget(head)
	return &foldView{WidgetRenderer: widget.NewSimpleRenderer(widgets.Rows(1, head, f.body)), head: head}
}

// foldView refreshes the heading with the fold.
type foldView struct {
	fyne.WidgetRenderer
	head *foldHead
}

// Refresh draws anew.
func (v *foldView) Refresh() {
	v.head.Refresh()
	v.WidgetRenderer.Refresh()
}

package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Layer lies over a window's content and holds what floats without blocking:
// the tooltip and the note at the bottom. Fyne's own overlays take mouse and
// keyboard away from what is below.
type Layer struct {
	widget.BaseWidget
	content fyne.CanvasObject
	tip     *tip
	toast   *toast
	tipAt   fyne.Position
}

// NewLayer puts a layer over content. A window whose whole content is a layer
// shows tooltips; Toast adds the layer itself where it is missing.
func NewLayer(content fyne.CanvasObject) *Layer {
	l := &Layer{content: content, tip: newTip(), toast: newToast()}
	l.ExtendBaseWidget(l)
	return l
}

// layerOf finds the layer over an object, or nil.
func layerOf(obj fyne.CanvasObject) *Layer {
	c := fyne.CurrentApp().Driver().CanvasForObject(obj)
	if c == nil {
		return nil
	}
	l, _ := c.Content().(*Layer)
	return l
}

// layerIn gives the window's layer and puts one there if it has none.
func layerIn(win fyne.Window) *Layer {
	if l, ok := win.Content().(*Layer); ok {
		return l
	}
	focused := win.Canvas().Focused()
	l := NewLayer(win.Content())
	win.SetContent(l)
	if focused != nil {
		win.Canvas().Focus(focused)
	}
	return l
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (l *Layer) CreateRenderer() fyne.WidgetRenderer { return &layerRenderer{layer: l} }

type layerRenderer struct{ layer *Layer }

func (r *layerRenderer) Layout(size fyne.Size) {
	r.layer.content.Resize(size)
	note := r.layer.toast.MinSize()
	r.layer.toast.Move(fyne.NewPos((size.Width-note.Width)/2, size.Height-note.Height-theme.Gap(10)))
	r.layer.toast.Resize(note)
	r.layer.placeTip(size)
}

// placeTip puts the tooltip below the mouse, inside the window.
func (l *Layer) placeTip(size fyne.Size) {
	tip := l.tip.MinSize()
	x := max(min(l.tipAt.X, size.Width-tip.Width-theme.Gap(1)), 0)
	y := l.tipAt.Y + theme.Gap(5)
	if y+tip.Height > size.Height {
		y = l.tipAt.Y - tip.Height - theme.Gap(2)
	}
	l.tip.Move(fyne.NewPos(x, y))
	l.tip.Resize(tip)
}

func (r *layerRenderer) MinSize() fyne.Size { return r.layer.content.MinSize() }

func (r *layerRenderer) Refresh() {
	r.Layout(r.layer.Size())
	r.layer.content.Refresh()
	r.layer.tip.Refresh()
	r.layer.toast.Refresh()
}

func (r *layerRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.layer.content, r.layer.toast, r.layer.tip}
}

func (r *layerRenderer) Destroy() {}

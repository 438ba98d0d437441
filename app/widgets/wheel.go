package widgets

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// wheel lies over a field of one line and hands the turns of the mouse wheel on to
// what the field scrolls with. Fyne's fields keep them, so that a form stops under
// the mouse as soon as a field comes there.
type wheel struct {
	widget.BaseWidget
	field fyne.CanvasObject
}

func newWheel(field fyne.CanvasObject) *wheel {
	w := &wheel{field: field}
	w.ExtendBaseWidget(w)
	return w
}

// Scrolled hands a turn on.
func (w *wheel) Scrolled(ev *fyne.ScrollEvent) {
	if scroll := scrollOf(w.field); scroll != nil {
		scroll.Scrolled(ev)
	}
}

// CreateRenderer is Fyne's way to ask how the widget is drawn: it cannot be seen.
func (w *wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}

// oneLine draws a field of one line with the wheel and the cover over it; end is what
// stands at its right, or nil.
type oneLine struct {
	fyne.WidgetRenderer
	cover *barCover
	wheel *wheel
	end   func() fyne.CanvasObject
}

func newOneLine(field pointed, r fyne.WidgetRenderer, end func() fyne.CanvasObject) *oneLine {
	return &oneLine{WidgetRenderer: r, cover: newBarCover(field), wheel: newWheel(field), end: end}
}

func (r *oneLine) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	r.cover.place(size, r.end())
	r.wheel.Resize(size)
}

func (r *oneLine) Refresh() {
	r.WidgetRenderer.Refresh()
	r.cover.Refresh()
}

// Objects gives Fyne's (the ground, the border, the text, and what stands at the end)
// with the cover below the border, so that the border stays whole.
func (r *oneLine) Objects() []fyne.CanvasObject {
	all := r.WidgetRenderer.Objects()
	if len(all) < 3 {
		return all
	}
	ground, border, text := all[0], all[1], all[2]
	return slices.Concat([]fyne.CanvasObject{ground, text, r.cover, border}, all[3:], []fyne.CanvasObject{r.wheel})
}

// Holder is a widget of a screen that lets what it holds be found.
type Holder interface{ Held() fyne.CanvasObject }

// scrollOf is what an object scrolls with; nil where nothing does.
func scrollOf(obj fyne.CanvasObject) *container.Scroll {
	c := fyne.CurrentApp().Driver().CanvasForObject(obj)
	if c == nil {
		return nil
	}
	root := c.Content()
	if top := c.Overlays().Top(); top != nil {
		root = top
	}
	scroll, _ := scrollIn(root, obj, nil)
	return scroll
}

// scrollIn looks for an object in another and gives the innermost scroll around it.
func scrollIn(in, obj fyne.CanvasObject, around *container.Scroll) (scroll *container.Scroll, found bool) {
	if in == obj {
		return around, true
	}
	if s, ok := in.(*container.Scroll); ok {
		around = s
	}
	for _, part := range partsOf(in) {
		if scroll, found = scrollIn(part, obj, around); found {
			return scroll, true
		}
	}
	return nil, false
}

// partsOf gives what an object holds that may hold fields.
func partsOf(obj fyne.CanvasObject) []fyne.CanvasObject {
	switch o := obj.(type) {
	case *fyne.Container:
		return o.Objects
	case *container.Scroll:
		return []fyne.CanvasObject{o.Content}
	case *Layer:
		return []fyne.CanvasObject{o.content}
	case *Page:
		return []fyne.CanvasObject{o.root}
	case *panel:
		return []fyne.CanvasObject{o.content}
	case *Field:
		return []fyne.CanvasObject{o.obj}
	case *DateField:
		return []fyne.CanvasObject{o.entry}
	case *dialog:
		return []fyne.CanvasObject{o.card}
	case Holder:
		return []fyne.CanvasObject{o.Held()}
	}
	return nil
}

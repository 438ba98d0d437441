package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"thidua/app/theme"
)

// leastPages is how small the pages' part may become, in units of 4.
const leastPages = 40

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (b *pageBody) CreateRenderer() fyne.WidgetRenderer {
	r := &pageBodyRenderer{body: b, area: canvas.NewRectangle(nil), ring: newRing(), wheel: newZoomWheel(b)}
	r.dress()
	return r
}

type pageBodyRenderer struct {
	body       *pageBody
	area, ring *canvas.Rectangle
	wheel      *zoomWheel
	gap        int // the room around pages at the last layout
}

func (r *pageBodyRenderer) dress() {
	r.area.FillColor, r.area.CornerRadius = theme.Color(theme.ColorTrack), theme.Size(theme.SizeCorner)
	dressRing(r.ring, r.body.focused)
}

// Layout lays the pages out anew where they have another room now.
func (r *pageBodyRenderer) Layout(size fyne.Size) {
	b := r.body
	inner := size.SubtractWidthHeight(2*ringRoom, 2*ringRoom)
	corner := fyne.NewPos(ringRoom, ringRoom)
	r.ring.Resize(size)
	for _, o := range []fyne.CanvasObject{r.area, b.scroll, r.wheel} {
		o.Move(corner)
	}
	r.area.Resize(inner)
	r.wheel.Resize(inner)
	height := b.note.MinSize().Height
	b.note.Move(fyne.NewPos(0, (size.Height-height)/2))
	b.note.Resize(fyne.NewSize(size.Width, height))
	if b.scroll.Size() == inner && b.pixels == float64(b.canvasScale()) && r.gap == b.gap() {
		return
	}
	top := b.view.plan.spotAt(b.window().Min)
	b.quietly(func() { b.scroll.Resize(inner) })
	b.view.resized(top)
	r.gap = b.gap()
}

func (r *pageBodyRenderer) MinSize() fyne.Size {
	return fyne.NewSquareSize(theme.Gap(leastPages))
}

func (r *pageBodyRenderer) Refresh() {
	r.dress()
	r.Layout(r.body.Size())
	r.area.Refresh()
	r.body.note.Refresh()
	canvas.Refresh(r.body)
}

func (r *pageBodyRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.area, r.body.scroll, r.body.note, r.ring, r.wheel}
}

func (r *pageBodyRenderer) Destroy() {}

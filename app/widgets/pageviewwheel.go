package widgets

import (
	"image"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// wheelStep is how far the wheel turns for one step of the zoom: one notch. What
// moves in smaller parts, as a touch pad does, is added up.
const wheelStep = 10

// heldKeys tells which of Ctrl, Shift and Alt are held; Fyne's events of the wheel
// do not say.
var heldKeys = func() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// zoomWheel lies over the pages and takes the turns of the mouse wheel: with Ctrl
// they zoom, without they scroll.
type zoomWheel struct {
	widget.BaseWidget
	body   *pageBody
	turned float32
}

func newZoomWheel(b *pageBody) *zoomWheel {
	w := &zoomWheel{body: b}
	w.ExtendBaseWidget(w)
	return w
}

// Scrolled zooms or scrolls.
func (w *zoomWheel) Scrolled(ev *fyne.ScrollEvent) {
	if heldKeys()&(fyne.KeyModifierControl|fyne.KeyModifierSuper) == 0 {
		w.turned = 0
		w.body.scroll.Scrolled(ev)
		return
	}
	w.turned += ev.Scrolled.DY
	if float32(math.Abs(float64(w.turned))) < wheelStep {
		return
	}
	larger := w.turned > 0
	w.turned = 0
	w.body.view.step(larger, image.Pt(w.body.points(ev.Position.X), w.body.points(ev.Position.Y)))
}

// CreateRenderer is Fyne's way to ask how the widget is drawn: it cannot be seen.
func (w *zoomWheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}

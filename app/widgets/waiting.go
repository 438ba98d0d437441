package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// stopDelay is how long work may take before it offers to stop.
const stopDelay = 2 * time.Second

// Waiting says in a place of its own that work goes on there, while the rest of the
// window can be used: after 0.3 s what is done, after 2 s how to stop it too.
type Waiting struct {
	widget.BaseWidget
	place  *fyne.Container // holds the card while it shows
	card   fyne.CanvasObject
	meter  *meter
	stop   *Button
	alarms []func() // end what is still to come
}

// NewWaiting makes one that shows nothing yet.
func NewWaiting() *Waiting {
	w := &Waiting{place: container.NewCenter(), meter: newMeter(), stop: NewButton("", nil, nil)}
	w.ExtendBaseWidget(w)
	return w
}

// Start begins with work, in the place of what went on before. The work tells how
// far it has come by report, from any goroutine; cancel asks it to stop.
func (w *Waiting) Start(title string, cancel func()) (report func(done, total int, note string)) {
	w.End()
	m, stop := newMeter(), NewButton("Dừng lại", Icon("cross"), nil)
	stop.OnTapped = func() { stopWork(stop, cancel) }
	stop.Hide()
	w.meter, w.stop = m, stop
	w.card = newPanel(theme.ColorSurface, theme.ColorBorder, theme.SizeRadius,
		Inset(4, Wide(70, Rows(2, NewSection(title), m.object, container.NewCenter(stop)))))
	w.alarms = []func(){clock.After(progressDelay, func() { w.appear(m) }), clock.After(stopDelay, func() { w.offer(m) })}
	return m.report
}

// appear puts the card in. The widget itself is never hidden: what was not drawn yet
// would not be drawn anew when it shows. An alarm that comes when its work is over shows
// nothing.
func (w *Waiting) appear(of *meter) {
	if of.over {
		return
	}
	w.meter.start()
	w.place.Objects = []fyne.CanvasObject{w.card}
	w.place.Refresh()
}

// Showing reports whether it shows now.
func (w *Waiting) Showing() bool { return len(w.place.Objects) > 0 }

// offer lets the person stop the work.
func (w *Waiting) offer(of *meter) {
	if of.over {
		return
	}
	w.stop.Show()
	w.place.Refresh()
}

// End takes it away.
func (w *Waiting) End() {
	for _, drop := range w.alarms {
		drop()
	}
	w.alarms = nil
	w.meter.end()
	w.place.Objects = nil
	w.place.Refresh()
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (w *Waiting) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(w.place) }

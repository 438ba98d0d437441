package widgets

import (
	"context"
	"time"

	"fyne.io/fyne/v2"
)

// progressDelay is how long work may take before it shows.
const progressDelay = 300 * time.Millisecond

// Work is something slow. It runs beside the window, tells how far it has come
// (a total of 0 for unknown) and stops when the context ends.
type Work func(ctx context.Context, report func(done, total int, note string)) error

// Progress runs work without stopping the window. Work of more than 0.3 s
// shows how far it is and can be cancelled (ctx.Err() then comes back in the
// error). Done runs on Fyne's goroutine when the work has ended; it may be nil.
func Progress(win fyne.Window, title string, work Work, done func(error)) {
	ctx, cancel := context.WithCancel(context.Background())
	p := newProgress(win, title, cancel)
	p.stop = clock.After(progressDelay, p.show)
	go func() {
		err := work(ctx, p.meter.report)
		cancel()
		fyne.Do(func() { p.end(err, done) })
	}()
}

// progress is the dialog of running work.
type progress struct {
	dialog *dialog
	meter  *meter
	cancel *Button
	stop   func()
}

func newProgress(win fyne.Window, title string, cancel func()) *progress {
	p := &progress{meter: newMeter()}
	p.cancel = NewButton("Dừng lại", Icon("cross"), func() { stopWork(p.cancel, cancel) })
	p.dialog = newDialog(win, title, Wide(100, p.meter.object), p.cancel)
	p.dialog.escape = p.cancel.OnTapped
	return p
}

// stopWork asks work to stop, and says so on the button that asked.
func stopWork(button *Button, cancel func()) {
	cancel()
	button.SetLabel("Đang dừng…")
	button.Disable()
}

// show opens the dialog unless the work is over already.
func (p *progress) show() {
	if p.meter.over {
		return
	}
	p.meter.start()
	p.dialog.show(p.cancel)
}

func (p *progress) end(err error, done func(error)) {
	p.meter.end()
	p.stop()
	p.dialog.close()
	if done != nil {
		done(err)
	}
}

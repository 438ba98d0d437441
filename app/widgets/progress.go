package widgets

import (
	"context"
	"sync"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/data/vn"
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
		err := work(ctx, p.report)
		cancel()
		fyne.Do(func() { p.end(err, done) })
	}()
}

// progress is the dialog of running work.
type progress struct {
	dialog *dialog
	note   *widget.Label
	known  *widget.ProgressBar
	busy   *widget.ProgressBarInfinite
	cancel *Button
	stop   func()
	over   bool // the work has ended; Fyne's goroutine only

	lock    sync.Mutex // guards what follows: work reports from its own goroutine
	last    state
	waiting bool // a drawing is on its way
}

// state is what work last reported.
type state struct {
	done, total int
	note        string
}

func newProgress(win fyne.Window, title string, cancel func()) *progress {
	p := &progress{note: NewParagraph(""), known: widget.NewProgressBar(), busy: widget.NewProgressBarInfinite()}
	p.known.Hide()
	p.busy.Stop()
	p.cancel = NewButton("Dừng lại", Icon("cross"), func() { p.stopWork(cancel) })
	p.dialog = newDialog(win, title, Wide(100, Rows(2, p.note, p.known, p.busy)), p.cancel)
	p.dialog.escape = p.cancel.OnTapped
	return p
}

func (p *progress) stopWork(cancel func()) {
	cancel()
	p.cancel.SetLabel("Đang dừng…")
	p.cancel.Disable()
}

// show opens the dialog unless the work is over already.
func (p *progress) show() {
	if p.over {
		return
	}
	p.busy.Start()
	p.draw()
	p.dialog.show(p.cancel)
}

// report takes the news from the work; not more than one drawing waits.
func (p *progress) report(done, total int, note string) {
	p.lock.Lock()
	p.last = state{done: done, total: total, note: note}
	pending := p.waiting
	p.waiting = true
	p.lock.Unlock()
	if !pending {
		fyne.Do(p.draw)
	}
}

func (p *progress) draw() {
	p.lock.Lock()
	s := p.last
	p.waiting = false
	p.lock.Unlock()
	if p.over {
		return
	}
	p.note.SetText(s.text())
	if s.total > 0 {
		p.busy.Stop()
		p.busy.Hide()
		p.known.Show()
		p.known.SetValue(float64(s.done) / float64(s.total))
	}
}

// text is the note with the count.
func (s state) text() string {
	text := s.note
	if text == "" {
		text = "Đang thực hiện…"
	}
	if s.total > 0 {
		text += " (" + vn.Group(int64(s.done)) + "/" + vn.Group(int64(s.total)) + ")"
	}
	return text
}

func (p *progress) end(err error, done func(error)) {
	p.over = true
	p.stop()
	p.busy.Stop()
	p.dialog.close()
	if done != nil {
		done(err)
	}
}

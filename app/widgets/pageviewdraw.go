package widgets

import (
	"context"
	"image"
	"slices"
	"sync"
)

// aside runs work beside the window.
var aside = func(work func()) { go work() }

// Aside runs work beside the window. What it shows in the end goes through fyne.Do.
func Aside(work func()) { aside(work) }

// SetAside changes how widgets run work beside the window, for tests that want it
// done at once, and gives back what undoes that.
func SetAside(run func(work func())) (restore func()) {
	before := aside
	aside = run
	return func() { aside = before }
}

// pageDrawer draws strips beside the window, one after the other. Only the last
// wish counts: what is no longer wanted is not drawn, and left if it is under way.
type pageDrawer struct {
	deliver func(strip, *image.RGBA, error) // called beside the window

	mu     sync.Mutex
	pdf    PDF
	wishes []strip // the most wanted first
	busy   bool
	now    strip // what is under way while busy
	stop   context.CancelFunc
}

// want sets what is to be drawn from now on.
func (d *pageDrawer) want(pdf PDF, wishes []strip) {
	d.mu.Lock()
	if d.stop != nil && !slices.Contains(wishes, d.now) {
		d.stop()
	}
	d.pdf = pdf
	d.wishes = slices.DeleteFunc(slices.Clone(wishes), func(w strip) bool { return d.stop != nil && w == d.now })
	start := !d.busy && len(d.wishes) > 0
	d.busy = d.busy || start
	d.mu.Unlock()
	if start {
		aside(d.work)
	}
}

// work draws until nothing is wanted.
func (d *pageDrawer) work() {
	for {
		ctx, pdf, ok := d.next()
		if !ok {
			return
		}
		of := d.now // only this goroutine changes it
		img, err := pdf.Part(ctx, of.page+1, of.whole, of.part)
		left := d.over(ctx)
		if !left {
			d.deliver(of, img, err)
		}
	}
}

// next takes the most wanted strip.
func (d *pageDrawer) next() (ctx context.Context, pdf PDF, ok bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.wishes) == 0 {
		d.busy = false
		return nil, nil, false
	}
	d.now, d.wishes = d.wishes[0], d.wishes[1:]
	ctx, d.stop = context.WithCancel(context.Background())
	return ctx, d.pdf, true
}

// over ends a drawing and tells whether it was left.
func (d *pageDrawer) over(ctx context.Context) (left bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	left = ctx.Err() != nil
	d.stop()
	d.stop = nil
	return left
}

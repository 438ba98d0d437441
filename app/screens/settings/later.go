package settings

import (
	"time"

	"fyne.io/fyne/v2"
)

// pause is how long typing rests before it is kept.
const pause = 900 * time.Millisecond

// after calls f once on the window's goroutine unless it is stopped before. It
// is a variable so that tests need not wait.
var after = func(d time.Duration, f func()) (stop func()) {
	timer := time.AfterFunc(d, func() { fyne.Do(f) })
	return func() { timer.Stop() }
}

// later keeps typing once it rests.
type later struct {
	save func()
	stop func()
	on   bool
}

// typed notes that something was typed.
func (l *later) typed() {
	l.halt()
	l.on, l.stop = true, after(pause, l.flush)
}

// flush keeps now what is waiting.
func (l *later) flush() {
	if l.on {
		l.halt()
		l.save()
	}
}

// halt forgets what is waiting.
func (l *later) halt() {
	if l.stop != nil {
		l.stop()
	}
	l.on, l.stop = false, nil
}

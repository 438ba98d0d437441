package widgets

import (
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"
)

// Clock tells the time and calls back later, on Fyne's goroutine. Tests set
// one of their own.
type Clock interface {
	Now() time.Time
	After(d time.Duration, f func()) (stop func())
}

var clock Clock = wallClock{}

// SetClock changes the clock of all widgets and gives back what undoes that.
func SetClock(c Clock) (restore func()) {
	before := clock
	clock = c
	return func() { clock = before }
}

// wallClock is the computer's own clock.
type wallClock struct{}

func (wallClock) Now() time.Time { return time.Now() }

func (wallClock) After(d time.Duration, f func()) (stop func()) {
	ring, silence := stoppable(f)
	timer := time.AfterFunc(d, func() { fyne.Do(ring) })
	return func() { silence(); timer.Stop() }
}

// stoppable makes an alarm that does nothing once it is stopped, also where it has gone
// off and waits until the window has time for it: stopping a timer cannot reach that.
func stoppable(f func()) (ring, stop func()) {
	var stopped atomic.Bool
	ring = func() {
		if !stopped.Load() {
			f()
		}
	}
	return ring, func() { stopped.Store(true) }
}

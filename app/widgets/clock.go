package widgets

import (
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
	timer := time.AfterFunc(d, func() { fyne.Do(f) })
	return func() { timer.Stop() }
}

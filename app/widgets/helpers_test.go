package widgets

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/test"

	"thidua/app/theme"
)

// fakeClock stands still until it is moved.
type fakeClock struct {
	now    time.Time
	alarms []*alarm
	tardy  bool // what is stopped rings still: it had gone off and waited for its turn
}

type alarm struct {
	at   time.Time
	f    func()
	dead bool
}

func newFakeClock() *fakeClock {
	return &fakeClock{now: time.Date(2026, 11, 9, 8, 0, 0, 0, time.UTC)}
}

func (c *fakeClock) Now() time.Time { return c.now }

func (c *fakeClock) After(d time.Duration, f func()) (stop func()) {
	a := &alarm{at: c.now.Add(d), f: f}
	c.alarms = append(c.alarms, a)
	return func() { a.dead = !c.tardy }
}

// advance moves the clock and rings what falls due.
func (c *fakeClock) advance(d time.Duration) {
	c.now = c.now.Add(d)
	due := slices.Clone(c.alarms)
	for _, a := range due {
		if !a.dead && !a.at.After(c.now) {
			a.dead = true
			a.f()
		}
	}
}

// setUp starts a test program in our theme, with a clock that stands still.
func setUp(t testing.TB) *fakeClock {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light, 1))
	c := newFakeClock()
	t.Cleanup(SetClock(c))
	return c
}

// open shows an object in a window.
func open(t testing.TB, obj fyne.CanvasObject) fyne.Window {
	t.Helper()
	w := test.NewTempWindow(t, obj)
	w.Resize(fyne.NewSize(1000, 600))
	return w
}

// strike sends keys to whatever has the keyboard.
func strike(w fyne.Window, keys ...fyne.KeyName) {
	for _, k := range keys {
		ev := &fyne.KeyEvent{Name: k}
		if f := w.Canvas().Focused(); f != nil {
			f.TypedKey(ev)
		} else if handle := w.Canvas().OnTypedKey(); handle != nil {
			handle(ev)
		}
	}
}

// spy notes the keys that nobody had a use for.
func spy(w fyne.Window) *[]fyne.KeyName {
	var seen []fyne.KeyName
	w.Canvas().SetOnTypedKey(func(ev *fyne.KeyEvent) { seen = append(seen, ev.Name) })
	return &seen
}

func spacer() fyne.CanvasObject { return layout.NewSpacer() }

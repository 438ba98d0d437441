package widgets

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"
)

func TestWaitingShowsAfterAWhileAndOffersToStop(t *testing.T) {
	c := setUp(t)
	w := NewWaiting()
	open(t, w)
	stopped := false
	report := w.Start("Đang tạo biên bản họp", func() { stopped = true })
	report(3, 52, "Giấy khen")
	c.advance(200 * time.Millisecond)
	if w.Showing() {
		t.Error("shown at once")
	}
	c.advance(200 * time.Millisecond)
	if !w.Showing() || !strings.Contains(w.meter.note.Text, "Giấy khen (3/52)") || !w.meter.known.Visible() {
		t.Errorf("after 0.4 s: shown %v, says %q", w.Showing(), w.meter.note.Text)
	}
	report(0, 0, "Đang mở")
	if w.meter.known.Visible() || !w.meter.busy.Running() || w.meter.note.Text != "Đang mở" {
		t.Errorf("work without a known end shows one: %q", w.meter.note.Text)
	}
	if w.stop.Visible() {
		t.Error("offers to stop at once")
	}
	card := w.card
	if size := card.Size(); size.Width < card.MinSize().Width || size.Height < card.MinSize().Height || size.Height == 0 {
		t.Errorf("the card is %v, and needs %v", size, card.MinSize())
	}
	c.advance(2 * time.Second)
	if end := w.stop.Position().Y + w.stop.Size().Height; w.stop.Size().Height == 0 || end > card.Size().Height {
		t.Errorf("the button ends at %v of %v", end, card.Size().Height)
	}
	test.Tap(w.stop)
	if !stopped || !w.stop.Disabled() {
		t.Error("the work was not asked to stop, or can be asked twice")
	}
}

func TestWaitingForgetsWorkThatWasLeft(t *testing.T) {
	c := setUp(t)
	w := NewWaiting()
	open(t, w)
	old := w.Start("Đang tạo tờ trình", func() {})
	c.advance(time.Second)
	w.Start("Đang tạo quyết định", func() {})
	if w.Showing() {
		t.Error("new work shows at once")
	}
	old(1, 2, "cũ")
	c.advance(time.Second)
	if strings.Contains(w.meter.note.Text, "cũ") || w.stop.Visible() {
		t.Errorf("shows %q of the old work, or its age", w.meter.note.Text)
	}
	w.End()
	c.advance(5 * time.Second)
	if w.Showing() {
		t.Error("shown after its end")
	}
}

// TestWaitingThatEndsWhileItsAlarmWaitsForItsTurn: the alarm goes off while the window
// is busy, the work ends, and only then does the window come to the alarm.
func TestWaitingThatEndsWhileItsAlarmWaitsForItsTurn(t *testing.T) {
	c := setUp(t)
	c.tardy = true
	w := NewWaiting()
	open(t, w)
	w.Start("Đang tạo giấy khen", func() {})
	w.End()
	c.advance(time.Second)
	if w.Showing() {
		t.Error("the card lies over what is done")
	}
	w.Start("Đang tạo tờ trình", func() {})
	c.advance(1500 * time.Millisecond) // the first alarm of 2 s has been due
	if !w.Showing() || w.stop.Visible() {
		t.Errorf("of the new work: shown %v, offers to stop %v", w.Showing(), w.stop.Visible())
	}
}

// TestAClockThatIsStoppedInTime rings for nobody, also where it had gone off already.
func TestAClockThatIsStoppedInTime(t *testing.T) {
	rung := 0
	ring, stop := stoppable(func() { rung++ })
	ring()
	stop()
	ring()
	if rung != 1 {
		t.Errorf("rang %d times", rung)
	}
}

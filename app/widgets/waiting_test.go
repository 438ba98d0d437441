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
	if w.Visible() {
		t.Error("shown at once")
	}
	c.advance(200 * time.Millisecond)
	if !w.Visible() || !strings.Contains(w.meter.note.Text, "Giấy khen (3/52)") || !w.meter.known.Visible() {
		t.Errorf("after 0.4 s: shown %v, says %q", w.Visible(), w.meter.note.Text)
	}
	if w.stop.Visible() {
		t.Error("offers to stop at once")
	}
	c.advance(2 * time.Second)
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
	if w.Visible() {
		t.Error("new work shows at once")
	}
	old(1, 2, "cũ")
	c.advance(time.Second)
	if strings.Contains(w.meter.note.Text, "cũ") || w.stop.Visible() {
		t.Errorf("shows %q of the old work, or its age", w.meter.note.Text)
	}
	w.End()
	c.advance(5 * time.Second)
	if w.Visible() {
		t.Error("shown after its end")
	}
}

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

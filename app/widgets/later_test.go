package widgets

import (
	"testing"
	"time"
)

func TestTypingIsSavedOnceItRests(t *testing.T) {
	c := setUp(t)
	saved := 0
	l := NewLater(func() { saved++ })
	l.Typed()
	c.advance(800 * time.Millisecond)
	l.Typed() // begins the wait anew
	c.advance(800 * time.Millisecond)
	if saved != 0 || !l.Waiting() {
		t.Fatalf("saved %d times while typing, waiting %v", saved, l.Waiting())
	}
	c.advance(100 * time.Millisecond)
	if saved != 1 || l.Waiting() {
		t.Errorf("saved %d times at rest, waiting %v", saved, l.Waiting())
	}
	l.Flush()
	c.advance(time.Minute)
	if saved != 1 {
		t.Errorf("saved %d times with nothing new", saved)
	}
}

func TestWhatWaitsIsSavedAtOnceOrForgotten(t *testing.T) {
	c := setUp(t)
	saved := 0
	l := NewLater(func() { saved++ })
	l.Typed()
	l.Flush()
	c.advance(time.Minute)
	if saved != 1 {
		t.Errorf("saved %d times, want once", saved)
	}
	l.Typed()
	l.Drop()
	c.advance(time.Minute)
	if saved != 1 || l.Waiting() {
		t.Errorf("what was forgotten was saved: %d, waiting %v", saved, l.Waiting())
	}
}

// TestWhatCannotBeSavedWaits refuses the first time.
func TestWhatCannotBeSavedWaits(t *testing.T) {
	c := setUp(t)
	tried := 0
	var l *Later
	l = NewLater(func() {
		tried++
		if tried == 1 {
			l.Hold()
		}
	})
	l.Typed()
	c.advance(time.Minute)
	if tried != 1 || !l.Waiting() {
		t.Fatalf("tried %d times, waiting %v", tried, l.Waiting())
	}
	l.Flush()
	if tried != 2 || l.Waiting() {
		t.Errorf("tried %d times, waiting %v", tried, l.Waiting())
	}
}

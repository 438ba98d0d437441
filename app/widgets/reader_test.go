package widgets

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

func TestReaderMovesByKeysAndCloses(t *testing.T) {
	setUp(t)
	w := open(t, NewLayer(NewVietEntry()))
	Read(w, "Hướng dẫn", NewProse(strings.Repeat("Một dòng dài để đọc. ", 400)))
	r, ok := w.Canvas().Focused().(*reader)
	if !ok {
		t.Fatalf("the keyboard is at %T", w.Canvas().Focused())
	}
	strike(w, fyne.KeyPageDown)
	below := r.scroll.Offset.Y
	strike(w, fyne.KeyUp)
	if below <= 0 || r.scroll.Offset.Y >= below {
		t.Error("the keys do not move through the text:", below, r.scroll.Offset.Y)
	}
	strike(w, fyne.KeyEnd)
	strike(w, fyne.KeyEnd)
	if most := r.scroll.Content.Size().Height - r.scroll.Size().Height; r.scroll.Offset.Y > most || most <= 0 {
		t.Error("the text was left behind:", r.scroll.Offset.Y, most)
	}
	strike(w, fyne.KeyEscape)
	if w.Canvas().Overlays().Top() != nil {
		t.Error("Escape does not close")
	}
}

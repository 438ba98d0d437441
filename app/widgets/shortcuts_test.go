package widgets

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// TestShortcutsHearOnlyTheirScreen presses before, during and after a screen is
// up, and under a question.
func TestShortcutsHearOnlyTheirScreen(t *testing.T) {
	setUp(t)
	w := open(t, widget.NewLabel(""))
	var heard []int
	s := NewShortcuts(func(k int) { heard = append(heard, k) }, []Binding[int]{{Key: 7, Shortcut: &fyne.ShortcutPaste{}}})
	s.Press(1)
	s.Attach(w.Canvas())
	s.Press(2)
	question := widget.NewLabel("")
	w.Canvas().Overlays().Add(question)
	s.Press(3)
	w.Canvas().Overlays().Remove(question)
	s.Press(4)
	s.Detach()
	s.Press(5)
	if !slices.Equal(heard, []int{2, 4}) {
		t.Errorf("heard %v, want 2 and 4", heard)
	}
}

// TestOwnShortcut tells what text fields keep from what they hand on.
func TestOwnShortcut(t *testing.T) {
	for _, c := range []struct {
		key      fyne.KeyName
		modifier fyne.KeyModifier
		own      bool
	}{
		{fyne.KeyLeft, fyne.KeyModifierControl, true},
		{fyne.KeyHome, fyne.KeyModifierShift, true},
		{fyne.KeyPageDown, fyne.KeyModifierShift, true},
		{fyne.KeyPageDown, fyne.KeyModifierControl, false},
		{fyne.KeyPageUp, fyne.KeyModifierControl, false},
		{fyne.KeyUp, fyne.KeyModifierAlt, false},
		{fyne.KeyS, fyne.KeyModifierControl, false},
	} {
		if got := ownShortcut(&desktop.CustomShortcut{KeyName: c.key, Modifier: c.modifier}); got != c.own {
			t.Errorf("%v with %v: %v, want %v", c.key, c.modifier, got, c.own)
		}
	}
}

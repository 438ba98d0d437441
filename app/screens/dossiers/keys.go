package dossiers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// key is what a key means on this screen, whichever page is up.
type key int

const (
	keySearch key = iota // Ctrl+F
	keyNew               // Ctrl+N
	keyOpen              // Ctrl+O: take in a list, or evidence
	keyGuide             // Ctrl+M: the template of a list
	keySave              // Ctrl+S
	keyReturn            // Ctrl+R
	keyAccept            // Ctrl+T
	keyBefore            // Ctrl+PgUp
	keyAfter             // Ctrl+PgDn
	keyEnter             // Enter that nothing in focus took
	keyDelete            // Delete, likewise
)

// bindings lists the shortcuts. Text fields keep Ctrl+PgUp and Ctrl+PgDn to
// themselves, so the same goes with Alt.
var bindings = []struct {
	key      key
	name     fyne.KeyName
	modifier fyne.KeyModifier
}{
	{keySearch, fyne.KeyF, fyne.KeyModifierControl},
	{keyNew, fyne.KeyN, fyne.KeyModifierControl},
	{keyOpen, fyne.KeyO, fyne.KeyModifierControl},
	{keyGuide, fyne.KeyM, fyne.KeyModifierControl},
	{keySave, fyne.KeyS, fyne.KeyModifierControl},
	{keyReturn, fyne.KeyR, fyne.KeyModifierControl},
	{keyAccept, fyne.KeyT, fyne.KeyModifierControl},
	{keyBefore, fyne.KeyPageUp, fyne.KeyModifierControl},
	{keyAfter, fyne.KeyPageDown, fyne.KeyModifierControl},
	{keyBefore, fyne.KeyPageUp, fyne.KeyModifierAlt},
	{keyAfter, fyne.KeyPageDown, fyne.KeyModifierAlt},
}

// keys listens for the shortcuts while the screen is up.
type keys struct {
	press  func(key)
	canvas fyne.Canvas // nil while the screen is not up
}

func (k *keys) attach(c fyne.Canvas) {
	if k.canvas != nil {
		return
	}
	k.canvas = c
	for _, b := range bindings {
		c.AddShortcut(&desktop.CustomShortcut{KeyName: b.name, Modifier: b.modifier}, func(fyne.Shortcut) { k.pressed(b.key) })
	}
}

func (k *keys) detach() {
	if k.canvas == nil {
		return
	}
	for _, b := range bindings {
		k.canvas.RemoveShortcut(&desktop.CustomShortcut{KeyName: b.name, Modifier: b.modifier})
	}
	k.canvas = nil
}

// pressed passes a key on unless a question is open over the screen.
func (k *keys) pressed(meaning key) {
	if k.canvas != nil && k.canvas.Overlays().Top() == nil {
		k.press(meaning)
	}
}

func (s *Screen) press(k key) {
	if s.now.open {
		s.view.press(k)
	}
}

// TypedKey takes the keys that nothing in focus had a use for.
func (s *Screen) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		s.press(keyEnter)
	case fyne.KeyDelete:
		s.press(keyDelete)
	}
}

// TypedRune has no use for letters.
func (s *Screen) TypedRune(rune) {}

// FocusGained has nothing to show.
func (s *Screen) FocusGained() {}

// FocusLost has nothing to show.
func (s *Screen) FocusLost() {}

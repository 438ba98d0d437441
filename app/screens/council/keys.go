package council

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// key is what a key means on this screen.
type key int

const (
	keyNew    key = iota // Ctrl+N
	keySave              // Ctrl+S
	keyUp                // Alt+Up
	keyDown              // Alt+Down
	keyPaste             // Ctrl+V outside text fields
	keyEnter             // Enter that nothing in focus took
	keyDelete            // Delete, likewise
)

// bindings lists the shortcuts.
var bindings = []struct {
	key      key
	shortcut fyne.Shortcut
}{
	{keyNew, &desktop.CustomShortcut{KeyName: fyne.KeyN, Modifier: fyne.KeyModifierControl}},
	{keySave, &desktop.CustomShortcut{KeyName: fyne.KeyS, Modifier: fyne.KeyModifierControl}},
	{keyUp, &desktop.CustomShortcut{KeyName: fyne.KeyUp, Modifier: fyne.KeyModifierAlt}},
	{keyDown, &desktop.CustomShortcut{KeyName: fyne.KeyDown, Modifier: fyne.KeyModifierAlt}},
	{keyPaste, &fyne.ShortcutPaste{}},
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
		c.AddShortcut(b.shortcut, func(fyne.Shortcut) { k.pressed(b.key) })
	}
}

func (k *keys) detach() {
	if k.canvas == nil {
		return
	}
	for _, b := range bindings {
		k.canvas.RemoveShortcut(b.shortcut)
	}
	k.canvas = nil
}

// pressed passes a key on unless a question is open over the screen.
func (k *keys) pressed(meaning key) {
	if k.canvas != nil && k.canvas.Overlays().Top() == nil {
		k.press(meaning)
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

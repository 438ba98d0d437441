package council

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/app/widgets"
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
var bindings = []widgets.Binding[key]{
	{Key: keyNew, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyN, Modifier: fyne.KeyModifierControl}},
	{Key: keySave, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyS, Modifier: fyne.KeyModifierControl}},
	{Key: keyUp, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyUp, Modifier: fyne.KeyModifierAlt}},
	{Key: keyDown, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyDown, Modifier: fyne.KeyModifierAlt}},
	{Key: keyPaste, Shortcut: &fyne.ShortcutPaste{}},
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

// Close makes a screen that is thrown away hear no keys.
func (s *Screen) Close() { s.keys.Detach() }

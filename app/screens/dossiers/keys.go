package dossiers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/app/widgets"
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
	keyHold              // Ctrl+H
	keyBefore            // Ctrl+PgUp
	keyAfter             // Ctrl+PgDn
	keyEnter             // Enter that nothing in focus took
	keyDelete            // Delete, likewise
)

// bindings lists the shortcuts.
var bindings = []widgets.Binding[key]{
	{Key: keySearch, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyF, Modifier: fyne.KeyModifierControl}},
	{Key: keyNew, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyN, Modifier: fyne.KeyModifierControl}},
	{Key: keyOpen, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyO, Modifier: fyne.KeyModifierControl}},
	{Key: keyGuide, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyM, Modifier: fyne.KeyModifierControl}},
	{Key: keySave, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyS, Modifier: fyne.KeyModifierControl}},
	{Key: keyReturn, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyR, Modifier: fyne.KeyModifierControl}},
	{Key: keyAccept, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyT, Modifier: fyne.KeyModifierControl}},
	{Key: keyHold, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyH, Modifier: fyne.KeyModifierControl}},
	{Key: keyBefore, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyPageUp, Modifier: fyne.KeyModifierControl}},
	{Key: keyAfter, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyPageDown, Modifier: fyne.KeyModifierControl}},
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
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp, fyne.KeyPageDown:
		s.enterList(ev)
	}
}

// enterList gives the keyboard to the list, so that arrows work there at once.
func (s *Screen) enterList(ev *fyne.KeyEvent) {
	if s.now.open && s.view == view(s.list) && len(s.list.rows) > 0 {
		s.focus(s.list.table)
		s.list.table.TypedKey(ev)
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

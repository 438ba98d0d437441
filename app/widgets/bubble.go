package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// bubble hands a key that a widget has no use for to its window, where the
// open question or the program's own handler waits for it.
func bubble(obj fyne.CanvasObject, key *fyne.KeyEvent) {
	c := fyne.CurrentApp().Driver().CanvasForObject(obj)
	if c == nil {
		return
	}
	if handle := c.OnTypedKey(); handle != nil {
		handle(key)
	}
}

// bubbleShortcut hands a shortcut on likewise. A focused widget that knows any
// shortcuts gets all of them, the window's too. Open questions keep them.
func bubbleShortcut(obj fyne.CanvasObject, shortcut fyne.Shortcut) {
	c := fyne.CurrentApp().Driver().CanvasForObject(obj)
	if c == nil || c.Overlays().Top() != nil {
		return
	}
	if typed, ok := c.(fyne.Shortcutable); ok {
		typed.TypedShortcut(shortcut)
	}
}

// focus gives the keyboard to the widget.
func focus(obj fyne.Focusable) {
	c := fyne.CurrentApp().Driver().CanvasForObject(obj.(fyne.CanvasObject))
	if c != nil {
		c.Focus(obj)
	}
}

func isEnter(key *fyne.KeyEvent) bool {
	return key.Name == fyne.KeyReturn || key.Name == fyne.KeyEnter
}

func isShift(key *fyne.KeyEvent) bool {
	return key.Name == desktop.KeyShiftLeft || key.Name == desktop.KeyShiftRight
}

// Bubble hands a key on that a widget of a screen has no use for.
func Bubble(obj fyne.CanvasObject, key *fyne.KeyEvent) { bubble(obj, key) }

// BubbleShortcut hands a shortcut on that a widget of a screen has no use for.
func BubbleShortcut(obj fyne.CanvasObject, shortcut fyne.Shortcut) { bubbleShortcut(obj, shortcut) }

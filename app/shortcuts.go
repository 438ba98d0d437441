package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/app/desk"
	"thidua/app/widgets"
)

// addShortcuts gives the window's keys: Alt+1…8 for the areas, Ctrl+Z to take
// back, Ctrl+Shift+D to rehearse, Escape to go back a step.
func (w *window) addShortcuts() {
	c := w.win.Canvas()
	digits := []fyne.KeyName{fyne.Key1, fyne.Key2, fyne.Key3, fyne.Key4, fyne.Key5, fyne.Key6, fyne.Key7, fyne.Key8}
	for i, key := range digits {
		c.AddShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierAlt}, func(fyne.Shortcut) { w.choose(i) })
	}
	c.AddShortcut(&fyne.ShortcutUndo{}, func(fyne.Shortcut) { w.takeBack() })
	c.AddShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: fyne.KeyModifierControl}, func(fyne.Shortcut) { w.takeBack() })
	c.AddShortcut(rehearsalKey, func(fyne.Shortcut) { w.turnRehearsal() })
	c.SetOnTypedKey(w.typed)
}

// takeBack takes back what the note at the foot tells of, else the newest change
// of the book, but never while a member is voting.
func (w *window) takeBack() {
	if !w.full && !widgets.UndoToast(w.win) {
		w.undo()
	}
}

// typed hands keys that nothing in focus took to the screen. A file dialog over
// it takes Escape and lets none through.
func (w *window) typed(e *fyne.KeyEvent) {
	if w.asking != nil {
		if e.Name == fyne.KeyEscape {
			w.asking.Hide()
		}
		return
	}
	if e.Name == fyne.KeyEscape {
		if s, ok := w.current().(desk.Escaper); ok && s.Escape() {
			return
		}
	}
	if s, ok := w.current().(desk.Keyer); ok {
		s.TypedKey(e)
	}
}

// dropped hands files dropped on the window to the screen.
func (w *window) dropped(_ fyne.Position, files []fyne.URI) {
	s, ok := w.current().(desk.Dropper)
	if !ok || w.full {
		return
	}
	paths := make([]string, 0, len(files))
	for _, f := range files {
		paths = append(paths, f.Path())
	}
	s.Drop(paths)
}

package blank

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/app/widgets"
	"thidua/data"
)

// By how much the arrows move a field, in millimetres; with Shift by the second.
const (
	fineStep   = 0.5
	coarseStep = 5
)

// AcceptsTab lets Tab go through the fields before it goes on.
func (b *board) AcceptsTab() bool { return true }

// TypedKey moves the chosen field and goes through the fields.
func (b *board) TypedKey(ev *fyne.KeyEvent) {
	step := float64(fineStep)
	if b.shift {
		step = coarseStep
	}
	switch ev.Name {
	case fyne.KeyLeft:
		b.nudge(-step, 0)
	case fyne.KeyRight:
		b.nudge(step, 0)
	case fyne.KeyUp:
		b.nudge(0, -step)
	case fyne.KeyDown:
		b.nudge(0, step)
	case fyne.KeyTab:
		b.next(b.shift)
	case fyne.KeyDelete:
		b.editor.Change("", func(f *data.BlankField) { f.Off = true })
	default:
		widgets.Bubble(b, ev)
	}
}

func (b *board) nudge(across, down float64) {
	b.editor.Change("", func(f *data.BlankField) { *f = Moved(*f, b.editor.draft.Form.Size, across, down) })
	b.editor.reveal()
}

// next goes to the next field, or the one before; past the end the keyboard leaves.
func (b *board) next(back bool) {
	if at := b.editor.draft.Next(back); at >= 0 {
		b.editor.Choose(at)
		return
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(b)
	switch {
	case c == nil:
	case back:
		c.FocusPrevious()
	default:
		c.FocusNext()
	}
}

// TypedRune has no use for letters.
func (b *board) TypedRune(rune) {}

// KeyDown notes that Shift is held.
func (b *board) KeyDown(ev *fyne.KeyEvent) { b.shift = b.shift || isShift(ev) }

// KeyUp notes that Shift is let go.
func (b *board) KeyUp(ev *fyne.KeyEvent) { b.shift = b.shift && !isShift(ev) }

func isShift(ev *fyne.KeyEvent) bool {
	return ev.Name == desktop.KeyShiftLeft || ev.Name == desktop.KeyShiftRight
}

// TypedShortcut takes back and zooms, and hands other shortcuts on.
func (b *board) TypedShortcut(shortcut fyne.Shortcut) {
	if _, undo := shortcut.(*fyne.ShortcutUndo); undo {
		b.editor.Undo()
		return
	}
	s, ok := shortcut.(*desktop.CustomShortcut)
	if !ok || s.Modifier&^fyne.KeyModifierShift != fyne.KeyModifierControl || !b.control(s.KeyName) {
		widgets.BubbleShortcut(b, shortcut)
	}
}

// control does what a key with Ctrl is for; it reports whether there was anything.
func (b *board) control(key fyne.KeyName) bool {
	switch key {
	case fyne.KeyZ:
		b.editor.Undo()
	case fyne.KeyPlus, fyne.KeyEqual: // + is Shift and = on most keyboards
		b.editor.ZoomIn()
	case fyne.KeyMinus:
		b.editor.ZoomOut()
	case fyne.Key0:
		b.editor.Fit()
	default:
		return false
	}
	return true
}

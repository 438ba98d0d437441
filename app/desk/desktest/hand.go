package desktest

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"thidua/app/widgets"
)

// Tap taps the button with a label: in the question if one is open, which covers
// the screen, else on the screen.
func (d *Desk) Tap(label string) {
	d.T.Helper()
	root := d.Question()
	if root == nil {
		root = d.Win.Content()
	}
	d.tapIn(root, label)
}

// Answer taps a button of the question that is open; the test fails if none is.
func (d *Desk) Answer(label string) {
	d.T.Helper()
	d.tapIn(d.Question(), label)
}

func (d *Desk) tapIn(root fyne.CanvasObject, label string) {
	d.T.Helper()
	b := Button(root, label)
	if b == nil {
		d.T.Fatalf("no button %q among %q", label, Texts(root))
	}
	d.Push(b)
}

// Push taps a button; the test fails if a person could not.
func (d *Desk) Push(b *widgets.Button) {
	d.T.Helper()
	switch {
	case b == nil:
		d.T.Fatal("there is no button")
	case !b.Visible() || b.Disabled():
		d.T.Fatalf("the button %q cannot be tapped", b.Label())
	}
	test.Tap(b)
}

// Key presses keys, each where the keyboard then is, else in the window.
func (d *Desk) Key(names ...fyne.KeyName) {
	c := d.Win.Canvas()
	for _, name := range names {
		ev := &fyne.KeyEvent{Name: name}
		if focused := c.Focused(); focused != nil {
			if held, ok := focused.(desktop.Keyable); ok {
				held.KeyDown(ev)
			}
			focused.TypedKey(ev)
			if held, ok := c.Focused().(desktop.Keyable); ok {
				held.KeyUp(ev)
			}
		} else if handle := c.OnTypedKey(); handle != nil {
			handle(ev)
		}
	}
}

// Type types text, each letter where the keyboard then is.
func (d *Desk) Type(text string) {
	d.T.Helper()
	for _, letter := range text {
		focused := d.Win.Canvas().Focused()
		if focused == nil {
			d.T.Fatalf("nothing has the keyboard to take %q of %q", letter, text)
		}
		focused.TypedRune(letter)
	}
}

// Retype empties a field and types into it, key by key.
func (d *Desk) Retype(e *widgets.VietEntry, text string) {
	d.T.Helper()
	d.Win.Canvas().Focus(e)
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	d.Type(text)
}

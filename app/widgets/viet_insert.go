package widgets

import "fyne.io/fyne/v2"

// Insert puts text in at the cursor, in the place of what is selected. Ctrl+Z takes
// it out again.
func (e *VietEntry) Insert(text string) {
	e.typing = word{}
	e.Entry.TypedShortcut(&fyne.ShortcutPaste{Clipboard: said(text)})
}

// Retype puts text in the place of all there is. Ctrl+Z brings that back.
func (e *VietEntry) Retype(text string) {
	e.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	e.Insert(text)
}

// said is a clipboard that holds one text.
type said string

// Content is the text.
func (s said) Content() string { return string(s) }

// SetContent forgets what it is given.
func (said) SetContent(string) {}

package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Note is text that wraps, stands in line with what is around it and takes no room while
// it says nothing.
type Note struct {
	Box   *fyne.Container
	Label *widget.Label
}

// NewNote makes one that says nothing yet.
func NewNote(importance widget.Importance) *Note {
	n := &Note{Label: NewParagraph("")}
	n.Label.Importance = importance
	n.Box = Flush(n.Label)
	n.Box.Hide()
	return n
}

// Say shows a text; "" hides the note.
func (n *Note) Say(text string) {
	n.Label.SetText(text)
	SetVisible(n.Box, text != "")
}

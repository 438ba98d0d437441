package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
)

// note is text that wraps and takes no room while it says nothing.
type note struct {
	box   *fyne.Container
	label *widget.Label
}

func newNote(importance widget.Importance) *note {
	n := &note{label: widgets.NewParagraph("")}
	n.label.Importance = importance
	n.box = widgets.Flush(n.label)
	n.box.Hide()
	return n
}

// newFault is a note of what is wrong.
func newFault() *note { return newNote(widget.DangerImportance) }

// say shows a text; "" hides the note.
func (n *note) say(text string) {
	n.label.SetText(text)
	widgets.SetVisible(n.box, text != "")
}

// tell shows what is wrong; nil hides the note.
func (n *note) tell(err error) { n.say(faultText(err)) }

// text is what the note says.
func (n *note) text() string { return n.label.Text }

package settings

import (
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
)

// fault says what is wrong.
type fault struct{ *widgets.Note }

func newFault() *fault { return &fault{widgets.NewNote(widget.DangerImportance)} }

// tell shows what is wrong; nil hides it.
func (f *fault) tell(err error) { f.Say(faultText(err)) }

// text is what it says.
func (f *fault) text() string { return f.Label.Text }

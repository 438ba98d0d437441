package awards

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
)

// note is text that wraps and takes no room while it says nothing. It stands in
// line with what is above it, without the room that a label leaves around.
type note struct {
	box   *fyne.Container
	label *widget.Label
}

func newNote(importance widget.Importance) *note {
	n := &note{label: widgets.NewParagraph("")}
	n.label.Importance = importance
	n.box = container.New(flushLayout{}, n.label)
	n.box.Hide()
	return n
}

// say shows a text; "" hides the note.
func (n *note) say(text string) {
	n.label.SetText(text)
	widgets.SetVisible(n.box, text != "")
}

type flushLayout struct{}

func (flushLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	room := fynetheme.InnerPadding()
	return objects[0].MinSize().SubtractWidthHeight(2*room, 2*room)
}

func (flushLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	room := fynetheme.InnerPadding()
	objects[0].Move(fyne.NewPos(-room, -room))
	objects[0].Resize(size.AddWidthHeight(2*room, 2*room))
}

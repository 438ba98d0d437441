package blank

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"thidua/app/documents"
	"thidua/data"
)

// millimetre is a point of letters in millimetres.
const millimetre = 25.4 / 72

// margin is the room around the sheet, in points of the screen.
const margin = 12

var none = color.Transparent

// board is the sheet itself, with its fields.
type board struct {
	widget.BaseWidget
	editor    *Editor
	plane     Plane
	scan      image.Image
	texts     map[data.BlankKey]string
	setter    *documents.BlankSetter // nil where the fonts cannot be read
	lettering lettering
	tight     map[int]bool // fields whose text does not go in
	drag      *drag        // what the mouse is doing; nil while nothing
	guide     float64      // the middle that a field snapped to, in millimetres
	guided    bool
	focused   bool
	shift     bool
	cursor    desktop.Cursor
}

func newBoard(e *Editor) *board {
	b := &board{editor: e, tight: map[int]bool{}, cursor: desktop.DefaultCursor}
	b.setter, _ = documents.NewBlankSetter() // the fonts are part of the program
	b.ExtendBaseWidget(b)
	return b
}

// arrange lays the sheet into the room that is in sight.
func (b *board) arrange(view fyne.Size) {
	size, width, height := b.editor.draft.Form.Size, float64(view.Width), float64(view.Height)
	if b.editor.scale == 0 {
		b.plane = Fitted(size, width, height, margin)
		return
	}
	b.plane = Scaled(size, b.editor.scale, width, height, margin)
}

// pixels is how many points of the screen a unit of the window has.
func (b *board) pixels() float64 {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		return float64(c.Scale())
	}
	return 1
}

// least is the room that the sheet needs.
func (b *board) least() fyne.Size {
	if b.editor.scale == 0 {
		return fyne.NewSize(1, 1)
	}
	size := b.editor.draft.Form.Size
	return fyne.NewSize(float32(size.Width*b.plane.Scale)+2*margin, float32(size.Height*b.plane.Scale)+2*margin)
}

// FocusGained draws the ring; without a chosen field the first is worked on.
func (b *board) FocusGained() {
	b.focused = true
	if _, ok := b.editor.draft.Field(); !ok {
		b.editor.draft.Chosen = b.editor.draft.Next(false)
		b.editor.Changed()
	}
	b.editor.Refresh()
}

// FocusLost takes the ring away.
func (b *board) FocusLost() {
	b.focused, b.shift = false, false
	b.editor.draft.Rest()
	b.editor.Refresh()
}

package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// NewParagraph makes text that wraps at words.
func NewParagraph(text string) *widget.Label {
	l := widget.NewLabel(text)
	l.Wrapping = fyne.TextWrapWord
	return l
}

// Flush takes away the room that Fyne leaves around a text, so that it stands in
// line with what is around it.
func Flush(text fyne.CanvasObject) *fyne.Container { return Inset(-2, text) }

// NewProse makes a paragraph in line with what is around it.
func NewProse(text string) *fyne.Container { return Flush(NewParagraph(text)) }

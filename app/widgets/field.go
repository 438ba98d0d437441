package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Field is one row of a form: a label, what is filled in, and below it a hint
// or, in its place, what is wrong.
type Field struct {
	widget.BaseWidget
	label, note *Line
	hint        string
	obj         fyne.CanvasObject
}

// problemTeller is an object that knows itself what is wrong with it.
type problemTeller interface{ setOnProblem(func(string)) }

// NewField makes a field; the hint may be "". What a DateField finds wrong
// shows by itself.
func NewField(label string, obj fyne.CanvasObject, hint string) *Field {
	f := &Field{label: newLine(label, theme.SizeCaption, fynetheme.ColorNameForeground, true), note: NewCaption(hint), hint: hint, obj: obj}
	f.note.Cut = true
	show(f.note, hint != "")
	if teller, ok := obj.(problemTeller); ok {
		teller.setOnProblem(f.SetError)
	}
	f.ExtendBaseWidget(f)
	return f
}

// SetError says what is wrong; "" brings the hint back.
func (f *Field) SetError(text string) { f.say(theme.ColorBad, text) }

// SetDoubt says what should be looked at again, though it is taken as it is; ""
// brings the hint back.
func (f *Field) SetDoubt(text string) { f.say(theme.ColorWarn, text) }

func (f *Field) say(color fyne.ThemeColorName, text string) {
	f.note.color, f.note.Text = color, text
	if text == "" {
		f.note.color, f.note.Text = theme.ColorMuted, f.hint
	}
	show(f.note, f.note.Text != "")
	f.note.Refresh()
	f.Refresh()
}

// Error is what is wrong, or "".
func (f *Field) Error() string {
	if f.note.color == theme.ColorBad {
		return f.note.Text
	}
	return ""
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (f *Field) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(Rows(1, f.label, f.obj, f.note))
}

// NewForm lays fields out in one or two columns of equal width, row by row.
func NewForm(columns int, fields ...*Field) *fyne.Container {
	return container.New(&formLayout{columns: min(max(columns, 1), 2)}, objects(fields)...)
}

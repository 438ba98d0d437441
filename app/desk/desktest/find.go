package desktest

import (
	"iter"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/widgets"
)

// Find gives the first object of a kind in root that can be seen and fits; ok is
// false where there is none.
func Find[O fyne.CanvasObject](root fyne.CanvasObject, fits func(O) bool) (found O, ok bool) {
	for o := range visible(root) {
		if candidate, is := o.(O); is && fits(candidate) {
			return candidate, true
		}
	}
	return found, false
}

// Button finds a button that can be seen by its label; nil where there is none.
func Button(root fyne.CanvasObject, label string) *widgets.Button {
	b, _ := Find(root, func(b *widgets.Button) bool { return b.Label() == label })
	return b
}

// Button finds a button on the screen by its label; nil where there is none.
func (d *Desk) Button(label string) *widgets.Button { return Button(d.Win.Content(), label) }

// Question is the question that is open over the screen; nil while none is.
func (d *Desk) Question() fyne.CanvasObject { return d.Win.Canvas().Overlays().Top() }

// visible goes through an object and all in it that can be seen, in the order of
// the tree.
func visible(root fyne.CanvasObject) iter.Seq[fyne.CanvasObject] {
	return func(yield func(fyne.CanvasObject) bool) { walk(root, yield) }
}

// walk reports whether to go on.
func walk(o fyne.CanvasObject, visit func(fyne.CanvasObject) bool) bool {
	if o == nil || !o.Visible() {
		return true
	}
	if !visit(o) {
		return false
	}
	for _, child := range children(o) {
		if !walk(child, visit) {
			return false
		}
	}
	return true
}

func children(o fyne.CanvasObject) []fyne.CanvasObject {
	switch o := o.(type) {
	case *fyne.Container:
		return o.Objects
	case fyne.Widget:
		return test.WidgetRenderer(o).Objects()
	}
	return nil
}

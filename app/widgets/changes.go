package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// watch calls do at every change of a field within an object, before what the
// field itself does then.
func watch(obj fyne.CanvasObject, do func()) {
	switch o := obj.(type) {
	case *VietEntry:
		o.OnChanged = also(do, o.OnChanged)
	case *Select:
		o.OnChanged = also(do, o.OnChanged)
	case *Check:
		o.OnChanged = also(do, o.OnChanged)
	case *Choice:
		o.OnChanged = also(do, o.OnChanged)
	case *DateField:
		o.OnChanged = alsoNow(do, o.OnChanged)
	case *Field:
		watch(o.obj, do)
	case *panel:
		watch(o.content, do)
	case *container.Scroll:
		watch(o.Content, do)
	case *fyne.Container:
		for _, part := range o.Objects {
			watch(part, do)
		}
	}
}

// alsoNow does something before then, which may be nil.
func alsoNow(do, then func()) func() {
	return func() {
		do()
		if then != nil {
			then()
		}
	}
}

// also is alsoNow for what is told the new value.
func also[T any](do func(), then func(T)) func(T) {
	return func(value T) {
		do()
		if then != nil {
			then(value)
		}
	}
}

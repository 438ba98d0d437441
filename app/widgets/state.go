package widgets

import "fyne.io/fyne/v2"

// SetVisible shows an object or hides it.
func SetVisible(obj fyne.CanvasObject, on bool) {
	if on {
		obj.Show()
	} else {
		obj.Hide()
	}
}

// SetEnabled lets a person use an object or not.
func SetEnabled(obj fyne.Disableable, on bool) {
	if on {
		obj.Enable()
	} else {
		obj.Disable()
	}
}

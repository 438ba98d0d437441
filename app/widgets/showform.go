package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// ShowForm asks for something to be filled in. The answer's button, or Enter,
// saves; an error keeps the form open and shows at its foot until something in
// the form changes. The keyboard begins in the first field.
func ShowForm(win fyne.Window, title string, content fyne.CanvasObject, answerLabel string, save func() error) {
	note := NewParagraph("")
	note.Hide()
	note.Importance = widget.DangerImportance
	cancel := NewButton("Quay lại", nil, nil)
	answer := NewPrimaryButton(answerLabel, nil, nil)
	d := newDialog(win, title, Rows(3, Wide(120, fitted(win, content)), note), cancel, answer)
	do := func() {
		if err := save(); err != nil {
			note.SetText(err.Error())
			note.Show()
			d.Refresh()
			return
		}
		d.close()
	}
	watch(content, func() { quiet(note, d) })
	cancel.OnTapped, answer.OnTapped = d.close, do
	d.enter, d.escape = do, d.close
	d.show(firstFocusable(content))
}

// quiet takes back what was wrong, which may be mended by now.
func quiet(note *widget.Label, d *dialog) {
	if note.Visible() {
		note.Hide()
		d.Refresh()
	}
}

// fitted lets content scroll that is too high for the window.
func fitted(win fyne.Window, content fyne.CanvasObject) fyne.CanvasObject {
	room := win.Canvas().Size().Height - theme.Gap(55)
	if room <= 0 || content.MinSize().Height <= room {
		return content
	}
	scroll := container.NewVScroll(content)
	scroll.SetMinSize(fyne.NewSize(content.MinSize().Width+theme.Gap(4), room))
	return scroll
}

// firstFocusable is the first part of an object that takes the keyboard.
func firstFocusable(obj fyne.CanvasObject) fyne.Focusable {
	if !obj.Visible() {
		return nil
	}
	switch o := obj.(type) {
	case fyne.Focusable:
		if d, ok := o.(fyne.Disableable); !ok || !d.Disabled() {
			return o
		}
	case *fyne.Container:
		return firstOf(o.Objects)
	case *container.Scroll:
		return firstFocusable(o.Content)
	case *Field:
		return firstFocusable(o.obj)
	case *DateField:
		return firstFocusable(o.entry)
	case *panel:
		return firstFocusable(o.content)
	}
	return nil
}

func firstOf(list []fyne.CanvasObject) fyne.Focusable {
	for _, o := range list {
		if found := firstFocusable(o); found != nil {
			return found
		}
	}
	return nil
}

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
func ShowForm(win fyne.Window, title string, content fyne.CanvasObject, answerLabel string, save func() error) *OpenForm {
	return ShowSlowForm(win, title, content, answerLabel, func(done func(error)) { done(save()) })
}

// ShowSlowForm is ShowForm for saving that takes its time: save calls done on the
// window's goroutine once it is over. Until then the form cannot be answered or left.
func ShowSlowForm(win fyne.Window, title string, content fyne.CanvasObject, answerLabel string, save func(done func(error))) *OpenForm {
	f := &slowForm{note: NewParagraph(""), cancel: NewButton("Quay lại", nil, nil), answer: NewPrimaryButton(answerLabel, nil, nil), save: save}
	f.note.Hide()
	f.note.Importance = widget.DangerImportance
	f.dialog = newDialog(win, title, Rows(3, Wide(120, fitted(win, content)), f.note), f.cancel, f.answer)
	watch(content, func() { quiet(f.note, f.dialog) })
	f.cancel.OnTapped, f.answer.OnTapped = f.leave, f.do
	f.dialog.enter, f.dialog.escape = f.do, f.leave
	f.dialog.show(firstFocusable(content))
	return &OpenForm{f}
}

// OpenForm is a form that is asked, for forms whose parts depend on each other.
type OpenForm struct{ form *slowForm }

// SetAnswer changes the word on the button that answers.
func (o *OpenForm) SetAnswer(label string) {
	o.form.answer.SetLabel(label)
	o.Update()
}

// Update lays the form out anew after a part was hidden or shown.
func (o *OpenForm) Update() { o.form.dialog.Refresh() }

// slowForm is a form that is open.
type slowForm struct {
	dialog         *dialog
	note           *widget.Label
	cancel, answer *Button
	save           func(done func(error))
	busy           bool
}

func (f *slowForm) do() {
	if f.busy {
		return
	}
	f.work(true)
	f.save(f.done)
}

func (f *slowForm) leave() {
	if !f.busy {
		f.dialog.close()
	}
}

// work notes that saving goes on, or that it is over.
func (f *slowForm) work(on bool) {
	f.busy = on
	SetEnabled(f.cancel, !on)
	SetEnabled(f.answer, !on)
}

func (f *slowForm) done(err error) {
	f.work(false)
	if err == nil {
		f.dialog.close()
		return
	}
	f.note.SetText(err.Error())
	f.note.Show()
	f.dialog.Refresh()
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

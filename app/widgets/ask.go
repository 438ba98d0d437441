package widgets

import (
	"cmp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Question is asked before a step that cannot be undone.
type Question struct {
	Title  string
	Text   string // what will happen, to what, and that it cannot be undone
	Answer string // the button that does it, named after the deed: "Xóa 3 hồ sơ"
	Danger bool   // the deed destroys something: Enter does not do it
	Stay   string // the button that leaves things as they are; "" is "Quay lại"
	Stayed func() // follows where things are left as they are; may be nil
}

// Ask asks and does the deed if the answer is the deed's button.
func Ask(win fyne.Window, q Question, deed func()) {
	cancel := NewButton(cmp.Or(q.Stay, "Quay lại"), nil, nil)
	answer := NewPrimaryButton(q.Answer, nil, nil)
	if q.Danger {
		answer = NewDangerButton(q.Answer, Icon("warning"), nil)
	}
	d := newDialog(win, q.Title, Wide(100, flush(NewParagraph(q.Text))), cancel, answer)
	do := func() {
		d.close()
		if deed != nil {
			deed()
		}
	}
	stay := func() {
		d.close()
		if q.Stayed != nil {
			q.Stayed()
		}
	}
	cancel.OnTapped, answer.OnTapped = stay, do
	d.enter, d.escape = do, stay
	if q.Danger {
		d.enter = nil
		d.show(cancel)
		return
	}
	d.show(answer)
}

// Tell says something that has to be read before going on.
func Tell(win fyne.Window, title, text string) {
	tell(win, title, Wide(100, flush(NewParagraph(text))))
}

func tell(win fyne.Window, title string, content fyne.CanvasObject) {
	closing := NewPrimaryButton("Đóng", nil, nil)
	d := newDialog(win, title, content, closing)
	closing.OnTapped, d.enter, d.escape = d.close, d.close, d.close
	d.show(closing)
}

// flush takes away the room that Fyne leaves around labels, so that text
// stands in line with what is above it.
func flush(label *widget.Label) fyne.CanvasObject {
	return container.New(&insetLayout{across: -2, down: -1}, label)
}

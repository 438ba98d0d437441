package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// A note stays so long, with and without a way back.
const (
	toastTime     = 4 * time.Second
	toastUndoTime = 10 * time.Second
)

// toast is the note at the bottom of a window.
type toast struct {
	widget.BaseWidget
	line   *Line
	undo   *toastButton
	stop   func()
	undone func()
}

func newToast() *toast {
	t := &toast{line: newLine("", theme.SizeBody, theme.ColorOnTip, false)}
	t.undo = newToastButton("Hoàn tác", t.takeBack)
	t.ExtendBaseWidget(t)
	t.Hide()
	return t
}

// Toast says at the bottom of the window what was done, without stopping
// anybody. With undo it offers to take it back. It goes after some seconds or
// when the next note comes.
func Toast(win fyne.Window, text string, undo func()) {
	l := layerIn(win)
	l.toast.open(text, undo)
	l.Refresh()
}

// HideToast takes the note away, as at the next action.
func HideToast(win fyne.Window) {
	if l, ok := win.Content().(*Layer); ok {
		l.toast.close()
	}
}

// UndoToast takes back what the note tells of, for Ctrl+Z. It tells whether
// there was anything.
func UndoToast(win fyne.Window) bool {
	l, ok := win.Content().(*Layer)
	if !ok || !l.toast.Visible() || l.toast.undone == nil {
		return false
	}
	l.toast.takeBack()
	return true
}

func (t *toast) open(text string, undo func()) {
	t.close()
	t.line.SetText(text)
	t.undone = undo
	show(t.undo, undo != nil)
	t.Show()
	time := toastTime
	if undo != nil {
		time = toastUndoTime
	}
	t.stop = clock.After(time, t.close)
}

func (t *toast) close() {
	if t.stop != nil {
		t.stop()
		t.stop = nil
	}
	t.undone = nil
	t.Hide()
}

func (t *toast) takeBack() {
	undo := t.undone
	t.close()
	if undo != nil {
		undo()
	}
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (t *toast) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(newPanel(theme.ColorTip, "", theme.SizeRadius, Inset(3, Side(4, t.line, t.undo))))
}

// toastButton is a word to tap on the note's dark ground.
type toastButton struct {
	widget.BaseWidget
	label  string
	tapped func()
}

func newToastButton(label string, tapped func()) *toastButton {
	b := &toastButton{label: label, tapped: tapped}
	b.ExtendBaseWidget(b)
	return b
}

// Tapped takes back.
func (b *toastButton) Tapped(*fyne.PointEvent) { b.tapped() }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (b *toastButton) CreateRenderer() fyne.WidgetRenderer {
	word := newLine(b.label, theme.SizeBody, theme.ColorOnTip, true)
	return widget.NewSimpleRenderer(newPanel("", theme.ColorMuted, theme.SizeCorner, Inset(1.5, word)))
}

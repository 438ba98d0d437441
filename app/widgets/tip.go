package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// tip is the small box with a text in full.
type tip struct {
	widget.BaseWidget
	line *Line
}

func newTip() *tip {
	t := &tip{line: newLine("", theme.SizeCaption, theme.ColorOnTip, false)}
	t.ExtendBaseWidget(t)
	t.Hide()
	return t
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (t *tip) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(newPanel(theme.ColorTip, "", theme.SizeCorner, Inset(2, t.line)))
}

// showTip shows a text beside the mouse, at a position in the window.
func showTip(obj fyne.CanvasObject, text string, at fyne.Position) {
	l := layerOf(obj)
	if l == nil {
		return
	}
	l.tip.line.SetText(text)
	l.tipAt = at
	l.tip.Show()
	l.placeTip(l.Size())
	canvas.Refresh(l)
}

// hideTip takes the text away.
func hideTip(obj fyne.CanvasObject) {
	if l := layerOf(obj); l != nil && l.tip.Visible() {
		l.tip.Hide()
	}
}

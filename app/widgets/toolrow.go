package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// ToolRow lays buttons in a row. Where they do not all fit, the last ones show only
// their icons, their words under the mouse.
type ToolRow struct {
	widget.BaseWidget
	buttons []*Button
	row     *fyne.Container
}

// NewToolRow makes a row; what is most needed stands first.
func NewToolRow(buttons ...*Button) *ToolRow {
	t := &ToolRow{buttons: buttons}
	t.row = container.New(&toolRowLayout{t}, objects(buttons)...)
	t.ExtendBaseWidget(t)
	return t
}

// Update lays the buttons out anew after one was hidden or shown, and takes no room
// where all are hidden.
func (t *ToolRow) Update() {
	shown := false
	for _, b := range t.buttons {
		shown = shown || b.Visible()
	}
	show(t, shown)
	t.row.Refresh()
}

// arrange shows as many words as fit into a width.
func (t *ToolRow) arrange(width float32) {
	wants := t.Wide()
	for i := len(t.buttons) - 1; i >= 0; i-- {
		b := t.buttons[i]
		bare := b.Visible() && wants > width
		if bare {
			wants -= b.wide() - b.narrow()
		}
		b.setBare(bare)
	}
}

// Wide is the width with which all words show.
func (t *ToolRow) Wide() (width float32) {
	for _, b := range t.buttons {
		if b.Visible() {
			width += b.wide() + theme.Gap(1)
		}
	}
	return max(width-theme.Gap(1), 0)
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (t *ToolRow) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(t.row) }

// toolRowLayout asks for the room of the icons and takes what there is.
type toolRowLayout struct{ tools *ToolRow }

// MinSize is that of the icons alone.
func (l *toolRowLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	var least fyne.Size
	for _, b := range l.tools.buttons {
		if b.Visible() {
			least = fyne.NewSize(least.Width+b.narrow()+theme.Gap(1), max(least.Height, b.MinSize().Height))
		}
	}
	return least
}

// Layout shows the words that fit and places the buttons.
func (l *toolRowLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	l.tools.arrange(size.Width)
	var x float32
	for _, b := range l.tools.buttons {
		if b.Visible() {
			b.Move(fyne.NewPos(x, 0))
			b.Resize(b.MinSize())
			x += b.MinSize().Width + theme.Gap(1)
		}
	}
}

package meeting

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// shrinkLayout makes a line of text smaller where it is wider than its place. It
// asks for height only, so that a long name does not widen the window.
type shrinkLayout struct{ size float32 }

func (l shrinkLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, fyne.MeasureText("Ệg", l.size, fyne.TextStyle{}).Height)
}

func (l shrinkLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	t := objects[0].(*canvas.Text)
	full := fyne.MeasureText(t.Text, l.size, t.TextStyle).Width
	t.TextSize = l.size
	if full > size.Width && size.Width > 0 {
		t.TextSize = l.size * size.Width / full
	}
	t.Move(fyne.Position{})
	t.Resize(size)
}

// shrinking lets a text become smaller than its size where room is short.
func shrinking(t *canvas.Text) *fyne.Container {
	return container.New(shrinkLayout{t.TextSize}, t)
}

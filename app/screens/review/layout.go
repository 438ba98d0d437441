package review

import "fyne.io/fyne/v2"

// halvesLayout puts two objects one under the other, the first with a share of
// the height.
type halvesLayout struct{ share, gap float32 }

func (l *halvesLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(first.Width, second.Width), first.Height+l.gap+second.Height)
}

func (l *halvesLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	second := objects[1].MinSize().Height
	height := min(size.Height*l.share, size.Height-l.gap-second)
	objects[0].Move(fyne.Position{})
	objects[0].Resize(fyne.NewSize(size.Width, height))
	objects[1].Move(fyne.NewPos(0, height+l.gap))
	objects[1].Resize(fyne.NewSize(size.Width, size.Height-height-l.gap))
}

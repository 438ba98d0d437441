package awards

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
)

// sidesLayout gives the first object a width of its own, but not more than a
// share of the whole, and the second the rest.
type sidesLayout struct{ left, share, gap float32 } // left at text scale 1.0

func (l *sidesLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(first.Width+l.gap+second.Width, max(first.Height, second.Height))
}

func (l *sidesLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	left := max(objects[0].MinSize().Width, min(l.left*theme.Scale(), size.Width*l.share))
	objects[0].Move(fyne.Position{})
	objects[0].Resize(fyne.NewSize(left, size.Height))
	objects[1].Move(fyne.NewPos(left+l.gap, 0))
	objects[1].Resize(fyne.NewSize(max(size.Width-left-l.gap, 0), size.Height))
}

// heightsLayout puts two objects one under the other. One of them holds a scroll:
// it gets the height at which nothing needs to be scrolled, but not more than a
// share of the whole, and the other the rest.
type heightsLayout struct {
	scrolled   int // which of the two
	inner      *container.Scroll
	share, gap float32
}

func (l *heightsLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(first.Width, second.Width), first.Height+l.gap+second.Height)
}

func (l *heightsLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	wanted := objects[l.scrolled].MinSize().Height - l.inner.MinSize().Height + l.inner.Content.MinSize().Height
	upper := min(wanted, size.Height*l.share)
	if l.scrolled == 1 {
		upper = size.Height - upper - l.gap
	}
	objects[0].Move(fyne.Position{})
	objects[0].Resize(fyne.NewSize(size.Width, upper))
	objects[1].Move(fyne.NewPos(0, upper+l.gap))
	objects[1].Resize(fyne.NewSize(size.Width, size.Height-upper-l.gap))
}

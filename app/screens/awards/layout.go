package awards

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
	"thidua/app/widgets"
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

// titleLayout puts a paper's name, its state and what it is for into a line; what it
// is for gives way first, then the name.
type titleLayout struct {
	name    *widgets.Line
	state   *widgets.Badge
	purpose *widgets.Line
}

func (l *titleLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	name, state, purpose := l.name.MinSize(), l.state.MinSize(), l.purpose.MinSize()
	return fyne.NewSize(name.Width+state.Width+purpose.Width+2*theme.Gap(3), max(name.Height, state.Height, purpose.Height))
}

func (l *titleLayout) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	gap, state := theme.Gap(3), l.state.MinSize().Width
	wants := fyne.MeasureText(l.name.Text, theme.Size(theme.SizeSection), fyne.TextStyle{Bold: true}).Width + 1
	name := min(wants, size.Width-state-l.purpose.MinSize().Width-2*gap)
	left := name + state + 2*gap
	place(l.name, 0, name, size.Height)
	place(l.state, name+gap, state, size.Height)
	place(l.purpose, left, size.Width-left, size.Height)
}

// place puts an object into a row, in the middle of its height.
func place(obj fyne.CanvasObject, x, width, height float32) {
	own := obj.MinSize().Height
	obj.Move(fyne.NewPos(x, (height-own)/2))
	obj.Resize(fyne.NewSize(width, own))
}

// lessLayout asks for less room than its object wants, in units of 4 (0 leaves a
// side as it is): with large text a part is then cut rather than the window too large.
type lessLayout struct{ width, height float32 }

func (l *lessLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := objects[0].MinSize()
	if l.width > 0 {
		least.Width = min(least.Width, theme.Gap(l.width))
	}
	if l.height > 0 {
		least.Height = min(least.Height, theme.Gap(l.height))
	}
	return least
}

func (l *lessLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) { objects[0].Resize(size) }

// less lets an object become smaller than it wants.
func less(width, height float32, obj fyne.CanvasObject) *fyne.Container {
	return container.New(&lessLayout{width, height}, obj)
}

package meeting

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
)

// mostOfRoom is the largest share that the side with a width of its own takes.
const mostOfRoom = 0.4

// roomy is the text scale up to which things fit side by side.
const roomy = 1.2

// large is the text scale up to which a row of answers has room for more.
const large = 1.6

// splitLayout puts two objects side by side; one of them has a width of its own
// in units of 4, the other takes what is left.
type splitLayout struct{ left, right float32 }

func (l *splitLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	width := max(theme.Gap(l.left), first.Width) + theme.Gap(4) + max(theme.Gap(l.right), second.Width)
	return fyne.NewSize(min(width, theme.Gap(150)), max(first.Height, second.Height))
}

func (l *splitLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	room := size.Width - theme.Gap(4)
	left := min(theme.Gap(l.left), room*mostOfRoom)
	if l.right > 0 {
		left = room - min(theme.Gap(l.right), room*mostOfRoom)
	}
	objects[0].Move(fyne.Position{})
	objects[0].Resize(fyne.NewSize(left, size.Height))
	objects[1].Move(fyne.NewPos(left+theme.Gap(4), 0))
	objects[1].Resize(fyne.NewSize(room-left, size.Height))
}

// narrowLayout lets an object become narrower than it asks for, down to n units.
type narrowLayout struct{ n float32 }

func (l narrowLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := objects[0].MinSize()
	return fyne.NewSize(min(least.Width, theme.Gap(l.n)), least.Height)
}

func (l narrowLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) { objects[0].Resize(size) }

// narrow lets an object become narrower than it asks for, down to n units of 4.
func narrow(n float32, obj fyne.CanvasObject) fyne.CanvasObject {
	return container.New(narrowLayout{n}, obj)
}

// columns is how many things stand side by side: n, or one where the text is
// larger than a scale that leaves room for that.
func columns(n int, upTo float32) int {
	if theme.Scale() > upTo {
		return 1
	}
	return n
}

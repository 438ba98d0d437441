package settings

import (
	"fyne.io/fyne/v2"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// frameLayout puts the head and the list of parts at the left and the part at the
// right; where that leaves the part too little, the list stands above it without
// its head.
type frameLayout struct {
	list  *widgets.Sections
	width float32 // at the last layout
}

// leastPart is how wide a window has to be for the list to stand at its left, in
// units of 4.
const leastPart = 235

func (l *frameLayout) across() bool { return l.width > 0 && l.width < theme.Gap(leastPart) }

// MinSize is the room that both need.
func (l *frameLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	head, list, part := objects[0].MinSize(), objects[1].MinSize(), objects[2].MinSize()
	if l.across() {
		return fyne.NewSize(max(list.Width, part.Width), list.Height+theme.Gap(3)+part.Height)
	}
	return fyne.NewSize(list.Width+theme.Gap(4)+part.Width, max(head.Height+list.Height+theme.Gap(3), part.Height))
}

// Layout places them.
func (l *frameLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	head, list, part := objects[0], objects[1], objects[2]
	l.width = size.Width
	l.list.SetAcross(l.across())
	widgets.SetVisible(head, !l.across())
	top, gap := theme.Gap(1.5), theme.Gap(4)
	if l.across() {
		list.Resize(fyne.NewSize(size.Width-2*gap, 0))
		height := list.MinSize().Height
		list.Move(fyne.NewPos(gap, top))
		list.Resize(fyne.NewSize(size.Width-2*gap, height))
		part.Move(fyne.NewPos(0, top+height))
		part.Resize(fyne.NewSize(size.Width, size.Height-top-height))
		return
	}
	width := list.MinSize().Width
	head.Move(fyne.NewPos(gap, top))
	head.Resize(fyne.NewSize(width, head.MinSize().Height))
	below := top + head.MinSize().Height
	list.Move(fyne.NewPos(gap, below))
	list.Resize(fyne.NewSize(width, max(size.Height-below, 0)))
	part.Move(fyne.NewPos(gap+width, 0))
	part.Resize(fyne.NewSize(size.Width-gap-width, size.Height))
}

package widgets

import (
	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// sectionsWidth is how wide the list of parts is at the left of a page, in units
// of 4: longer names take two lines.
const sectionsWidth = 44

// sectionsAcross is how many parts stand beside each other above a page.
const sectionsAcross = 3

// sectionsLayout puts parts one under another, or into rows.
type sectionsLayout struct{ across bool }

func (l *sectionsLayout) columns() int {
	if l.across {
		return sectionsAcross
	}
	return 1
}

// width is that of one part in the room that there is.
func (l *sectionsLayout) width(room float32) float32 {
	if l.across && room > 0 {
		return room / sectionsAcross
	}
	return theme.Gap(sectionsWidth)
}

// MinSize takes the width at the last layout, by which names wrap.
func (l *sectionsLayout) MinSize(items []fyne.CanvasObject) fyne.Size {
	var height, row float32
	for i, o := range items {
		row = max(row, o.MinSize().Height)
		if (i+1)%l.columns() == 0 || i == len(items)-1 {
			height, row = height+row+theme.Gap(0.5), 0
		}
	}
	return fyne.NewSize(theme.Gap(sectionsWidth), height)
}

// Layout places the parts, those of a row in one height.
func (l *sectionsLayout) Layout(items []fyne.CanvasObject, size fyne.Size) {
	var y, row float32
	width := l.width(size.Width)
	for _, o := range items {
		o.Resize(fyne.NewSize(width, o.Size().Height)) // so that names wrap
	}
	for i, o := range items {
		at := i % l.columns()
		if at == 0 {
			y, row = y+row, largest(items[i:min(i+l.columns(), len(items))]).Height+theme.Gap(0.5)
		}
		o.Move(fyne.NewPos(float32(at)*width, y))
		o.Resize(fyne.NewSize(width, row-theme.Gap(0.5)))
	}
}

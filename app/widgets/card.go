package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
)

// NewCard frames content under a title; an empty title leaves only the frame.
func NewCard(title string, content fyne.CanvasObject) fyne.CanvasObject {
	body := content
	if title != "" {
		head := NewSection(title)
		head.Cut = true
		body = container.New(&topLayout{gap: 3}, head, content)
	}
	return newPanel(theme.ColorSurface, theme.ColorBorder, theme.SizeRadius, Inset(4, body))
}

// topLayout gives the first object its height and the second all that is left.
type topLayout struct{ gap float32 }

func (l *topLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	head, rest := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(head.Width, rest.Width), head.Height+theme.Gap(l.gap)+rest.Height)
}

func (l *topLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	height := objects[0].MinSize().Height
	objects[0].Move(fyne.Position{})
	objects[0].Resize(fyne.NewSize(size.Width, height))
	top := height + theme.Gap(l.gap)
	objects[1].Move(fyne.NewPos(0, top))
	objects[1].Resize(fyne.NewSize(size.Width, size.Height-top))
}

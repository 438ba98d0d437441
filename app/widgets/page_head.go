package widgets

import (
	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// headLayout puts the name at the left and the buttons at the right with the
// state line below, or all three one under another.
type headLayout struct{ below bool }

func (l *headLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	name, buttons, state := objects[0].MinSize(), objects[1].MinSize(), stateSize(objects[2])
	if l.below {
		return fyne.NewSize(max(name.Width, buttons.Width, state.Width), name.Height+state.Height+buttons.Height)
	}
	return fyne.NewSize(name.Width+theme.Gap(3)+buttons.Width, max(name.Height, buttons.Height)+state.Height)
}

// stateSize is what the state line needs, nothing where it is hidden.
func stateSize(state fyne.CanvasObject) fyne.Size {
	if !state.Visible() {
		return fyne.Size{}
	}
	return state.MinSize()
}

func (l *headLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	name, buttons, state := objects[0].MinSize(), objects[1].MinSize(), stateSize(objects[2])
	top := max(name.Height, buttons.Height)
	room, at := size.Width-buttons.Width-theme.Gap(3), fyne.NewPos(size.Width-buttons.Width, (top-buttons.Height)/2)
	if l.below {
		top, room = name.Height, size.Width
		at = fyne.NewPos(-ringRoom, top+state.Height)
	}
	objects[0].Move(fyne.Position{})
	objects[0].Resize(fyne.NewSize(room, top))
	objects[1].Move(at)
	objects[1].Resize(buttons)
	objects[2].Move(fyne.NewPos(0, top))
	objects[2].Resize(fyne.NewSize(size.Width, state.Height))
}

// sideLayout puts the second object right behind the first, which is cut when
// there is not room for both.
type sideLayout struct{ gap float32 }

func (l *sideLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	if !objects[1].Visible() {
		return first
	}
	return fyne.NewSize(first.Width+theme.Gap(l.gap)+second.Width, max(first.Height, second.Height))
}

func (l *sideLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	width, tail := size.Width, float32(0)
	second := objects[1].MinSize()
	if objects[1].Visible() {
		tail = second.Width + theme.Gap(l.gap)
	}
	if line, ok := objects[0].(*Line); ok {
		width = min(line.full().Width+1, size.Width-tail)
	}
	height := objects[0].MinSize().Height
	objects[0].Move(fyne.NewPos(0, (size.Height-height)/2))
	objects[0].Resize(fyne.NewSize(width, height))
	objects[1].Move(fyne.NewPos(width+theme.Gap(l.gap), (size.Height-second.Height)/2))
	objects[1].Resize(second)
}

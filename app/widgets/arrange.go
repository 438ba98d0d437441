package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/theme"
)

// stackLayout puts objects one under another or side by side, the gap between
// them in spacing units. Side by side they are centred in height.
type stackLayout struct {
	across bool
	gap    float32
}

// Rows puts objects one under another, gap in units of 4.
func Rows(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&stackLayout{gap: gap}, objects...)
}

// Side puts objects side by side in their own widths, gap in units of 4. A
// layout.Spacer takes the room that is left.
func Side(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&stackLayout{gap: gap, across: true}, objects...)
}

// Columns puts objects into columns of equal width, row by row.
func Columns(columns int, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&formLayout{columns: max(columns, 1), stretch: true}, objects...)
}

// Inset leaves room of n units (of 4) on all sides of the object.
func Inset(n float32, obj fyne.CanvasObject) *fyne.Container {
	return container.New(&insetLayout{across: n, down: n}, obj)
}

func (l *stackLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var along, thick float32
	shown := 0
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		size := o.MinSize()
		a, t := size.Height, size.Width
		if l.across {
			a, t = t, a
		}
		along, thick = along+a, max(thick, t)
		shown++
	}
	along += theme.Gap(l.gap) * float32(max(shown-1, 0))
	if l.across {
		return fyne.NewSize(along, thick)
	}
	return fyne.NewSize(thick, along)
}

func (l *stackLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	spare := l.spare(objects, size)
	var at float32
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		least := o.MinSize()
		if l.across {
			o.Move(fyne.NewPos(at, (size.Height-least.Height)/2))
			if isSpacer(o) {
				least.Width = spare
			}
			o.Resize(least)
			at += least.Width
		} else {
			o.Move(fyne.NewPos(0, at))
			if isSpacer(o) {
				least.Height = spare
			}
			o.Resize(fyne.NewSize(size.Width, least.Height))
			at += least.Height
		}
		at += theme.Gap(l.gap)
	}
}

// spare is the room that each spacer gets.
func (l *stackLayout) spare(objects []fyne.CanvasObject, size fyne.Size) float32 {
	spacers := 0
	for _, o := range objects {
		if o.Visible() && isSpacer(o) {
			spacers++
		}
	}
	if spacers == 0 {
		return 0
	}
	least := l.MinSize(objects)
	left := size.Height - least.Height
	if l.across {
		left = size.Width - least.Width
	}
	return max(left, 0) / float32(spacers)
}

func isSpacer(o fyne.CanvasObject) bool {
	_, ok := o.(layout.SpacerObject)
	return ok
}

// insetLayout leaves room around its objects, in units of 4.
type insetLayout struct{ across, down float32 }

func (l *insetLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var least fyne.Size
	for _, o := range objects {
		if o.Visible() {
			least = least.Max(o.MinSize())
		}
	}
	return least.AddWidthHeight(2*theme.Gap(l.across), 2*theme.Gap(l.down))
}

func (l *insetLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Move(fyne.NewPos(theme.Gap(l.across), theme.Gap(l.down)))
		o.Resize(size.SubtractWidthHeight(2*theme.Gap(l.across), 2*theme.Gap(l.down)))
	}
}

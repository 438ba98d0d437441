package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
)

// Wide makes an object at least n units (of 4) wide.
func Wide(n float32, obj fyne.CanvasObject) fyne.CanvasObject {
	room := canvas.NewRectangle(color.Transparent)
	room.SetMinSize(fyne.NewSize(theme.Gap(n), 0))
	return container.NewStack(room, obj)
}

// Fixed makes an object n units (of 4) wide, no more and no less.
func Fixed(n float32, obj fyne.CanvasObject) *fyne.Container {
	return container.New(&fixedLayout{width: n}, obj)
}

type fixedLayout struct{ width float32 }

// MinSize is the width and the object's height.
func (l *fixedLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Gap(l.width), objects[0].MinSize().Height)
}

// Layout places the object.
func (l *fixedLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(fyne.NewSize(theme.Gap(l.width), size.Height))
}

// NewScrolled lets an object scroll up and down, with room for the scroll bar.
func NewScrolled(obj fyne.CanvasObject) *container.Scroll {
	return container.NewVScroll(Margin(3, 0, obj))
}

// Margin leaves room to the right of an object and below it, in units of 4.
func Margin(right, bottom float32, obj fyne.CanvasObject) *fyne.Container {
	return container.New(&marginLayout{right: right, bottom: bottom}, obj)
}

type marginLayout struct{ right, bottom float32 }

// MinSize is the object's with the room.
func (l *marginLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(theme.Gap(l.right), theme.Gap(l.bottom))
}

// Layout places the object.
func (l *marginLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.Position{})
	objects[0].Resize(size.SubtractWidthHeight(theme.Gap(l.right), theme.Gap(l.bottom)))
}

// Tall makes an object n units (of 4) high, no more and no less.
func Tall(n float32, obj fyne.CanvasObject) *fyne.Container {
	return container.New(&tallLayout{height: n}, obj)
}

type tallLayout struct{ height float32 }

// MinSize is the height and the object's width.
func (l *tallLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(objects[0].MinSize().Width, theme.Gap(l.height))
}

// Layout places the object.
func (l *tallLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(fyne.NewSize(size.Width, theme.Gap(l.height)))
}

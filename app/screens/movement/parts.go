package movement

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// words is text that wraps at words.
func words(text string) fyne.CanvasObject {
	label := widget.NewLabel(text)
	label.Wrapping = fyne.TextWrapWord
	return widgets.Inset(-2, label)
}

// quiet is wrapped text that is less important.
func quiet(text string) fyne.CanvasObject {
	return widgets.Inset(-2, richText(text, theme.ColorMuted, theme.SizeCaption))
}

func richText(text string, color fyne.ThemeColorName, size fyne.ThemeSizeName) *widget.RichText {
	rich := widget.NewRichText(&widget.TextSegment{Text: text, Style: widget.RichTextStyle{ColorName: color, SizeName: size}})
	rich.Wrapping = fyne.TextWrapWord
	return rich
}

// fact is a label with what it stands for beside it.
func fact(label, text string) fyne.CanvasObject {
	name := container.New(&columnLayout{width: 46}, widgets.Inset(-2, richText(label, theme.ColorMuted, theme.SizeBody)))
	return container.NewBorder(nil, nil, name, nil, words(text))
}

// columnLayout gives its object a width in units of 4.
type columnLayout struct{ width float32 }

// MinSize is the column's width and the object's height.
func (l *columnLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Gap(l.width), objects[0].MinSize().Height)
}

// Layout places the object.
func (l *columnLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(fyne.NewSize(theme.Gap(l.width), size.Height))
}

// scrolled lets cards scroll, with room for the scroll bar.
func scrolled(list *fyne.Container) *container.Scroll {
	return container.NewVScroll(container.New(&gutterLayout{right: 3}, list))
}

// below leaves room under an object.
func below(obj fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&gutterLayout{bottom: 2}, obj)
}

// gutterLayout leaves room at two sides, in units of 4.
type gutterLayout struct{ right, bottom float32 }

// MinSize is the object's with the room.
func (l *gutterLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(theme.Gap(l.right), theme.Gap(l.bottom))
}

// Layout places the object.
func (l *gutterLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.Position{})
	objects[0].Resize(size.SubtractWidthHeight(theme.Gap(l.right), theme.Gap(l.bottom)))
}

// wrapRows puts wrapped texts one under another. Each is given its width before
// it is asked how high it is, as a text knows its lines only then.
type wrapRows struct{}

// MinSize is the height of all as they now stand.
func (wrapRows) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var least fyne.Size
	for _, o := range objects {
		size := o.MinSize()
		least = fyne.NewSize(max(least.Width, size.Width), least.Height+size.Height+theme.Gap(2))
	}
	return least
}

// Layout places them.
func (wrapRows) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	var at float32
	for _, o := range objects {
		o.Resize(fyne.NewSize(size.Width, o.MinSize().Height))
		height := o.MinSize().Height
		o.Move(fyne.NewPos(0, at))
		o.Resize(fyne.NewSize(size.Width, height))
		at += height + theme.Gap(2)
	}
}

// certainty says whether somebody has checked a fact of the law.
func certainty(confirmed bool) *widgets.Badge {
	if confirmed {
		return widgets.NewBadge("Đã xác minh", widgets.Good)
	}
	return widgets.NewBadge("Chưa xác minh", widgets.Warn)
}

// bullet is a wrapped text behind a mark.
func bullet(mark, text string) fyne.CanvasObject {
	sign := container.New(&columnLayout{width: 7}, widgets.Inset(-2, widget.NewLabel(mark)))
	return container.NewBorder(nil, nil, sign, nil, words(text))
}

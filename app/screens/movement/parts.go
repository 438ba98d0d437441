package movement

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// quiet is wrapped text that is less important.
func quiet(text string) fyne.CanvasObject {
	return widgets.Flush(richText(text, theme.ColorMuted, theme.SizeCaption))
}

func richText(text string, color fyne.ThemeColorName, size fyne.ThemeSizeName) *widget.RichText {
	rich := widget.NewRichText(&widget.TextSegment{Text: text, Style: widget.RichTextStyle{ColorName: color, SizeName: size}})
	rich.Wrapping = fyne.TextWrapWord
	return rich
}

// fact is a label with what it stands for beside it.
func fact(label, text string) fyne.CanvasObject {
	name := widgets.Fixed(46, widgets.Flush(richText(label, theme.ColorMuted, theme.SizeBody)))
	return container.NewBorder(nil, nil, name, nil, widgets.NewProse(text))
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
	sign := widgets.Fixed(7, widgets.Flush(widget.NewLabel(mark)))
	return container.NewBorder(nil, nil, sign, nil, widgets.NewProse(text))
}

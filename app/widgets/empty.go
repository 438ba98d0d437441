package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// NewEmpty explains an empty place and offers the ways to fill it.
func NewEmpty(icon fyne.Resource, title, text string, buttons ...*Button) fyne.CanvasObject {
	picture := newPicture(tinted(icon, theme.ColorMuted))
	picture.SetMinSize(fyne.NewSquareSize(theme.Gap(12)))
	head := NewSection(title)
	head.Align = fyne.TextAlignCenter
	words := widget.NewRichText(&widget.TextSegment{Text: text, Style: widget.RichTextStyle{
		ColorName: theme.ColorMuted, SizeName: theme.SizeBody, Alignment: fyne.TextAlignCenter,
	}})
	words.Wrapping = fyne.TextWrapWord
	column := []fyne.CanvasObject{container.NewCenter(picture), head, Wide(110, words)}
	if len(buttons) > 0 {
		column = append(column, container.NewCenter(Side(2, objects(buttons)...)))
	}
	return container.New(layout.NewCenterLayout(), Rows(2, column...))
}

func objects[T fyne.CanvasObject](list []T) []fyne.CanvasObject {
	all := make([]fyne.CanvasObject, len(list))
	for i, o := range list {
		all[i] = o
	}
	return all
}

package awards

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// message stands in the place of a paper that cannot be shown: why, and what to do.
type message struct {
	object  *fyne.Container
	icon    *widgets.Picture
	title   *widget.Label
	text    *widget.Label
	buttons *fyne.Container
}

func newMessage() *message {
	m := &message{icon: widgets.NewPicture("info", theme.ColorMuted, 10), title: widgets.NewParagraph(""),
		text: widgets.NewParagraph(""), buttons: widgets.Side(2)}
	m.title.TextStyle.Bold = true
	m.title.Alignment, m.text.Alignment = fyne.TextAlignCenter, fyne.TextAlignCenter
	words := widgets.Rows(1, container.NewCenter(m.icon), m.title, m.text, container.NewCenter(m.buttons))
	column := container.NewVBox(layout.NewSpacer(), widgets.Inset(4, words), layout.NewSpacer())
	m.object = container.NewStack(widgets.NewCard("", container.NewVScroll(column)))
	m.hide()
	return m
}

func (m *message) say(icon, title, text string, buttons ...*widgets.Button) {
	m.icon.SetName(icon)
	m.title.SetText(title)
	m.text.SetText(text)
	m.buttons.Objects = nil
	for _, b := range buttons {
		m.buttons.Add(b)
	}
	m.object.Show()
	m.object.Refresh()
}

func (m *message) hide() { m.object.Hide() }

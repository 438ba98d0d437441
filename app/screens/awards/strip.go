package awards

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// strip tells in one line that a paper needs a second look; opened, it says why.
type strip struct {
	object *fyne.Container
	line   *widgets.Line
	turn   *widgets.Button
	text   *widget.Label
	list   fyne.CanvasObject
	open   bool
	moved  func() // the strip takes another height
}

// stripHeight is how high the open list may be, in units of 4.
const stripHeight = 18

func newStrip(moved func()) *strip {
	s := &strip{moved: func() {}, line: widgets.NewLine(""), text: widgets.NewParagraph("")}
	s.line.Cut = true
	s.line.SetTone(widgets.Warn)
	s.turn = widgets.NewQuietButton("Xem", widgets.Icon("down"), s.toggle)
	s.list = widgets.Tall(stripHeight, container.NewVScroll(s.text))
	head := container.NewBorder(nil, nil, widgets.NewPicture("warning", theme.ColorWarn, 5), s.turn, widgets.Inset(1.5, s.line))
	s.object = container.NewStack(widgets.NewTinted(widgets.Warn, widgets.Rows(0, head, s.list)))
	s.set(nil)
	s.moved = moved
	return s
}

// set tells what to look at again; nothing hides the strip.
func (s *strip) set(warnings []string) {
	widgets.SetVisible(s.object, len(warnings) > 0)
	s.line.SetText(fmt.Sprintf("%d điều cần xem lại trước khi in", len(warnings)))
	s.text.SetText(listed(warnings))
	s.show(s.open && len(warnings) > 0)
}

func (s *strip) toggle() { s.show(!s.open) }

func (s *strip) show(open bool) {
	s.open = open
	widgets.SetVisible(s.list, open)
	label, icon := "Xem", "down"
	if open {
		label, icon = "Thu gọn", "up"
	}
	s.turn.SetLabel(label)
	s.turn.SetIcon(widgets.Icon(icon))
	s.object.Refresh()
	s.moved()
}

package awards

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
)

// reading is a list of sentences that takes the place of the paper until it has
// been read.
type reading struct {
	object fyne.CanvasObject
	title  *widgets.Line
	text   *widgets.Note
	open   bool
}

func newReading(back func()) *reading {
	r := &reading{title: widgets.NewSection(""), text: widgets.NewNote(widget.MediumImportance)}
	away := widgets.NewButton("Đã xem", widgets.Icon("check"), back)
	head := container.NewBorder(nil, nil, nil, away, r.title)
	r.object = widgets.NewCard("", container.NewBorder(container.NewVBox(head, widgets.Rows(2)), nil, nil, nil, container.NewVScroll(r.text.Box)))
	return r
}

// read shows sentences under a title; the next step waits on top.
func (s *Screen) read(title, lead string, sentences []string) {
	text := "•  " + strings.Join(sentences, "\n\n•  ")
	if lead != "" {
		text = lead + "\n\n" + text
	}
	s.reading.title.SetText(title)
	s.reading.text.Say(text)
	s.reading.open = true
	s.show()
}

func (s *Screen) stopReading() {
	s.reading.open = false
	s.show()
}

package meeting

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
)

// notice is a card that says what has to be known before all else. It hides while
// there is nothing to say.
type notice struct {
	card  fyne.CanvasObject
	badge *widgets.Badge
	lines *fyne.Container
	way   *widgets.Button // may be hidden
}

func newNotice(way string, icon fyne.Resource, tapped func()) *notice {
	n := &notice{badge: widgets.NewBadge("", widgets.Neutral), lines: widgets.Rows(2), way: widgets.NewButton(way, icon, tapped)}
	n.card = widgets.NewCard("", widgets.Rows(2.5, n.badge, n.lines, container.NewHBox(n.way)))
	n.card.Hide()
	return n
}

// fill shows paragraphs under a title; without any the notice hides.
func (n *notice) fill(title string, tone widgets.Tone, paragraphs ...string) {
	n.badge.Set(title, tone)
	n.lines.RemoveAll()
	for _, text := range paragraphs {
		n.lines.Add(widgets.NewProse(text))
	}
	widgets.SetVisible(n.card, len(paragraphs) > 0)
}

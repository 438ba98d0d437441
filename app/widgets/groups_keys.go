package widgets

import "fyne.io/fyne/v2"

// TypedKey moves to the neighbour.
func (g *Groups) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyUp:
		g.step(-1)
	case fyne.KeyDown:
		g.step(1)
	default:
		bubble(g, key)
	}
}

// step goes up or down; with nothing chosen, to the first.
func (g *Groups) step(by int) {
	g.finder.clear()
	if len(g.rows) == 0 {
		return
	}
	at := g.place(g.selected)
	if at < 0 {
		at, by = 0, 0
	}
	g.pick(g.rows[min(max(at+by, 0), len(g.rows)-1)].item.Key)
}

// TypedRune finds the item whose name begins with what is being typed.
func (g *Groups) TypedRune(r rune) {
	if len(g.rows) == 0 || r == ' ' && g.finder.text == "" {
		return
	}
	if at := g.finder.find(r, g.place(g.selected), g.names); at >= 0 {
		g.pick(g.rows[at].item.Key)
	}
}

func (g *Groups) names() []string {
	names := make([]string, len(g.rows))
	for i, row := range g.rows {
		names[i] = row.item.Name
	}
	return names
}

// FocusGained draws the ring.
func (g *Groups) FocusGained() { g.focused = true; g.update() }

// FocusLost takes the ring away.
func (g *Groups) FocusLost() { g.focused = false; g.update() }

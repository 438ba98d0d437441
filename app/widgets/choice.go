package widgets

import (
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// ChoiceOption is one answer of a choice.
type ChoiceOption struct {
	Label string
	Key   rune // the key that chooses it; 0 for none
	Tone  Tone // how it looks when chosen
	Icon  fyne.Resource
}

// Choice shows two to four answers side by side. The keys of the options, or
// Left and Right, choose; nothing is chosen at first.
type Choice struct {
	widget.DisableableWidget
	OnChanged func(i int) // may be nil

	options  []ChoiceOption
	selected int
	hovered  int
	focused  bool
}

// NewChoice makes a choice with nothing chosen.
func NewChoice(options []ChoiceOption, onChanged func(i int)) *Choice {
	c := &Choice{OnChanged: onChanged, options: options, selected: -1, hovered: -1}
	c.ExtendBaseWidget(c)
	return c
}

// Selected is the chosen option, or -1.
func (c *Choice) Selected() int { return c.selected }

// SetSelected chooses without calling OnChanged; -1 chooses nothing.
func (c *Choice) SetSelected(i int) {
	if i < -1 || i >= len(c.options) {
		return
	}
	c.selected = i
	c.Refresh()
}

// Press chooses by an option's key, as from a page that listens for all its
// choices. It tells whether an option has the key.
func (c *Choice) Press(key rune) bool {
	for i, o := range c.options {
		if o.Key != 0 && unicode.ToLower(o.Key) == unicode.ToLower(key) {
			c.choose(i)
			return true
		}
	}
	return false
}

func (c *Choice) choose(i int) {
	if c.Disabled() || i < 0 || i >= len(c.options) || i == c.selected {
		return
	}
	c.SetSelected(i)
	if c.OnChanged != nil {
		c.OnChanged(i)
	}
}

// Tapped chooses the option under the mouse.
func (c *Choice) Tapped(ev *fyne.PointEvent) {
	if !c.Disabled() {
		focus(c)
	}
	c.choose(c.at(ev.Position.X))
}

// at is the option at a place across the widget.
func (c *Choice) at(x float32) int {
	if len(c.options) == 0 || c.Size().Width <= 0 {
		return -1
	}
	return min(max(int(x/(c.Size().Width/float32(len(c.options)))), 0), len(c.options)-1)
}

// TypedKey moves to the neighbour.
func (c *Choice) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyLeft:
		c.choose(max(c.selected-1, 0))
	case fyne.KeyRight:
		c.choose(min(c.selected+1, len(c.options)-1))
	default:
		bubble(c, key)
	}
}

// TypedRune chooses by an option's key.
func (c *Choice) TypedRune(r rune) { c.Press(r) }

// FocusGained draws the ring.
func (c *Choice) FocusGained() { c.focused = true; c.Refresh() }

// FocusLost takes the ring away.
func (c *Choice) FocusLost() { c.focused = false; c.Refresh() }

// MouseIn lights the option under the mouse.
func (c *Choice) MouseIn(ev *desktop.MouseEvent) { c.MouseMoved(ev) }

// MouseMoved lights the option under the mouse.
func (c *Choice) MouseMoved(ev *desktop.MouseEvent) {
	if at := c.at(ev.Position.X); at != c.hovered {
		c.hovered = at
		c.Refresh()
	}
}

// MouseOut puts the light out.
func (c *Choice) MouseOut() { c.hovered = -1; c.Refresh() }

package widgets

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// PictureChoice shows answers side by side as pictures with a name below. Left and
// Right choose.
type PictureChoice struct {
	widget.BaseWidget
	OnChanged func(i int) // may be nil

	labels   []string
	pictures []image.Image // nil until there is one
	shape    float32       // width of a picture to its height
	selected int
	hovered  int
	focused  bool
}

// NewPictureChoice makes a choice with the first answer chosen; shape is the width of
// its pictures to their height.
func NewPictureChoice(labels []string, shape float32, onChanged func(i int)) *PictureChoice {
	c := &PictureChoice{OnChanged: onChanged, labels: labels, pictures: make([]image.Image, len(labels)), shape: shape, hovered: -1}
	c.ExtendBaseWidget(c)
	return c
}

// SetPicture shows the picture of an answer.
func (c *PictureChoice) SetPicture(i int, picture image.Image) {
	c.pictures[i] = picture
	c.Refresh()
}

// Selected is the chosen answer.
func (c *PictureChoice) Selected() int { return c.selected }

// SetSelected chooses without calling OnChanged.
func (c *PictureChoice) SetSelected(i int) {
	if i >= 0 && i < len(c.labels) && i != c.selected {
		c.selected = i
		c.Refresh()
	}
}

func (c *PictureChoice) choose(i int) {
	if i < 0 || i >= len(c.labels) || i == c.selected {
		return
	}
	c.SetSelected(i)
	if c.OnChanged != nil {
		c.OnChanged(i)
	}
}

// at is the answer at a place across the widget.
func (c *PictureChoice) at(x float32) int {
	if c.Size().Width <= 0 {
		return -1
	}
	return min(max(int(x/(c.Size().Width/float32(len(c.labels)))), 0), len(c.labels)-1)
}

// Tapped chooses the answer under the mouse.
func (c *PictureChoice) Tapped(ev *fyne.PointEvent) {
	focus(c)
	c.choose(c.at(ev.Position.X))
}

// TypedKey moves to the neighbour.
func (c *PictureChoice) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyLeft:
		c.choose(c.selected - 1)
	case fyne.KeyRight:
		c.choose(c.selected + 1)
	default:
		bubble(c, key)
	}
}

// TypedRune has no use for letters.
func (c *PictureChoice) TypedRune(rune) {}

// FocusGained draws the ring.
func (c *PictureChoice) FocusGained() { c.focused = true; c.Refresh() }

// FocusLost takes the ring away.
func (c *PictureChoice) FocusLost() { c.focused = false; c.Refresh() }

// MouseIn lights the answer under the mouse.
func (c *PictureChoice) MouseIn(ev *desktop.MouseEvent) { c.MouseMoved(ev) }

// MouseMoved lights the answer under the mouse.
func (c *PictureChoice) MouseMoved(ev *desktop.MouseEvent) {
	if at := c.at(ev.Position.X); at != c.hovered {
		c.hovered = at
		c.Refresh()
	}
}

// MouseOut puts the light out.
func (c *PictureChoice) MouseOut() { c.hovered = -1; c.Refresh() }

// Cursor is a hand.
func (c *PictureChoice) Cursor() desktop.Cursor { return desktop.PointerCursor }

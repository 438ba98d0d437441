package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Sections lists the parts of a page, of which one shows. It holds the keyboard as
// a whole: the arrows move, Enter or Space goes to the part.
type Sections struct {
	widget.BaseWidget
	OnSelect func(i int)

	stops
	items []*sectionItem
	lay   *sectionsLayout
}

// NewSections makes a list with the first part chosen.
func NewSections(labels []string, onSelect func(i int)) *Sections {
	s := &Sections{OnSelect: onSelect, lay: &sectionsLayout{}}
	for i, label := range labels {
		item := newSectionItem(label, func() { s.tapped(i) })
		s.items, s.places = append(s.items, item), append(s.places, &item.stop)
	}
	s.ExtendBaseWidget(s)
	s.mark()
	return s
}

// Selected is the part that shows.
func (s *Sections) Selected() int { return s.selected }

// SetSelected marks a part without calling OnSelect.
func (s *Sections) SetSelected(i int) {
	if i < 0 || i >= len(s.items) {
		return
	}
	s.selected, s.cursor = i, i
	s.mark()
}

// SetAcross puts the parts into rows above the page instead of a column at its left.
func (s *Sections) SetAcross(on bool) {
	if s.lay.across != on {
		s.lay.across = on
		s.Refresh()
	}
}

func (s *Sections) tapped(i int) {
	focus(s)
	s.choose(i)
}

// choose goes to a part. Who is told marks it, if the person may leave the one
// that shows.
func (s *Sections) choose(i int) {
	s.cursor = i
	s.mark()
	if s.OnSelect != nil {
		s.OnSelect(i)
	}
}

// TypedKey moves through the parts.
func (s *Sections) TypedKey(key *fyne.KeyEvent) {
	switch {
	case s.goesThere(key):
		s.choose(s.cursor)
	case !s.move(key.Name, true):
		bubble(s, key)
	}
}

// TypedRune has no use for letters.
func (s *Sections) TypedRune(rune) {}

// FocusGained draws the ring.
func (s *Sections) FocusGained() { s.hold(true) }

// FocusLost takes the ring away.
func (s *Sections) FocusLost() { s.hold(false) }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (s *Sections) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.New(s.lay, objects(s.items)...))
}

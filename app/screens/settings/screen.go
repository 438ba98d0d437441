package settings

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
)

// Screen shows one part of the settings at a time, each a page of its own, beside
// the list of parts.
type Screen struct {
	d     desk.Desk
	keys  *widgets.Shortcuts[int]
	list  *widgets.Sections
	stage *fyne.Container
	root  fyne.CanvasObject
	made  map[int]desk.Screen // the parts that were shown, by their place
	at    int                 // the one that shows
	scale float32             // text size that they were made for
}

// New makes the screen with its first part.
func New(d desk.Desk) *Screen {
	s := &Screen{d: d, stage: container.NewStack(), made: make(map[int]desk.Screen), scale: theme.Scale()}
	s.list = widgets.NewSections(names(), s.choose)
	s.keys = widgets.NewShortcuts(s.turn, []widgets.Binding[int]{
		{Key: -1, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyPageUp, Modifier: fyne.KeyModifierControl}},
		{Key: 1, Shortcut: &desktop.CustomShortcut{KeyName: fyne.KeyPageDown, Modifier: fyne.KeyModifierControl}},
	})
	head := widgets.NewSection(desk.Settings.String())
	s.root = container.New(&frameLayout{list: s.list}, widgets.Inset(2, head), s.list, s.stage)
	s.stage.Add(s.part().Content())
	return s
}

// Content is the screen's object.
func (s *Screen) Content() fyne.CanvasObject { return s.root }

// Load reads anew what the part shows. Another text size makes the other parts
// anew, which lay themselves out for one.
func (s *Screen) Load() {
	s.keys.Attach(s.d.Window().Canvas())
	if s.scale != theme.Scale() {
		s.scale = theme.Scale()
		s.drop(func(i int) bool { return i != s.at })
	}
	s.part().Load()
}

// part is the one that shows, made on first use.
func (s *Screen) part() desk.Screen {
	p, ok := s.made[s.at]
	if !ok {
		p = parts[s.at].make(s.d)
		s.made[s.at] = p
	}
	return p
}

// choose goes to a part, unless the one that shows holds on.
func (s *Screen) choose(i int) {
	if i == s.at || !s.leavePart() {
		s.list.SetSelected(s.at)
		return
	}
	s.at = i
	s.list.SetSelected(i)
	s.stage.Objects = []fyne.CanvasObject{s.part().Content()}
	s.part().Load()
	s.stage.Refresh()
}

// turn goes to a neighbour of the part that shows.
func (s *Screen) turn(by int) {
	if to := s.at + by; to >= 0 && to < len(parts) {
		s.d.Window().Canvas().Unfocus() // else keys would go on to a field that nobody sees
		s.choose(to)
	}
}

// Filter goes to the part of a name, to the texts of a paper, or to how certificates
// look.
func (s *Screen) Filter(by string) {
	paper, texts := strings.CutPrefix(by, desk.PaperTexts)
	switch {
	case texts:
		by = Wording
	case by == desk.CertificateLook:
		by = Stationery
	}
	for i, p := range parts {
		if p.name == by {
			s.choose(i)
		}
	}
	if f, ok := s.part().(desk.Filterer); ok && texts {
		f.Filter(paper)
	}
}

func (s *Screen) leavePart() bool {
	l, ok := s.part().(desk.Leaver)
	return !ok || l.Leave()
}

// Leave reports whether the part lets go. A screen that was left hears no keys.
func (s *Screen) Leave() bool {
	if !s.leavePart() {
		return false
	}
	s.keys.Detach()
	return true
}

// Escape goes back a step within the part.
func (s *Screen) Escape() bool {
	e, ok := s.part().(desk.Escaper)
	return ok && e.Escape()
}

// TypedKey hands on keys that nothing in focus had a use for.
func (s *Screen) TypedKey(ev *fyne.KeyEvent) {
	if k, ok := s.part().(desk.Keyer); ok {
		k.TypedKey(ev)
	}
}

// Close ends what the parts have under way.
func (s *Screen) Close() {
	s.keys.Detach()
	s.drop(func(int) bool { return true })
}

func (s *Screen) drop(which func(int) bool) {
	for i, p := range s.made {
		if !which(i) {
			continue
		}
		if c, ok := p.(desk.Closer); ok {
			c.Close()
		}
		delete(s.made, i)
	}
}

package widgets

import "fyne.io/fyne/v2"

// Binding is one shortcut of a screen and what it means there.
type Binding[K comparable] struct {
	Key      K
	Shortcut fyne.Shortcut
}

// Shortcuts listens for a screen's shortcuts while the screen is up.
type Shortcuts[K comparable] struct {
	press    func(K)
	bindings []Binding[K]
	canvas   fyne.Canvas // nil while the screen is not up
}

// NewShortcuts makes the shortcuts of a screen; press hears what they mean.
func NewShortcuts[K comparable](press func(K), bindings []Binding[K]) *Shortcuts[K] {
	return &Shortcuts[K]{press: press, bindings: bindings}
}

// Attach listens from now on. A second call does nothing.
func (s *Shortcuts[K]) Attach(c fyne.Canvas) {
	if s.canvas != nil {
		return
	}
	s.canvas = c
	for _, b := range s.bindings {
		c.AddShortcut(b.Shortcut, func(fyne.Shortcut) { s.Press(b.Key) })
	}
}

// Detach listens no more.
func (s *Shortcuts[K]) Detach() {
	if s.canvas == nil {
		return
	}
	for _, b := range s.bindings {
		s.canvas.RemoveShortcut(b.Shortcut)
	}
	s.canvas = nil
}

// Press passes a meaning on unless a question is open over the screen.
func (s *Shortcuts[K]) Press(meaning K) {
	if s.canvas != nil && s.canvas.Overlays().Top() == nil {
		s.press(meaning)
	}
}

//go:build window

package walk

import (
	"strconv"
)

// key presses keys, "Return", "alt+2", and waits each time for what it does.
func (s *screen) key(keys ...string) {
	s.t.Helper()
	for _, k := range keys {
		before := s.pixels()
		if _, err := s.tool("xdotool", "key", "--clearmodifiers", k); err != nil {
			s.t.Fatalf("key %s: %v", k, err)
		}
		s.answered("the key "+k, before)
	}
}

// write types keys into the field that has the keyboard.
func (s *screen) write(text string) {
	s.t.Helper()
	before := s.pixels()
	if _, err := s.tool("xdotool", "type", "--delay", "8", text); err != nil {
		s.t.Fatalf("type: %v", err)
	}
	s.answered("the text "+text, before)
}

// fields types one text a field, from the one that has the keyboard on; "" leaves
// a field as it is.
func (s *screen) fields(texts ...string) {
	s.t.Helper()
	for i, text := range texts {
		if i > 0 {
			s.key("Tab")
		}
		if text != "" {
			s.tool("xdotool", "key", "ctrl+a") // changes nothing that shows in an empty field
			s.write(telex(text))
		}
	}
}

// click presses the mouse at a place of the screen.
func (s *screen) click(p place) {
	s.t.Helper()
	s.tool("xdotool", "mousemove", "--sync", strconv.Itoa(p.x), strconv.Itoa(p.y))
	before := s.rest()
	s.tool("xdotool", "click", "1")
	s.answered("the click on "+p.name, before)
}

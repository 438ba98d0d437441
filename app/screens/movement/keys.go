package movement

import "fyne.io/fyne/v2"

// parts are the keys of the parts, in their order.
var parts = map[fyne.KeyName]int{fyne.Key1: plansPart, fyne.Key2: roundsPart, fyne.Key3: lawPart}

// TypedKey goes on to the next step on Enter, and to a part by its number.
func (s *Screen) TypedKey(key *fyne.KeyEvent) {
	if part, ok := parts[key.Name]; ok {
		s.choose(part)
		return
	}
	if key.Name == fyne.KeyReturn || key.Name == fyne.KeyEnter {
		s.page.Primary().Tapped(nil)
	}
}

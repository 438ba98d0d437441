package awards

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/app/widgets"
)

// key is a shortcut of the screen.
type key int

const (
	printKey key = iota
	papersKey
	awardedKey
)

func (s *Screen) shortcuts() *widgets.Shortcuts[key] {
	held := func(name fyne.KeyName) fyne.Shortcut {
		return &desktop.CustomShortcut{KeyName: name, Modifier: fyne.KeyModifierControl}
	}
	return widgets.NewShortcuts(s.pressed, []widgets.Binding[key]{
		{Key: printKey, Shortcut: held(fyne.KeyP)},
		{Key: papersKey, Shortcut: held(fyne.KeyPageUp)},
		{Key: awardedKey, Shortcut: held(fyne.KeyPageDown)},
	})
}

// pressed answers to a shortcut.
func (s *Screen) pressed(k key) {
	switch {
	case k == printKey && s.onPaper():
		s.print()
	case k == papersKey && s.left.tabs.Visible():
		s.left.turn(papersTab)
	case k == awardedKey && s.left.tabs.Visible():
		s.left.turn(awardedTab)
	}
}

// onPaper reports whether a paper is on the screen that can be printed.
func (s *Screen) onPaper() bool {
	return !s.reading.open && !s.onForm() && available(s.p, s.selected())
}

// TypedKey goes on to the next step on Enter, and moves through the paper.
func (s *Screen) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name != fyne.KeyReturn && ev.Name != fyne.KeyEnter {
		if s.onPaper() {
			s.paper.viewer.view.Key(ev)
		}
		return
	}
	if primary := s.page.Primary(); primary != nil {
		primary.Tapped(nil)
	}
}

// Escape leaves what is being read, the draft, and a decision that was being
// written anew as it was.
func (s *Screen) Escape() bool {
	switch {
	case s.reading.open:
		s.stopReading()
	case s.onForm() && s.drafting:
		s.stopDrafting()
	case s.onForm() && s.writing:
		s.stopWriting()
	default:
		return false
	}
	return true
}

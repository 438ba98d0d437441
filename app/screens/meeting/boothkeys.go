package meeting

import "fyne.io/fyne/v2"

// TypedKey hands a key to the page. Enter that is held down counts once, so that
// it does not run through a ballot.
func (b *booth) TypedKey(key *fyne.KeyEvent) {
	if b.held == key.Name && key.Name != "" {
		again := b.spent
		b.spent = true
		if again && isEnter(key.Name) {
			return
		}
	}
	b.page.key(key.Name)
}

// TypedRune hands a letter to the page.
func (b *booth) TypedRune(r rune) { b.page.letter(r) }

// KeyDown notes which key is down.
func (b *booth) KeyDown(key *fyne.KeyEvent) { b.held, b.spent = key.Name, false }

// KeyUp notes that no key is down.
func (b *booth) KeyUp(*fyne.KeyEvent) { b.held, b.spent = "", false }

// TypedShortcut takes back by Ctrl+Z; nothing else leaves a ballot.
func (b *booth) TypedShortcut(s fyne.Shortcut) {
	if _, ok := s.(*fyne.ShortcutUndo); ok {
		b.page.letter('h')
	}
}

// AcceptsTab says that Tab belongs to the ballot.
func (b *booth) AcceptsTab() bool { return true }

// FocusGained has nothing to draw.
func (b *booth) FocusGained() {}

// FocusLost forgets the key that was down.
func (b *booth) FocusLost() { b.held, b.spent = "", false }

// Tapped takes the keyboard back.
func (b *booth) Tapped(*fyne.PointEvent) { b.focus() }

func isEnter(name fyne.KeyName) bool { return name == fyne.KeyReturn || name == fyne.KeyEnter }

package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"thidua/data/vn"
)

// VietEntry is the text field for everything that people write. It types
// Vietnamese by itself where SetTyping says so, keeps its text composed (NFC),
// and hands keys on that it has no use for.
type VietEntry struct {
	widget.Entry
	OnFocus func()   // the keyboard came; may be nil
	typing  word     // the word being typed, for Escape
	system  composer // guards against the system's input method
	plain   bool     // letters stay as typed: a secret must not depend on a setting
}

// typingMethod is how all VietEntries type; see SetTyping.
var typingMethod = vn.Off

// SetTyping sets how all fields type Vietnamese. vn.Off leaves it to the system.
func SetTyping(m vn.Method) { typingMethod = m }

// NewVietEntry makes a field of one line.
func NewVietEntry() *VietEntry {
	e := &VietEntry{}
	e.Scroll = fyne.ScrollHorizontalOnly // with large text a bar for up and down would lie over it
	e.ExtendBaseWidget(e)
	return e
}

// NewSecretEntry makes a field whose text shows as dots, unless the person looks.
// Letters stay as they are typed.
func NewSecretEntry() *VietEntry {
	e := &VietEntry{plain: true}
	e.Password, e.Scroll = true, fyne.ScrollHorizontalOnly
	e.ExtendBaseWidget(e)
	return e
}

// NewVietArea makes a field of several lines that wraps at words.
func NewVietArea() *VietEntry {
	e := &VietEntry{}
	e.MultiLine = true
	e.Wrapping = fyne.TextWrapWord
	e.ExtendBaseWidget(e)
	return e
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (e *VietEntry) CreateRenderer() fyne.WidgetRenderer {
	r := e.Entry.CreateRenderer()
	if e.MultiLine {
		return r // scrolls by itself
	}
	return newOneLine(e, r, func() fyne.CanvasObject { return e.ActionItem })
}

// TypedRune puts a letter in, or changes the word before the cursor by it.
func (e *VietEntry) TypedRune(r rune) {
	if e.Disabled() {
		return
	}
	e.system.letterCame(e.flushEnter)
	if e.SelectedText() != "" || e.plain {
		e.Entry.TypedRune(r)
		e.typing = word{}
		return
	}
	e.typeLetter(r)
}

// TypedKey works as in any field, and hands on Escape and, with nothing to
// submit to, Enter.
func (e *VietEntry) TypedKey(key *fyne.KeyEvent) {
	if e.system.takes(key, func() { e.handleKey(key) }) {
		return
	}
	e.handleKey(key)
}

func (e *VietEntry) handleKey(key *fyne.KeyEvent) {
	switch {
	case key.Name == fyne.KeyEscape:
		if !e.takeBackWord() {
			bubble(e, key)
		}
	case isEnter(key) && !e.MultiLine:
		e.compose()
		if e.OnSubmitted == nil {
			bubble(e, key)
			return
		}
		e.Entry.TypedKey(key)
	default:
		if len(key.Name) > 1 {
			e.typing = word{}
		}
		e.Entry.TypedKey(key)
		if !entryKeys[key.Name] {
			bubbleFunctionKey(e, key)
		}
	}
}

func (e *VietEntry) flushEnter(key *fyne.KeyEvent) { e.handleKey(key) }

// TypedShortcut pastes composed text and hands on what is not about text.
func (e *VietEntry) TypedShortcut(shortcut fyne.Shortcut) {
	switch s := shortcut.(type) {
	case *fyne.ShortcutPaste:
		e.Entry.TypedShortcut(&fyne.ShortcutPaste{Clipboard: composedClipboard{s.Clipboard}, Secondary: s.Secondary})
	case *desktop.CustomShortcut:
		if ownShortcut(s) {
			e.Entry.TypedShortcut(shortcut)
		} else {
			bubbleShortcut(e, shortcut)
		}
	default:
		e.Entry.TypedShortcut(shortcut)
	}
}

// FocusGained tells where the keyboard went.
func (e *VietEntry) FocusGained() {
	e.Entry.FocusGained()
	if e.OnFocus != nil {
		e.OnFocus()
	}
}

// FocusLost composes the text for good.
func (e *VietEntry) FocusLost() {
	e.system.reset()
	e.typing = word{}
	e.compose()
	e.Entry.FocusLost()
}

// entryKeys are the keys that text fields use themselves.
var entryKeys = map[fyne.KeyName]bool{
	fyne.KeyLeft: true, fyne.KeyRight: true, fyne.KeyUp: true, fyne.KeyDown: true, fyne.KeyHome: true, fyne.KeyEnd: true,
	fyne.KeyBackspace: true, fyne.KeyDelete: true, fyne.KeyPageUp: true, fyne.KeyPageDown: true,
	fyne.KeyTab: true, fyne.KeyReturn: true, fyne.KeyEnter: true, fyne.KeySpace: true,
}

// ownShortcut says whether a shortcut moves or changes text. Ctrl with PgUp and
// PgDn turns pages of the screen, wherever the cursor stands.
func ownShortcut(s *desktop.CustomShortcut) bool {
	page := s.KeyName == fyne.KeyPageUp || s.KeyName == fyne.KeyPageDown
	if page && s.Modifier&fyne.KeyModifierControl != 0 {
		return false
	}
	return entryKeys[s.KeyName] && s.Modifier&fyne.KeyModifierAlt == 0
}

// bubbleFunctionKey hands on F1 to F12, which no field uses.
func bubbleFunctionKey(obj fyne.CanvasObject, key *fyne.KeyEvent) {
	if len(key.Name) > 1 && key.Name[0] == 'F' {
		bubble(obj, key)
	}
}

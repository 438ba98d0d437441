package widgets

import (
	"unicode"

	"fyne.io/fyne/v2"
	"golang.org/x/text/unicode/norm"

	"thidua/data/vn"
)

// word remembers the keys of the word being typed, so that Escape can give
// them back as they were struck.
type word struct {
	keys  []rune // as struck
	shown string // what became of them
	plain bool   // Escape was struck: leave this word alone
}

// typeLetter changes the word before the cursor by a key.
func (e *VietEntry) typeLetter(r rune) {
	before := e.wordBefore()
	if before != e.typing.shown {
		e.typing = word{keys: []rune(before), shown: before}
	}
	after := e.changed(before, r)
	e.replace(before, after)
	if !isWordRune(r) {
		e.typing = word{}
		return
	}
	e.typing.keys = append(e.typing.keys, r)
	e.typing.shown = e.wordBefore()
}

// changed is what the word becomes.
func (e *VietEntry) changed(before string, r rune) string {
	switch {
	case unicode.Is(unicode.Mn, r):
		return norm.NFC.String(before + string(r))
	case typingMethod == vn.Off || e.Password || e.typing.plain || before == "" && !unicode.IsLetter(r):
		return before + string(r)
	case !isWordRune(r):
		return before + string(r)
	}
	return vn.Type(before, r, typingMethod)
}

// takeBackWord gives the word back as its keys were struck. It tells whether
// there was anything to give back.
func (e *VietEntry) takeBackWord() bool {
	before, keys := e.wordBefore(), string(e.typing.keys)
	if keys == "" || before != e.typing.shown || before == keys {
		return false
	}
	e.replace(before, keys)
	e.typing.shown, e.typing.plain = keys, true
	return true
}

// wordBefore is the letters and digits right before the cursor.
func (e *VietEntry) wordBefore() string {
	runes := []rune(e.Text)
	end := min(e.CursorTextOffset(), len(runes))
	start := end
	for start > 0 && isWordRune(runes[start-1]) {
		start--
	}
	return string(runes[start:end])
}

// replace changes the end of the word before the cursor through the field's
// own keys, so that Ctrl+Z knows of it. OnChanged is called once.
func (e *VietEntry) replace(before, after string) {
	old, fresh := []rune(before), []rune(after)
	same := 0
	for same < len(old) && same < len(fresh) && old[same] == fresh[same] {
		same++
	}
	changed, validate := e.OnChanged, e.Validator
	e.OnChanged, e.Validator = nil, nil
	for range old[same:] {
		e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	}
	e.OnChanged, e.Validator = changed, validate
	rest := fresh[same:]
	for i, r := range rest {
		if i < len(rest)-1 {
			e.OnChanged = nil
		}
		e.Entry.TypedRune(r)
		e.OnChanged = changed
	}
	if len(rest) == 0 && len(old) > same {
		e.shortened()
	}
}

// shortened tells of a change that only took letters away.
func (e *VietEntry) shortened() {
	if e.Validator != nil {
		_ = e.Validate() // the field shows the outcome itself
	}
	if e.OnChanged != nil {
		e.OnChanged(e.Text)
	}
}

// compose brings the whole text to NFC.
func (e *VietEntry) compose() {
	if !norm.NFC.IsNormalString(e.Text) {
		e.SetText(norm.NFC.String(e.Text))
	}
}

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// composedClipboard gives the clipboard's text composed.
type composedClipboard struct{ fyne.Clipboard }

func (c composedClipboard) Content() string { return norm.NFC.String(c.Clipboard.Content()) }

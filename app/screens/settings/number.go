package settings

import "thidua/app/widgets"

// ownEntry is a field that the program fills too, without being told of that.
type ownEntry struct {
	field *widgets.Field
	entry *widgets.VietEntry
	quiet bool // the program itself changes the field
}

// newOwnEntry makes a field; typed hears of every change by a person and entered of
// Enter.
func newOwnEntry(label, hint string, typed, entered func()) *ownEntry {
	e := &ownEntry{entry: widgets.NewVietEntry()}
	e.entry.OnChanged = func(string) {
		if !e.quiet {
			typed()
		}
	}
	e.entry.OnSubmitted = func(string) { entered() }
	e.field = widgets.NewField(label, e.entry, hint)
	return e
}

// put fills the field.
func (e *ownEntry) put(text string) {
	e.quiet = true
	e.entry.SetText(text)
	e.quiet = false
}

// refuse says at the field what is wrong; nothing where it is fine.
func (e *ownEntry) refuse(fine bool, why string) {
	e.field.SetError("")
	if !fine {
		e.field.SetError(why)
	}
}

// numberEntry is a field for a length or a size.
type numberEntry struct{ *ownEntry }

func newNumberEntry(label string, typed, entered func()) *numberEntry {
	return &numberEntry{newOwnEntry(label, "", typed, entered)}
}

// set shows a number.
func (n *numberEntry) set(value float64) {
	n.field.SetError("")
	if now, ok := parseLength(n.entry.Text); !ok || lengthText(now) != lengthText(value) {
		n.put(lengthText(value))
	}
}

// read gives the number, and says at the field where it is none.
func (n *numberEntry) read() (value float64, ok bool) {
	value, ok = parseLength(n.entry.Text)
	n.refuse(ok, "Ghi bằng số")
	return value, ok
}

package settings

import "thidua/app/widgets"

// numberEntry is a field for a length or a size.
type numberEntry struct {
	field *widgets.Field
	entry *widgets.VietEntry
	quiet bool // the program itself changes the field
}

// newNumberEntry makes a field; typed hears of every change and entered of Enter.
func newNumberEntry(label string, typed, entered func()) *numberEntry {
	n := &numberEntry{entry: widgets.NewVietEntry()}
	n.entry.OnChanged = func(string) {
		if !n.quiet {
			typed()
		}
	}
	n.entry.OnSubmitted = func(string) { entered() }
	n.field = widgets.NewField(label, n.entry, "")
	return n
}

// set shows a number.
func (n *numberEntry) set(value float64) {
	n.field.SetError("")
	if now, ok := parseLength(n.entry.Text); ok && lengthText(now) == lengthText(value) {
		return
	}
	n.quiet = true
	n.entry.SetText(lengthText(value))
	n.quiet = false
}

// read gives the number, and says at the field where it is none.
func (n *numberEntry) read() (value float64, ok bool) {
	value, ok = parseLength(n.entry.Text)
	n.field.SetError("")
	if !ok {
		n.field.SetError("Ghi bằng số")
	}
	return value, ok
}

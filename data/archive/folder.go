package archive

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Folder gives the files of one folder of a package their names there. The zero
// Folder is an empty one.
type Folder struct{ taken map[string]bool }

// Name makes a file's own name one that every system can hold, and sets mark in
// front of it where another file has that name already.
func (f *Folder) Name(own, mark string) string {
	name := fit(own)
	for f.taken[sameFile(name)] {
		name = fit(mark + name)
	}
	if f.taken == nil {
		f.taken = make(map[string]bool)
	}
	f.taken[sameFile(name)] = true
	return name
}

// fit replaces what some system refuses in a name.
func fit(name string) string {
	name = norm.NFC.String(strings.ToValidUTF8(name, "-"))
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || strings.ContainsRune(`/\:*?"<>|`, r) {
			return '-'
		}
		return r
	}, name)
	name = strings.TrimRight(name, ". ")
	if !safeName(name) { // empty, or the name of a device
		name = "tep-" + name
	}
	return name
}

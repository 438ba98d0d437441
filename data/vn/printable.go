package vn

import (
	"slices"
	"strings"
	"unicode"
)

// Printable gives the part of s that a paper can show: without invisible,
// private and unassigned characters, without those above U+FFFF (the fonts'
// format ends there, emoji lie beyond) and without whatever has, which may be
// nil, says the font lacks. Spaces are squeezed again, line ends stay. Dropped
// lists each lost character once, in the order of the text, for a warning.
func Printable(s string, has func(rune) bool) (kept string, dropped []rune) {
	for {
		// Dropping one character can let its neighbours compose to a new
		// one, so the result is looked at again until nothing goes.
		s = CleanText(s)
		var lost []rune
		kept = strings.Map(func(r rune) rune {
			if onPaper(r, has) {
				return r
			}
			lost = append(lost, r)
			return -1
		}, s)
		if len(lost) == 0 {
			return kept, dropped
		}
		s, dropped = kept, addNew(dropped, lost)
	}
}

// onPaper reports whether r leaves a mark, or a space, on paper.
func onPaper(r rune, has func(rune) bool) bool {
	switch {
	case r == ' ' || r == '\n':
		return true
	case r > 0xFFFF || !unicode.IsGraphic(r) || unicode.In(r, unseen...):
		return false
	}
	return has == nil || has(r)
}

// unseen are characters that count as graphic but show nothing by themselves:
// variation selectors, the grapheme joiner, Hangul fillers, key caps.
var unseen = []*unicode.RangeTable{unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point, unicode.Me}

func addNew(list, more []rune) []rune {
	for _, r := range more {
		if !slices.Contains(list, r) {
			list = append(list, r)
		}
	}
	return list
}

// Blank reports whether s has no letter and no digit that a paper could show.
// A name for which this is true cannot stand on a certificate. The fonts of the
// papers hold Latin, Greek and Cyrillic letters, and no others.
func Blank(s string) bool {
	kept, _ := Printable(s, nil)
	return !strings.ContainsFunc(kept, onAnyPaper)
}

func onAnyPaper(r rune) bool {
	return r >= '0' && r <= '9' || unicode.IsLetter(r) && unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic)
}

// Show names characters that were dropped, the first five of them, for a message:
// those with a picture in quotes, the others as hidden characters.
func Show(dropped []rune) string {
	var names []string
	for _, c := range dropped {
		name := "ký tự ẩn"
		if unicode.IsGraphic(c) && !unicode.Is(unicode.M, c) && !unicode.IsSpace(c) {
			name = "“" + string(c) + "”"
		}
		if len(names) < 5 && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

//go:build window

package walk

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// telexKeys are the keys of the Telex way of typing for the marks on a letter, as
// Unicode takes the letter apart. Circumflex doubles the letter.
var telexKeys = map[rune]string{'\u0301': "s", '\u0300': "f", '\u0309': "r", '\u0303': "x", '\u0323': "j",
	'\u0306': "w", '\u031b': "w"}

const circumflex = '\u0302'

// telex gives the keys that type a Vietnamese text on a plain keyboard.
func telex(text string) string {
	var keys strings.Builder
	for _, letter := range norm.NFC.String(text) {
		keys.WriteString(telexLetter(letter))
	}
	return keys.String()
}

// telexLetter gives a letter's keys: the letter, its shape, its tone.
func telexLetter(letter rune) string {
	switch letter {
	case 'đ':
		return "dd"
	case 'Đ':
		return "DD"
	}
	base, shape, tone := "", "", ""
	for _, part := range norm.NFD.String(string(letter)) {
		switch key := telexKeys[part]; {
		case part == circumflex:
			shape = strings.ToLower(base)
		case key == "w":
			shape = key
		case key != "":
			tone = key
		default:
			base += string(part)
		}
	}
	return base + shape + tone
}

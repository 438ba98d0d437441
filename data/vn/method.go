package vn

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Method is a way of typing Vietnamese on a keyboard of plain letters.
type Method int

// The ways of typing: none, with letters (aa, ow, s), with digits (a6, o7, 1).
const (
	Off Method = iota
	Telex
	VNI
)

// keys says what the keys of a method do besides being letters or digits.
type keys struct {
	tones map[rune]tone
	marks map[rune]map[rune]rune // key: bare or otherwise marked letter: marked letter
	bar   rune                   // makes d to đ
	horn  rune                   // alone makes ư; 0 if no key does
}

var methodKeys = map[Method]keys{
	Telex: {
		tones: map[rune]tone{'z': level, 'f': grave, 'r': hook, 'x': tilde, 's': acute, 'j': dot},
		marks: map[rune]map[rune]rune{
			'a': {'a': 'â', 'ă': 'â'},
			'e': {'e': 'ê'},
			'o': {'o': 'ô', 'ơ': 'ô'},
			'w': {'a': 'ă', 'â': 'ă', 'o': 'ơ', 'ô': 'ơ', 'u': 'ư'},
		},
		bar:  'd',
		horn: 'w',
	},
	VNI: {
		tones: map[rune]tone{'0': level, '1': acute, '2': grave, '3': hook, '4': tilde, '5': dot},
		marks: map[rune]map[rune]rune{
			'6': {'a': 'â', 'ă': 'â', 'e': 'ê', 'o': 'ô', 'ơ': 'ô'},
			'7': {'o': 'ơ', 'ô': 'ơ', 'u': 'ư'},
			'8': {'a': 'ă', 'â': 'ă'},
		},
		bar: '9',
	},
}

// Type is what the word before the cursor becomes when key is typed. It knows
// nothing of earlier keys: the word as it stands says all. Keys for tones and
// marks work anywhere behind their letter and a second stroke takes them back,
// leaving the key itself. The tone moves as the syllable grows. A word that
// cannot be Vietnamese gets the key as it is. The result is NFC.
func Type(word string, key rune, m Method) string {
	k, known := methodKeys[m]
	if !known || key > unicode.MaxASCII {
		return appended(word, key)
	}
	s, spelled := parseSyllable(word)
	if !spelled {
		return k.barLast(word, key)
	}
	for _, act := range []func(syllable, rune) (string, bool){k.setTone, k.setBar, k.setMark, k.loneHorn} {
		if text, done := act(s, key); done {
			return text
		}
	}
	return k.addLetter(s, key)
}

func appended(word string, key rune) string { return norm.NFC.String(word + string(key)) }

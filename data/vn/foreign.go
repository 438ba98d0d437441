package vn

import "unicode"

// foreign gives back the keys of a word that the next letter shows not to be
// Vietnamese: Windows, Word, Excel, text. It dares so only for an open syllable
// that begins with ư, written by a lone horn key, or that has one bare vowel
// with a tone; anything longer is more likely a slip in a Vietnamese word.
func (k keys) foreign(s syllable, upper bool) (string, bool) {
	if k.horn == 0 || s.to < len(s.letters) || s.from == s.to {
		return "", false
	}
	horned := s.from == 0 && s.letters[0] == 'ư'
	toned := s.tone != level && s.to-s.from == 1
	for i, r := range s.letters {
		if r > unicode.MaxASCII && !(horned && i == 0) {
			return "", false
		}
	}
	key := k.toneKey(s.tone, upper)
	s.tone = level
	switch {
	case horned:
		return s.rawHorn(k.horn) + key, true
	case toned:
		return s.String() + key, true
	}
	return "", false
}

// rawHorn writes the horn key in place of the first letter.
func (s *syllable) rawHorn(horn rune) string {
	rest := syllable{letters: append([]rune{horn}, s.letters[1:]...), capital: s.capital}
	return rest.String()
}

// toneKey is the key that writes t, or nothing for the level tone.
func (k keys) toneKey(t tone, upper bool) string {
	for key, of := range k.tones {
		if of == t && t != level {
			if upper {
				key = unicode.ToUpper(key)
			}
			return string(key)
		}
	}
	return ""
}

package vn

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// tone is one of the six tones; the zero tone is written without a mark.
type tone int

const (
	level tone = iota
	grave
	hook
	tilde
	acute
	dot
)

// toneMarks are the combining marks in the order of the tones.
var toneMarks = [...]rune{0, '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'}

// syllable is a word taken apart: letters in lower case without tone, which of
// them are capitals, the tone, and where the vowels begin and end.
type syllable struct {
	letters  []rune
	capital  []bool
	tone     tone
	from, to int // vowels are letters[from:to]
}

// parseSyllable takes a word apart. It fails for what can neither be a
// Vietnamese syllable nor become one by typing on.
func parseSyllable(word string) (syllable, bool) {
	var s syllable
	for _, r := range norm.NFC.String(word) {
		letter, t := splitTone(unicode.ToLower(r))
		if t != level && s.tone != level || !isVietnamese(letter) {
			return s, false
		}
		s.tone = max(s.tone, t)
		s.letters = append(s.letters, letter)
		s.capital = append(s.capital, unicode.IsUpper(r))
	}
	return s, s.divide()
}

// splitTone parts a letter from the tone above or below it.
func splitTone(r rune) (rune, tone) {
	if r < 0x80 {
		return r, level
	}
	parts := []rune(norm.NFD.String(string(r)))
	for t, mark := range toneMarks {
		if at := slices.Index(parts, mark); t > 0 && at > 0 {
			bare := []rune(norm.NFC.String(string(slices.Delete(parts, at, at+1))))
			return bare[0], tone(t)
		}
	}
	return r, level
}

func isVietnamese(r rune) bool {
	return r >= 'a' && r <= 'z' || strings.ContainsRune("ăâêôơưđ", r)
}

func isVowel(r rune) bool { return strings.ContainsRune("aăâeêioôơuưy", r) }

// divide finds the vowels and reports whether the letters are spelled like a
// syllable, finished or on the way. In qu, and in gi before a vowel, the second
// letter belongs to the consonant, unless only g with a rime on i can be meant.
func (s *syllable) divide() bool {
	first := slices.IndexFunc(s.letters, isVowel)
	if first < 0 {
		s.from, s.to = len(s.letters), len(s.letters)
		return onsets[string(s.letters)] || string(s.letters) == "q"
	}
	pair := string(s.letters[:first+1])
	if pair == "qu" {
		return s.divideAt(2)
	}
	if pair == "gi" && len(s.letters) > 2 && s.divideAt(2) {
		return true
	}
	return s.divideAt(first) && onsets[string(s.letters[:first])]
}

// divideAt puts the end of the initial consonant at from.
func (s *syllable) divideAt(from int) bool {
	s.from, s.to = from, from
	for s.to < len(s.letters) && isVowel(s.letters[s.to]) {
		s.to++
	}
	return from == len(s.letters) || rimesOnTheWay[string(s.letters[from:])]
}

func (s *syllable) onset() string { return string(s.letters[:s.from]) }

// with gives a copy in which the letters from the vowels on are rime, and
// whether that is spelled like a syllable. The rime may be one letter longer;
// that one is a capital if upper.
func (s *syllable) with(rime []rune, upper bool) (syllable, bool) {
	next := syllable{tone: s.tone, capital: slices.Clone(s.capital)}
	next.letters = append(slices.Clone(s.letters[:s.from]), rime...)
	if len(next.letters) > len(next.capital) {
		next.capital = append(next.capital, upper)
	}
	return next, next.divide()
}

// stopped reports whether the syllable ends in c, ch, k, p or t, which go with
// the tones sắc and nặng only once a tone is written.
func (s *syllable) stopped() bool {
	return s.to < len(s.letters) && strings.ContainsRune("ckpt", s.letters[s.to])
}

func (s *syllable) toneFits(t tone) bool {
	return !s.stopped() || t == level || t == acute || t == dot
}

// String writes the syllable in NFC with the tone at its place.
func (s *syllable) String() string {
	place := s.tonePlace()
	var b strings.Builder
	for i, r := range s.letters {
		if s.capital[i] {
			r = unicode.ToUpper(r)
		}
		b.WriteRune(r)
		if i == place && s.tone != level {
			b.WriteRune(toneMarks[s.tone])
		}
	}
	return norm.NFC.String(b.String())
}

// tonePlace is the letter that carries the tone: the last one with a hat, horn
// or breve, but ư only where no other has any; else the last vowel before a
// final consonant, the middle one of three, the first of two (hòa, thúy).
func (s *syllable) tonePlace() int {
	place := -1
	for i, r := range s.letters[s.from:s.to] {
		if bareOf(r) != r && (r != 'ư' || place < 0) {
			place = s.from + i
		}
	}
	switch count := s.to - s.from; {
	case place >= 0:
		return place
	case s.to < len(s.letters) && count > 0:
		return s.to - 1
	case count == 3:
		return s.from + 1
	}
	return s.from
}

// isSyllable reports whether word is a whole, rightly spelled syllable.
func isSyllable(word string) bool {
	s, ok := parseSyllable(word)
	return ok && wholeRimes[string(s.letters[s.from:])] && s.toneFits(s.tone)
}

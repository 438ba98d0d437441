package vn

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// setTone writes, changes or takes back the tone.
func (k keys) setTone(s syllable, key rune) (string, bool) {
	t, ok := k.tones[unicode.ToLower(key)]
	switch {
	case !ok || s.from == s.to || !s.toneFits(t):
		return "", false
	case t == level:
		had := s.tone != level
		s.tone = level
		return s.String(), had
	case t == s.tone:
		s.tone = level
		return appended(s.String(), key), true
	}
	s.tone = t
	return s.String(), true
}

// setBar makes the first d to đ and back.
func (k keys) setBar(s syllable, key rune) (string, bool) {
	if unicode.ToLower(key) != k.bar || len(s.letters) == 0 {
		return "", false
	}
	switch s.letters[0] {
	case 'd':
		s.letters[0] = 'đ'
		return s.String(), true
	case 'đ':
		s.letters[0] = 'd'
		return appended(s.String(), key), true
	}
	return "", false
}

// barLast writes the đ of abbreviations such as HĐND and QĐ, which are not
// syllables. With Telex only among capitals, for "add" is a word elsewhere.
func (k keys) barLast(word string, key rune) string {
	word = norm.NFC.String(word)
	capitals := unicode.IsDigit(k.bar) || word+string(key) == strings.ToUpper(word+string(key))
	if unicode.ToLower(key) == k.bar && capitals {
		for from, to := range map[string]string{"d": "đ", "D": "Đ"} {
			if head, ok := strings.CutSuffix(word, from); ok && head != "" && !strings.HasSuffix(head, from) {
				return head + to
			}
			if head, ok := strings.CutSuffix(word, to); ok {
				return appended(head+from, key)
			}
		}
	}
	return appended(word, key)
}

// setMark puts a hat, horn or breve on the first vowel that can bear it, or
// takes those of this key away again.
func (k keys) setMark(s syllable, key rune) (string, bool) {
	pairs := k.marks[unicode.ToLower(key)]
	if pairs == nil || s.from == s.to {
		return "", false
	}
	rime := s.letters[s.from:]
	if target, ok := joinedTarget(s.onset(), string(rime), pairs); ok {
		if next, ok := s.with([]rune(target), false); ok {
			return next.String(), true
		}
	}
	for i, r := range rime {
		if to, ok := pairs[r]; ok {
			changed := slices.Clone(rime)
			changed[i] = to
			if next, ok := s.with(changed, false); ok {
				return next.String(), true
			}
		}
	}
	return k.unmark(s, key, pairs)
}

// joinedTarget is the rime after a key that changes u and o together: uo, uô
// and ươ turn into each other. Behind h and th an open uo becomes uơ first
// (thuở, huơ); the next letter or stroke makes it ươ.
func joinedTarget(onset, rime string, pairs map[rune]rune) (string, bool) {
	letters := []rune(rime)
	if len(letters) < 2 || bareOf(letters[0]) != 'u' || bareOf(letters[1]) != 'o' {
		return "", false
	}
	var head string
	switch {
	case pairs['u'] == 'ư' && (onset == "h" || onset == "th") && (rime == "uo" || rime == "uô"):
		head = "uơ"
	case pairs['u'] == 'ư':
		head = "ươ"
	case pairs['o'] == 'ô':
		head = "uô"
	}
	target := head + string(letters[2:])
	return target, head != "" && target != rime
}

// unmark takes back what the key had put on and leaves the key itself.
func (k keys) unmark(s syllable, key rune, pairs map[rune]rune) (string, bool) {
	if unicode.ToLower(key) == k.horn && string(s.letters) == "ư" && s.tone == level {
		return s.rawHorn(k.horn), true
	}
	rime, found := slices.Clone(s.letters[s.from:]), false
	for i, r := range rime {
		if bare := bareOf(r); bare != r && pairs[bare] == r {
			rime[i], found = bare, true
		}
	}
	if !found {
		return "", false
	}
	if next, ok := s.with(append(rime, unicode.ToLower(key)), unicode.IsUpper(key)); ok {
		return next.String(), true
	}
	next, _ := s.with(rime, false)
	return appended(next.String(), key), true
}

// loneHorn writes ư for a horn key that has no vowel to go on.
func (k keys) loneHorn(s syllable, key rune) (string, bool) {
	if string(s.letters) == "gi" {
		s.from = 2
	}
	if k.horn == 0 || unicode.ToLower(key) != k.horn || s.from < len(s.letters) || s.onset() == "qu" {
		return "", false
	}
	next, ok := s.with([]rune{'ư'}, unicode.IsUpper(key))
	return next.String(), ok
}

// addLetter lets the syllable grow by a letter; the tone finds its new place
// and half-typed ươ is completed.
func (k keys) addLetter(s syllable, key rune) string {
	letter := unicode.ToLower(key)
	plain := appended(s.String(), key)
	if letter < 'a' || letter > 'z' {
		return plain
	}
	rime := string(s.letters[s.from:])
	for _, start := range []string{strings.NewReplacer("ưo", "ươ", "uơ", "ươ").Replace(rime), rime} {
		next, ok := s.with(append([]rune(start), letter), unicode.IsUpper(key))
		if ok && next.toneFits(next.tone) {
			return next.String()
		}
	}
	if raw, ok := k.foreign(s, unicode.IsUpper(key)); ok {
		return raw + string(key)
	}
	return plain
}

package vn

import (
	"bytes"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// GivenName is the last word of a full name, by which Vietnamese are addressed
// and listed: family name, middle names, given name (Decree 30/2020/NĐ-CP,
// appendix I, section 7).
func GivenName(full string) string {
	_, given := splitName(full)
	return given
}

func splitName(full string) (rest, given string) {
	full = Clean(full)
	at := strings.LastIndexByte(full, ' ')
	return strings.TrimSpace(full[:max(at, 0)]), full[at+1:]
}

// NameOrder puts names in the order of Vietnamese lists: by given name, then by
// the rest, letters before tones (ngang, huyền, hỏi, ngã, sắc, nặng). Upper and
// lower case are alike, and so are the two places of the tone in Hoà and Hòa. It
// keeps working memory: make one for each goroutine.
type NameOrder struct {
	collator *collate.Collator
	buffer   collate.Buffer
}

// NewNameOrder makes an order to be used by one goroutine.
func NewNameOrder() *NameOrder {
	return &NameOrder{collator: collate.New(language.Vietnamese)}
}

// Compare is negative, zero or positive as a stands before, with or after b.
func (o *NameOrder) Compare(a, b string) int {
	return bytes.Compare(o.Key(a), o.Key(b))
}

// Key gives bytes that compare as the names do. Reckon keys once to sort long
// lists; do not store them, another version may weigh letters differently.
func (o *NameOrder) Key(full string) []byte {
	rest, given := splitName(oneStyle(strings.ToLower(full)))
	o.buffer.Reset()
	key := append([]byte(nil), o.collator.KeyFromString(&o.buffer, given)...)
	// Weights are never zero at this place, so a shorter given name ends first.
	key = append(key, 0, 0)
	return append(key, o.collator.KeyFromString(&o.buffer, rest)...)
}

// oneStyle moves the tones of all syllables to where this package writes them.
func oneStyle(s string) string {
	words := strings.Fields(s)
	for i, word := range words {
		if parts, ok := parseSyllable(word); ok {
			words[i] = parts.String()
		}
	}
	return strings.Join(words, " ")
}

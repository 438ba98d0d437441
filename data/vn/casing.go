package vn

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Upper is s in capitals, as headings and names of honour are printed.
func Upper(s string) string { return strings.ToUpper(norm.NFC.String(s)) }

// UpperFirst makes the first letter a capital, passing over quotes and brackets
// in front of it. A text that begins with a digit stays as it is.
func UpperFirst(s string) string { return mapFirst(s, unicode.ToUpper) }

// LowerFirst makes the first letter small, for text that moves into a sentence.
func LowerFirst(s string) string { return mapFirst(s, unicode.ToLower) }

func mapFirst(s string, change func(rune) rune) string {
	s = norm.NFC.String(s)
	at := strings.IndexFunc(s, isAlnum)
	if at < 0 {
		return s
	}
	first, size := utf8.DecodeRuneInString(s[at:])
	return s[:at] + string(change(first)) + s[at+size:]
}

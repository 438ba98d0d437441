package vn

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold is the key that searches compare: without tones and marks, đ as d, lower
// case, single spaces. "Trần Đặng  Hưng" gives "tran dang hung".
func Fold(s string) string {
	s = strings.Map(foldRune, norm.NFD.String(strings.ToValidUTF8(s, "")))
	return norm.NFC.String(strings.Join(strings.Fields(s), " "))
}

// foldRune drops marks and invisible characters. Unicode does not take đ apart,
// hence the cases; eth and the African đ are drawn alike and get typed for it.
func foldRune(r rune) rune {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return -1
	case unicode.IsControl(r):
		return ' '
	}
	switch r = unicode.ToLower(r); r {
	case 'đ', 'ð', 'ɖ':
		return 'd'
	}
	return r
}

// Header is the key by which the headers of sheets are recognised: Fold with
// nothing but letters and digits. "Chức vụ,\nđơn vị" gives "chucvudonvi".
func Header(s string) string {
	return strings.Map(func(r rune) rune {
		if isAlnum(r) {
			return r
		}
		return -1
	}, Fold(s))
}

func isAlnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

package display

import (
	"testing"
	"unicode"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"
)

// vowels and tones span the accented letters of Vietnamese: twelve vowels, each
// bare or with one of five tones, and đ.
const vowels = "aăâeêioôơuưy"

var tones = []string{"", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"}

// accented gives every accented letter, small and capital.
func accented() []rune {
	letters := []rune("đĐ")
	for _, v := range vowels {
		for _, tone := range tones {
			small := []rune(norm.NFC.String(string(v) + tone))[0]
			if small < 0x80 {
				continue
			}
			letters = append(letters, small, unicode.ToUpper(small))
		}
	}
	return letters
}

func TestVietnamese(t *testing.T) {
	face, err := sfnt.Parse(Bold)
	if err != nil {
		t.Fatal(err)
	}
	letters := accented()
	if len(letters) != 134 {
		t.Fatalf("%d accented letters, Vietnamese has 134", len(letters))
	}
	var buffer sfnt.Buffer
	for _, c := range append(letters, []rune("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -–.,“”()/&'’")...) {
		if index, err := face.GlyphIndex(&buffer, c); err != nil || index == 0 {
			t.Errorf("%c (U+%04X) is not in the face", c, c)
		}
	}
}

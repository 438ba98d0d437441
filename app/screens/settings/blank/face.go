package blank

import (
	"image/color"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"thidua/assets/fonts"
	"thidua/assets/fonts/display"
)

// displayStyle is what the typeface of large lines is kept under.
const displayStyle = "display"

// faces are the typefaces of papers by style; they are only read.
var faces = sync.OnceValue(func() map[string]*sfnt.Font {
	all := make(map[string]*sfnt.Font)
	for style, file := range map[string][]byte{"": fonts.Regular, "B": fonts.Bold, "I": fonts.Italic, "BI": fonts.BoldItalic, displayStyle: display.Bold} {
		face, err := sfnt.Parse(file)
		if err != nil {
			panic(err) // it is part of the program
		}
		all[style] = face
	}
	return all
})

// faceOf is the typeface of a style; the upright one where there is none.
func faceOf(style string) *sfnt.Font {
	if face, ok := faces()[style]; ok {
		return face
	}
	return faces()[""]
}

// unit is the size in which letters are measured.
const unit = 1000

// widthIn is how wide a text is, in parts of its size, letter by letter as it is
// printed.
func widthIn(style, text string) float64 {
	face, buffer := faceOf(style), &sfnt.Buffer{}
	sum := fixed.Int26_6(0)
	for _, letter := range text {
		sum += advance(face, buffer, letter)
	}
	return float64(sum) / 64 / unit
}

// advance is how wide a letter is in units.
func advance(face *sfnt.Font, buffer *sfnt.Buffer, letter rune) fixed.Int26_6 {
	index, err := face.GlyphIndex(buffer, letter)
	if err != nil {
		return 0
	}
	width, err := face.GlyphAdvance(buffer, index, fixed.I(unit), font.HintingNone)
	if err != nil {
		return 0
	}
	return width
}

// Ink is the colour of a field; black where it says none.
func Ink(colour string) color.NRGBA {
	value, err := strconv.ParseUint(strings.TrimPrefix(colour, "#"), 16, 32)
	if err != nil || len(colour) != 7 {
		return color.NRGBA{A: 255}
	}
	return color.NRGBA{R: uint8(value >> 16), G: uint8(value >> 8), B: uint8(value), A: 255}
}

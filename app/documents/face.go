package documents

import (
	"fmt"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"thidua/assets/fonts"
)

// The four styles of the document typeface, as the PDF writer names them.
const (
	upright    = ""
	bold       = "B"
	italic     = "I"
	boldItalic = "BI"
)

// mm is the length of a typographic point in millimetres.
const mm = 25.4 / 72

// type metrics of the typeface, in parts of the size: the height of its letters
// above the baseline and one line of single spacing, as Times New Roman has them.
const (
	ascent = 0.891
	single = 1.149
)

// letters is a style at a size in points.
type letters struct {
	style string
	size  float64
}

// line is the height of a line of single spacing, in millimetres.
func (l letters) line() float64 { return l.size * single * mm }

// files are the font files by style.
var files = map[string][]byte{
	upright: fonts.Regular, bold: fonts.Bold, italic: fonts.Italic, boldItalic: fonts.BoldItalic,
}

// faces are the parsed fonts by style; they are only read.
var faces = sync.OnceValues(func() (map[string]*sfnt.Font, error) {
	all := make(map[string]*sfnt.Font)
	for style, file := range files {
		face, err := sfnt.Parse(file)
		if err != nil {
			return nil, fmt.Errorf("document font %q: %w", style, err)
		}
		all[style] = face
	}
	return all, nil
})

// ruler measures text. It keeps working memory and belongs to one paper.
type ruler struct {
	faces  map[string]*sfnt.Font
	buffer sfnt.Buffer
	widths map[string]map[rune]int // thousandths of the size, by style
}

func newRuler() (*ruler, error) {
	all, err := faces()
	if err != nil {
		return nil, err
	}
	r := &ruler{faces: all, widths: make(map[string]map[rune]int)}
	for style := range all {
		r.widths[style] = make(map[rune]int)
	}
	return r, nil
}

// has reports whether every style of the typeface can show the character. The
// format of the PDF writer ends at U+FFFF.
func (r *ruler) has(c rune) bool {
	if c > 0xFFFF {
		return false
	}
	for style := range r.faces {
		if index, err := r.faces[style].GlyphIndex(&r.buffer, c); err != nil || index == 0 {
			return false
		}
	}
	return true
}

// width is the length of text in millimetres. It rounds each letter to
// thousandths of the size just as the widths in the PDF are rounded.
func (r *ruler) width(text string, l letters) float64 {
	sum := 0
	for _, c := range text {
		w, known := r.widths[l.style][c]
		if !known {
			w = r.advance(c, l.style)
			r.widths[l.style][c] = w
		}
		sum += w
	}
	return float64(sum) / 1000 * l.size * mm
}

func (r *ruler) advance(c rune, style string) int {
	face := r.faces[style]
	index, err := face.GlyphIndex(&r.buffer, c)
	if err != nil {
		return 0
	}
	em := int64(face.UnitsPerEm())
	advance, err := face.GlyphAdvance(&r.buffer, index, fixed.I(int(em)), font.HintingNone)
	if err != nil {
		return 0
	}
	return int((int64(advance.Round())*1000 + em/2) / em)
}

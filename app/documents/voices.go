package documents

import (
	"fmt"
	"maps"
	"sync"

	"golang.org/x/image/font/sfnt"

	"thidua/assets/fonts/display"
)

// displayFamily is the name under which the display face is embedded.
const displayFamily = untagged + "PlayfairDisplay"

// voices are the typefaces of certificates. They measure with working memory of
// their own and belong to one goroutine.
type voices struct {
	display, heavy, plain, slanted, light *voice
}

// displayFace is the parsed display face; it is only read.
var displayFace = sync.OnceValues(func() (*sfnt.Font, error) {
	face, err := sfnt.Parse(display.Bold)
	if err != nil {
		return nil, fmt.Errorf("display font: %w", err)
	}
	return face, nil
})

// newVoices has faces whose rise and fall take in every Vietnamese letter.
func newVoices() (*voices, error) {
	face, err := displayFace()
	if err != nil {
		return nil, err
	}
	text, err := newRuler()
	if err != nil {
		return nil, err
	}
	show := &ruler{faces: map[string]*sfnt.Font{upright: face}, widths: map[string]map[rune]int{upright: {}}}
	return &voices{
		display: &voice{show, displayFamily, upright, 1.17, 0.2, 1.34},
		heavy:   &voice{text, family, bold, 0.94, 0.23, 1.2},
		plain:   &voice{text, family, upright, 0.94, 0.23, 1.24},
		slanted: &voice{text, family, boldItalic, 0.94, 0.23, 1.2},
		light:   &voice{text, family, italic, 0.94, 0.23, 1.24},
	}, nil
}

// all are the voices in a fixed order.
func (v *voices) all() []*voice { return []*voice{v.display, v.heavy, v.plain, v.slanted, v.light} }

// styled is the document face in a style.
func (v *voices) styled(style string) *voice {
	switch style {
	case bold:
		return v.heavy
	case italic:
		return v.light
	case boldItalic:
		return v.slanted
	}
	return v.plain
}

// showing is the display face where it has every letter of the text.
func (v *voices) showing(text string) *voice {
	for _, r := range printable(text) {
		if !v.display.has(r) {
			return v.heavy
		}
	}
	return v.display
}

// key tells voices apart.
func (v *voice) key() string { return v.family + " " + v.style }

// same is this set's own voice for one of another set.
func (v *voices) same(other *voice) *voice {
	for _, own := range v.all() {
		if own.key() == other.key() {
			return own
		}
	}
	return v.plain
}

// letterSet is what letters are used of each voice.
type letterSet map[string]map[rune]bool

func (s letterSet) add(page []imprint) {
	for _, im := range page {
		key := im.voice.key()
		if s[key] == nil {
			s[key] = make(map[rune]bool)
		}
		for _, line := range im.lines {
			for _, r := range printable(line) {
				s[key][r] = true
			}
		}
	}
}

func (s letterSet) join(other letterSet) {
	for key, letters := range other {
		if s[key] == nil {
			s[key] = make(map[rune]bool)
		}
		maps.Copy(s[key], letters)
	}
}

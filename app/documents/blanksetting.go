package documents

import (
	"strings"

	"thidua/data"
)

// BlankSetting is how a text is printed in its room on a pre-printed form.
type BlankSetting struct {
	Lines      []string
	Size       float64 // points
	Top        float64 // upper edge of the first line, in millimetres from the form's
	Rise, Lead float64 // from there to the first baseline, and from one to the next, in parts of the size
	Style      string  // of the document face
	Show       bool    // the display face, which has a style of its own
}

// BlankSetter sets texts as they are printed on pre-printed forms, for showing them
// while places are chosen. It belongs to one goroutine.
type BlankSetter struct{ voices *voices }

// NewBlankSetter makes one.
func NewBlankSetter() (*BlankSetter, error) {
	v, err := newVoices()
	return &BlankSetter{v}, err
}

// Set puts a text, whose lines are parted by line feeds, into a field's room. Where it
// does not go in it is set as small as it gets, and fits is false.
func (b *BlankSetter) Set(field data.BlankField, text string) (s BlankSetting, fits bool) {
	rows := previewed{v: b.voices}.clean(text)
	im, fits := (&blankForm{}).set(b.voices, field, rows)
	if !fits {
		im.fitted = fitted{b.voices.styled(field.Style), rows, max(fieldSmallest, field.Size*fieldLeast)}
		im.y = field.Y + (field.Height-im.height())/2
	}
	s = BlankSetting{Lines: im.lines, Size: im.size, Top: im.y, Rise: im.voice.rise, Lead: im.voice.lead, Style: im.voice.style,
		Show: im.voice == b.voices.display}
	for i := range s.Lines {
		s.Lines[i] = strings.ReplaceAll(s.Lines[i], "\u00a0", " ")
	}
	return s, fits
}

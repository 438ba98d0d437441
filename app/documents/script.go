package documents

import (
	"strconv"
	"unicode/utf16"

	"thidua/data"
)

// script writes texts and codes as the content of a PDF page, just as the PDF
// writer would, but far faster and on any core.
type script struct {
	*voices
	canvas
	names map[string]string // of the fonts in the file, by the voices' keys
	out   []byte
	font  string
	size  float64
	ink   hue
}

// unknown is the colour and the font of a page of which nobody knows what was drawn
// on it last.
var unknown = hue{-1, -1, -1}

// begin forgets what was written.
func (s *script) begin() { s.out, s.font, s.ink = s.out[:0], "", unknown }

// leaf writes what one certificate has for itself.
func (s *script) leaf(l leaf) error {
	for _, im := range l.texts {
		s.put(im)
	}
	if l.code.text == "" {
		return nil
	}
	q, err := newCode(l.code.text)
	if err != nil {
		return err
	}
	s.out = q.appendPath(s.out, s.points(l.code.x), s.points(s.height-l.code.y), s.points(l.code.side))
	return nil
}

// points is a length of the sheet as it is on paper, in points.
func (s *script) points(length float64) float64 { return length * s.scale / mm }

// put writes a block, each line around its centre or from its edge.
func (s *script) put(im imprint) {
	key := im.voice.key()
	if s.font != key || s.size != im.size {
		s.font, s.size = key, im.size
		s.out = append(s.out, "BT /"+s.names[key]+" "...)
		s.number(im.size * s.scale)
		s.out = append(s.out, "Tf ET\n"...)
	}
	if s.ink != im.ink {
		s.ink = im.ink
		for _, part := range []int{im.ink.r, im.ink.g, im.ink.b} {
			s.number(float64(part) / 255)
		}
		s.out = append(s.out, "rg\n"...)
	}
	own := s.same(im.voice)
	for i, line := range im.lines {
		x, y := im.x, im.y+(own.rise+float64(i)*own.lead)*im.size*mm
		switch width := own.width(line, letters{own.style, im.size}); im.side {
		case data.Centred:
			x -= width / 2
		case data.Right:
			x -= width
		}
		s.line(x, y, printable(line))
	}
}

// line writes one line with its baseline at y.
func (s *script) line(x, y float64, text string) {
	s.out = append(s.out, "BT "...)
	s.number(s.points(x))
	s.number(s.points(s.height - y))
	s.out = append(s.out, "Td ("...)
	for _, unit := range utf16.Encode([]rune(text)) {
		s.byte(byte(unit >> 8))
		s.byte(byte(unit))
	}
	s.out = append(s.out, ") Tj ET\n"...)
}

// byte writes one byte of a string.
func (s *script) byte(b byte) {
	switch b {
	case '(', ')', '\\':
		s.out = append(s.out, '\\')
	case '\r':
		s.out = append(s.out, '\\')
		b = 'r'
	}
	s.out = append(s.out, b)
}

func (s *script) number(v float64) {
	s.out = append(strconv.AppendFloat(s.out, v, 'f', 2, 64), ' ')
}

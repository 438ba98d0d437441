package docx

import (
	"math"
	"strconv"
)

// Letters is how text looks.
type Letters struct {
	Bold, Italic bool
	Size         float64
	Colour       string // "BE281E"; empty = as the reader's, black
}

// runProps are letters as far as they differ from those of a style.
type runProps struct {
	Bold     *onOff `xml:"w:b"`
	BoldC    *onOff `xml:"w:bCs"`
	Italic   *onOff `xml:"w:i"`
	ItalicC  *onOff `xml:"w:iCs"`
	Colour   *value `xml:"w:color"`
	Size     *value `xml:"w:sz"`
	SizeC    *value `xml:"w:szCs"`
	Language *lang  `xml:"w:lang"`
}

// onOff is a property that is there or not; Val "0" takes back what a style says.
type onOff struct {
	Val string `xml:"w:val,attr,omitempty"`
}

// value is an element with nothing but a value.
type value struct {
	Val string `xml:"w:val,attr"`
}

type lang struct {
	Val      string `xml:"w:val,attr"`
	EastAsia string `xml:"w:eastAsia,attr"`
	Bidi     string `xml:"w:bidi,attr"`
}

// props are the letters of text whose style has those of base; nil = the same.
func (l Letters) props(base Letters) *runProps {
	if l == base {
		return nil
	}
	p := &runProps{Bold: toggle(l.Bold, base.Bold), Italic: toggle(l.Italic, base.Italic)}
	p.BoldC, p.ItalicC = p.Bold, p.Italic
	if l.Colour != base.Colour && l.Colour != "" {
		p.Colour = &value{l.Colour}
	}
	if l.Size != base.Size {
		p.Size = &value{number(l.Size * 2)}
		p.SizeC = p.Size
	}
	return p
}

func toggle(want, base bool) *onOff {
	switch {
	case want == base:
		return nil
	case want:
		return &onOff{}
	}
	return &onOff{"0"}
}

// number rounds to a whole number, as the format wants lengths.
func number(v float64) string { return strconv.Itoa(int(math.Round(v))) }

// twips is a length in millimetres in twentieths of a point.
func twips(mm float64) string { return number(mm * 1440 / 25.4) }

// twentieths is a length in points in twentieths of a point.
func twentieths(pt float64) string { return number(pt * 20) }

// eighths is the thickness of a line in points, in eighths of a point.
func eighths(pt float64) string { return number(pt * 8) }

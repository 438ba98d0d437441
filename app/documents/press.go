package documents

import (
	"fmt"

	"github.com/jung-kurt/gofpdf"
	"golang.org/x/image/font/sfnt"

	"thidua/assets/fonts/display"
	"thidua/data"
)

// displayFamily is the name under which the display face is embedded.
const displayFamily = "PlayfairDisplay"

// The text area of a certificate, in millimetres.
const (
	centreLine   = paperLong / 2
	textLeft     = bandIn + 9.0
	textWidth    = paperLong - 2*textLeft
	textFoot     = paperShort - bandIn - 4.5
	countryTop   = 49.0
	signCentre   = 214.0
	signWidth    = 2 * (paperLong - textLeft - signCentre)
	signatureGap = 21.0 // for signature and seal
	emblemTop    = 22.4
	emblemHeight = 25.6
)

// press prints certificates: what is the same on all of them is made ready once.
type press struct {
	*sheet
	display, heavy, plain, slanted *voice
	plate                          *plate
	same                           []imprint // on every page
	middle                         [3]fitted // authority, verb, the award's name
	crowded                        [3]fitted // the same, smaller, for long texts
	top, foot                      float64   // of the room between the country's lines and the signature
	decided, number                float64   // top of the last line on the lower left, its size
}

// hand writes blocks and knows what letters it was last told to write.
type hand struct {
	pdf  *gofpdf.Fpdf
	font string
	size float64
	ink  hue
}

// imprint is fitted text with its place: x is its centre, or its left edge.
type imprint struct {
	fitted
	x, y float64 // y is its top
	ink  hue
	left bool
}

var black = hue{}

// newPress makes ready what all certificates of a decision share.
func newPress(s *sheet, p data.Proceedings) (*press, error) {
	face, err := sfnt.Parse(display.Bold)
	if err != nil {
		return nil, fmt.Errorf("display font: %w", err)
	}
	own := &ruler{faces: map[string]*sfnt.Font{upright: face}, widths: map[string]map[rune]int{upright: {}}}
	s.pdf.AddUTF8FontFromBytes(displayFamily, upright, display.Bold)
	// rise and fall take in every Vietnamese letter of the face.
	c := &press{sheet: s,
		display: &voice{own, displayFamily, upright, 1.17, 0.2, 1.34},
		heavy:   &voice{s.ruler, family, bold, 0.94, 0.23, 1.2},
		plain:   &voice{s.ruler, family, upright, 0.94, 0.23, 1.24},
		slanted: &voice{s.ruler, family, boldItalic, 0.94, 0.23, 1.2},
	}
	under, err := c.nation()
	if err != nil {
		return nil, err
	}
	if err := c.signed(p); err != nil {
		return nil, err
	}
	if err := c.headed(p); err != nil {
		return nil, err
	}
	c.plate, err = newPlate(s.pdf, p.Award, under, c.same)
	return c, err
}

// print puts one certificate on a page of its own.
func (c *press) print(own []imprint) {
	c.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: paperLong, Ht: paperShort})
	c.pdf.UseTemplate(c.plate)
	if c.trial {
		markTrial(c.pdf, c.ruler, paperLong, paperShort, trialBeside)
	}
	newHand(c.pdf).putAll(own)
}

// newHand begins in black, whatever was written before.
func newHand(pdf *gofpdf.Fpdf) *hand {
	pdf.SetTextColor(black.r, black.g, black.b)
	return &hand{pdf: pdf, ink: black}
}

func (h *hand) putAll(all []imprint) {
	for _, im := range all {
		h.put(im)
	}
}

// put draws a block, each line around its centre or from its left edge.
func (h *hand) put(im imprint) {
	v := im.voice
	if key := v.family + v.style; h.font != key || h.size != im.size {
		h.pdf.SetFont(v.family, v.style, im.size)
		h.font, h.size = key, im.size
	}
	if h.ink != im.ink {
		h.pdf.SetTextColor(im.ink.r, im.ink.g, im.ink.b)
		h.ink = im.ink
	}
	for i, line := range im.lines {
		x := im.x
		if !im.left {
			x -= v.width(line, letters{v.style, im.size}) / 2
		}
		h.pdf.Text(x, im.y+(v.rise+float64(i)*v.lead)*im.size*mm, printable(line))
	}
}

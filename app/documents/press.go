package documents

import (
	"thidua/data"
)

// press lays out certificates that are drawn in full: what is the same on all of
// them is made ready once.
type press struct {
	canvas
	p        data.Proceedings
	pictures pictures
	texts    []imprint // on every page
	middle   [3]fitted // authority, verb, the award's name
	crowded  [3]fitted // the same, smaller, for long texts
	codeSide float64   // of the codes with their quiet zone; 0 without codes
	under    underline
	top      float64 // of the room between the country's lines and the signature
	foot     float64
	signed   room    // for signature and seal
	ordinals imprint // where the last line on the lower left begins
}

// room is a rectangle on the sheet.
type room struct{ x, y, width, height float64 }

// underline is the line below the motto.
type underline struct{ x, y, width float64 }

// newPress makes ready what all certificates of a decision share.
func newPress(l canvas, v *voices, p data.Proceedings) (*press, error) {
	c := &press{canvas: l, p: p}
	var err error
	if c.pictures, err = officePictures(p); err != nil {
		return nil, err
	}
	modules, err := mostModules(p.Stock.Codes)
	if err != nil {
		return nil, err
	}
	if modules > 0 {
		c.codeSide = max(codeSide, modules*goodModule/c.scale)
	}
	for _, part := range []func(*voices) error{c.nation, c.signature, c.numbers, c.heading} {
		if err := part(v); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *press) sheet() canvas   { return c.canvas }
func (c *press) same() []imprint { return c.texts }

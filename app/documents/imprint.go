package documents

import "thidua/data"

// imprint is fitted text with its place: x is its centre, its left or its right edge.
type imprint struct {
	fitted
	x, y float64 // y is its top
	ink  hue
	side data.Align
}

var black = hue{}

// code is a QR code with its place; side includes the quiet zone around it.
type code struct {
	text       string
	x, y, side float64
}

// leaf is what one certificate has for itself.
type leaf struct {
	texts []imprint
	code  code
}

// design is a way to lay certificates out: drawn in full, or on a pre-printed form.
// It is only read once it is made.
type design interface {
	// sheet is the paper that it is for.
	sheet() canvas
	// same are the texts that all certificates share.
	same() []imprint
	// draw draws what stands behind the texts.
	draw(b brush) error
	// arrange lays out one certificate; line names what does not fit.
	arrange(v *voices, w data.Winner) (page leaf, line string)
}

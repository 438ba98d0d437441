package documents

import (
	"strings"

	"github.com/jung-kurt/gofpdf"
)

// trialText marks the papers of a rehearsal.
const trialText = "BẢN DIỄN TẬP – KHÔNG CÓ GIÁ TRỊ"

// The mark: a line at the head, and large pale letters across the page, light
// enough to read the text over them.
var (
	trialInk  = hue{190, 40, 30}
	trialPale = hue{246, 219, 216}
)

const (
	trialHead   = 9.0  // baseline from the top, in millimetres
	trialSmall  = 11.0 // points
	trialLarge  = 58.0
	trialLarger = 46.0 // in the display's stead, where the page is wide and low
)

// markTrial marks a page of the given size before anything else is written on it.
func markTrial(pdf *gofpdf.Fpdf, r *ruler, width, height float64) {
	first, second, _ := strings.Cut(trialText, " – ")
	large := letters{bold, trialLarge}
	if width > height {
		large.size = trialLarger
	}
	pdf.TransformBegin()
	pdf.TransformRotate(40, width/2, height/2)
	inkLine(pdf, r, width/2, height/2-large.size*mm*0.2, first, large, trialPale)
	inkLine(pdf, r, width/2, height/2+large.size*mm*1.1, second, large, trialPale)
	pdf.TransformEnd()
	inkLine(pdf, r, width/2, trialHead, trialText, letters{bold, trialSmall}, trialInk)
	pdf.SetTextColor(black.r, black.g, black.b)
}

// inkLine writes one coloured line around x.
func inkLine(pdf *gofpdf.Fpdf, r *ruler, x, y float64, text string, l letters, ink hue) {
	pdf.SetTextColor(ink.r, ink.g, ink.b)
	pdf.SetFont(family, l.style, l.size)
	pdf.Text(x-r.width(text, l)/2, y, text)
}

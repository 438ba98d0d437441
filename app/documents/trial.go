package documents

import (
	"strings"

	"github.com/jung-kurt/gofpdf"
)

// trialText marks the papers of a rehearsal.
const trialText = "BẢN DIỄN TẬP - KHÔNG CÓ GIÁ TRỊ"

// The mark: a small line where nothing else stands, at the head of a paper and beside
// the emblem of a certificate, and large pale letters across the page, light enough
// to read the text over them.
var (
	trialInk  = hue{190, 40, 30}
	trialPale = hue{246, 219, 216}
)

// The places of the small line and the sizes of the letters, in points.
var (
	trialHead   = spot{0, 7.5}   // from the middle of the page
	trialBeside = spot{-66, 7.6} // from the top of the emblem
	trialSmall  = letters{bold, 10}
	trialLarge  = letters{bold, 58}
	trialWide   = letters{bold, 46} // on a page that is wide and low
)

// markTrial marks a page of the given size before anything else is written on it.
func markTrial(pdf *gofpdf.Fpdf, r *ruler, width, height float64, small spot) {
	pdf.TransformBegin()
	pdf.TransformRotate(trialTurn, width/2, height/2)
	for _, l := range trialLines(width, height) {
		inkLine(pdf, r, spot{width/2 + l.at.x, height/2 + l.at.y}, l.text, l.letters, trialPale)
	}
	pdf.TransformEnd()
	inkLine(pdf, r, spot{width/2 + small.x, small.y}, trialText, trialSmall, trialInk)
	pdf.SetTextColor(black.r, black.g, black.b)
}

// trialTurn is how far the large letters rise to the right, in degrees.
const trialTurn = 40

// trialLine is a line of large letters; its middle stands on at, from the middle of
// the page, before it is turned.
type trialLine struct {
	text string
	letters
	at spot
}

// trialLines are the large letters for a page of the given size.
func trialLines(width, height float64) []trialLine {
	large := trialLarge
	if width > height {
		large = trialWide
	}
	first, second, _ := strings.Cut(trialText, " - ")
	return []trialLine{{first, large, spot{0, -large.size * mm * 0.2}}, {second, large, spot{0, large.size * mm * 1.1}}}
}

// inkLine writes one coloured line around a place.
func inkLine(pdf *gofpdf.Fpdf, r *ruler, at spot, text string, l letters, ink hue) {
	pdf.SetTextColor(ink.r, ink.g, ink.b)
	pdf.SetFont(family, l.style, l.size)
	pdf.Text(at.x-r.width(text, l)/2, at.y, text)
}

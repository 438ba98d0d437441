package documents

import (
	"fmt"
	"math"

	"thidua/app/docx"
)

// head is the margin above the pages: their numbers from the second on, and in a
// rehearsal the mark.
func (m *manuscript) head(s *docx.Section) {
	number := docx.Paragraph{Format: docx.Format{Align: docx.Centre, In: inMiddle}, Runs: []docx.Run{{Page: true, Letters: numberLetters.word()}}}
	s.HeadAt = numberAt - numberLetters.size*ascent*mm
	if m.trial {
		small := centredText([]string{trialText}, trialSmall)
		small.In = inMiddle
		small.Runs[0].Colour = trialInk.hex()
		top := trialHead.y - trialSmall.size*ascent*mm
		number.Before = (s.HeadAt-top)/mm - trialSmall.line()/mm
		s.HeadAt = top
		s.First = docx.Header{Paragraphs: []docx.Paragraph{small}, Behind: m.pale(s.Width, s.Height)}
		s.Others = s.First
	}
	s.Others.Paragraphs = append(s.Others.Paragraphs[:len(s.Others.Paragraphs):len(s.Others.Paragraphs)], number)
}

// inMiddle moves the left edge of a line so that its middle is that of the page: the
// margins differ.
const inMiddle = marginRight - marginLeft

// pale are the large letters across a page of a rehearsal.
func (m *manuscript) pale(width, height float64) []docx.Art {
	var all []docx.Art
	for _, l := range trialLines(width, height) {
		middle := l.at // of the line that the letters stand in: their feet are at the baseline
		middle.y += (single/2 - ascent) * l.size * mm
		middle = turned(-trialTurn * radian).of(middle)
		all = append(all, docx.Art{Text: l.text, Font: typeface, Bold: true, Colour: trialPale.hex(), Turn: 360 - trialTurn,
			X: width/2 + middle.x, Y: height/2 + middle.y, Width: m.ruler.width(l.text, l.letters), Height: l.line()})
	}
	return all
}

// radian is a degree in radians.
const radian = math.Pi / 180

// hex is a colour as markup has it.
func (h hue) hex() string { return fmt.Sprintf("%02X%02X%02X", h.r, h.g, h.b) }

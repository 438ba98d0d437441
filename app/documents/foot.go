package documents

// footLetters are those of the last lines of a page.
var footLetters = letters{upright, 11}

// drafter is who drafted a paper and in how many copies it goes out: "NVA.20", below
// Nơi nhận (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 12).
type drafter string

// drafterGap is the room above it, in millimetres.
const drafterGap = 6 * mm

func (d drafter) strips(*sheet) []strip {
	return []strip{{space: drafterGap, height: footLetters.line(), draw: func(s *sheet, x, y float64) {
		s.text(x, y+footLetters.size*ascent*mm, string(d), footLetters)
	}}}
}

// address is where the agency is to be reached, at the foot of a paper's first page
// below a line over its whole width (ô số 13).
type address []string

// addressGap is the room above it, addressRule how far the line stands above the
// text, in millimetres.
const (
	addressGap  = 4.0
	addressRule = 1.0
)

// height is what it takes of the page, the line and the gap above it included.
func (a address) height() float64 {
	if len(a) == 0 {
		return 0
	}
	return float64(len(a))*footLetters.line() + addressGap
}

// draw stands on the bottom margin.
func (a address) draw(s *sheet) {
	if len(a) == 0 {
		return
	}
	y := s.height - marginBottom - float64(len(a))*footLetters.line()
	s.line(marginLeft, y-addressRule, s.width-marginRight, y-addressRule, hair)
	for _, text := range a {
		s.text(marginLeft, y+footLetters.size*ascent*mm, text, footLetters)
		y += footLetters.line()
	}
}

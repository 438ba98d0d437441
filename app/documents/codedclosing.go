package documents

// codedClosing is a closing with a QR code below Nơi nhận, where nothing else stands.
// A document to edit has none: what is signed in the code could be changed in it.
type codedClosing struct {
	closing
	code string // its text; empty = none
}

// The code on a paper, in millimetres: its side, quiet zone included, and the room
// above it.
const (
	paperCodeSide = 24.0
	paperCodeGap  = 2.0
)

func (c codedClosing) strips(s *sheet) []strip {
	out := c.closing.strips(s)
	q, err := newCode(c.code)
	if c.code == "" || err != nil { // longer than any code can be: the paper is valid without
		return out
	}
	side := max(paperCodeSide, q.modules()*leastModule)
	list := c.recipients.column(s, listWidth-listGap)
	last := &out[len(out)-1]
	plain := last.draw
	last.height = max(last.height, list.height+paperCodeGap+side)
	last.draw = func(s *sheet, x, y float64) {
		plain(s, x, y)
		// The modules, not the quiet zone, stand flush with the text.
		left := x - quiet*side/q.modules()
		s.pdf.RawWriteStr(string(q.appendPath(nil, left/mm, (s.height-y-list.height-paperCodeGap)/mm, side/mm)))
	}
	return out
}

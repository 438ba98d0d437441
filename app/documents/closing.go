package documents

// signSpace is the distance of signatures from the text, in millimetres.
const signSpace = 12 * mm

// Widths in millimetres: the column of Nơi nhận and what of it stays empty, and what
// stays empty of a column of signatures.
const (
	listWidth = 75.0
	listGap   = 5.0
	pairGap   = 4.0
)

// sentTo stands above the list of those that a paper goes to.
const sentTo = "Nơi nhận:"

var (
	listLabel = letters{boldItalic, 12}
	listEntry = letters{upright, 11}
)

// signedLines is how many lines of text stand on one page with signatures at least.
const signedLines = 2

// closing is Nơi nhận on the left, level with the signer's post on the right
// (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 7 and 9b).
type closing struct {
	recipients recipients // none, where the paper goes to nobody by list
	signature  signature
}

func (c closing) holds() int { return signedLines }

func (c closing) strips(s *sheet) []strip {
	signWidth := s.room - listWidth
	list, sign := c.recipients.column(s, listWidth-listGap), c.signature.column(s, signWidth)
	return []strip{{space: signSpace, height: max(list.height, sign.height), draw: func(s *sheet, x, y float64) {
		list.draw(s, x, y)
		sign.draw(s, x+listWidth+signWidth/2, y)
	}}}
}

// pair is two columns of signatures; those of one column stand one below the other.
type pair struct {
	left, right []signature
	stay        int // 1 = stays with what follows
}

func (p pair) holds() int { return signedLines }

func (p pair) strips(s *sheet) []strip {
	width := s.room / 2
	left, right := s.signatures(p.left, width-pairGap), s.signatures(p.right, width-pairGap)
	out := []strip{{space: signSpace, height: max(left.height, right.height), draw: func(s *sheet, x, y float64) {
		left.draw(s, x+width/2, y)
		right.draw(s, x+width*3/2, y)
	}}}
	join(out, p.stay)
	return out
}

// signers are signatures beside each other.
type signers []signature

func (list signers) holds() int { return signedLines }

func (list signers) strips(s *sheet) []strip {
	width, height := s.room/float64(len(list)), 0.0
	var columns []drawing
	for _, sig := range list {
		columns = append(columns, sig.column(s, width-pairGap))
		height = max(height, columns[len(columns)-1].height)
	}
	return []strip{{space: signSpace, height: height, draw: func(s *sheet, x, y float64) {
		for i, c := range columns {
			c.draw(s, x+(float64(i)+0.5)*width, y)
		}
	}}}
}

// recipients is "Nơi nhận" with its list: 12 points bold italic above 11 points
// upright, flush left. As a block of its own it stands below the signatures.
type recipients []string

func (r recipients) strips(s *sheet) []strip {
	list := r.column(s, listWidth)
	return []strip{{space: signSpace, height: list.height, draw: list.draw}}
}

// column measures the list; it is drawn from x on.
func (r recipients) column(s *sheet, width float64) drawing {
	if len(r) == 0 {
		return drawing{0, func(*sheet, float64, float64) {}}
	}
	var rows []row
	for i := range r {
		rows = append(rows, s.fill(s.split([]span{r.entry(i)}), width, width)...)
	}
	return drawing{body.line() + float64(len(rows))*listEntry.line(), func(s *sheet, x, y float64) {
		s.text(x, y+body.size*ascent*mm, sentTo, listLabel)
		for i, r := range rows {
			s.row(x, y+body.line()+float64(i)*listEntry.line()+listEntry.size*ascent*mm, width, r, left)
		}
	}}
}

// entry is a line of the list as it is written.
func (r recipients) entry(at int) span {
	return span{"-\u00a0" + sentence(r[at], listMark(at, len(r))), listEntry}
}

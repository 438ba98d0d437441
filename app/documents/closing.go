package documents

// signSpace is the distance of signatures from the text, in millimetres.
const signSpace = 12 * mm

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
	const listWidth = 75.0
	signWidth := s.room - listWidth
	list, sign := c.recipients.column(s, listWidth-5), c.signature.column(s, signWidth)
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
	left, right := s.signatures(p.left, width-4), s.signatures(p.right, width-4)
	out := []strip{{space: signSpace, height: max(left.height, right.height), draw: func(s *sheet, x, y float64) {
		left.draw(s, x+width/2, y)
		right.draw(s, x+width*3/2, y)
	}}}
	join(out, p.stay)
	return out
}

// recipients is "Nơi nhận" with its list: 12 points bold italic above 11 points
// upright, flush left. As a block of its own it stands below the signatures.
type recipients []string

func (r recipients) strips(s *sheet) []strip {
	const listWidth = 75.0
	list := r.column(s, listWidth)
	return []strip{{space: signSpace, height: list.height, draw: list.draw}}
}

// column measures the list; it is drawn from x on.
func (r recipients) column(s *sheet, width float64) drawing {
	if len(r) == 0 {
		return drawing{0, func(*sheet, float64, float64) {}}
	}
	label, entry := letters{boldItalic, 12}, letters{upright, 11}
	var rows []row
	for i, text := range r {
		rows = append(rows, s.fill(s.split([]span{{"-\u00a0" + sentence(text, listMark(i, len(r))), entry}}), width, width)...)
	}
	return drawing{body.line() + float64(len(rows))*entry.line(), func(s *sheet, x, y float64) {
		s.text(x, y+body.size*ascent*mm, "Nơi nhận:", label)
		for i, r := range rows {
			s.row(x, y+body.line()+float64(i)*entry.line()+entry.size*ascent*mm, width, r, left)
		}
	}}
}

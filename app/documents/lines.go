package documents

// lines is text in the middle of the page, broken into even lines where it is too
// long for one. It stays with what follows.
type lines struct {
	text string
	letters
	space  float64 // in front of it, in points
	inset  float64 // from both margins together, in millimetres
	agency bool    // the name of an agency in capitals, broken as offices do
}

func (l lines) strips(s *sheet) []strip {
	return s.centredLines(l.rows(s), l.letters, l.space)
}

func (l lines) rows(s *sheet) []string {
	if l.agency {
		return s.phrases(l.text, l.letters, s.room-l.inset)
	}
	return s.balance(pairs(l.text), l.letters, s.room-l.inset)
}

// centredLines are lines in the middle that stay with what follows; space is in
// points, in front of the first.
func (s *sheet) centredLines(rows []string, l letters, space float64) []strip {
	var out []strip
	for i, text := range rows {
		st := strip{height: l.line(), keep: true, draw: func(s *sheet, x, y float64) {
			s.centred(x+s.room/2, y+l.size*ascent*mm, text, l)
		}}
		if i == 0 {
			st.space = space * mm
		}
		out = append(out, st)
	}
	return out
}

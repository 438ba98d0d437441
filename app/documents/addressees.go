package documents

// addressees is "Kính gửi": one on the same line, several one below the other behind
// dashes that stand under the colon (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 9a).
type addressees []string

const salutation = "Kính gửi:"

func (a addressees) strips(s *sheet) []strip {
	if len(a) == 1 {
		one := plain(salutation+" "+a[0], body)
		one.setIn, one.align, one.space, one.stay = 0, centre, 2*between, whole
		return one.strips(s)
	}
	list := a.list(s)
	start := max(s.room-list.width, 0) / 2
	height := body.line() * leading
	base := height - body.line() + body.size*ascent*mm
	out := []strip{{space: 2 * between, height: height, keep: true, draw: func(s *sheet, x, y float64) { s.text(x+start, y+base, salutation, body) }}}
	for _, l := range list.lines {
		out = append(out, strip{height: height, keep: true, draw: func(s *sheet, x, y float64) { s.row(x+start+l.x, y+base, l.row.width, l.row, left) }})
	}
	return out
}

// hangingLine is a line with its distance from the salutation's left edge.
type hangingLine struct {
	row
	x float64
}

// dashed are the lines of a list under the salutation, with the width of all.
type dashed struct {
	lines []hangingLine
	width float64
}

// list breaks addressees into lines; what does not fit on one goes on behind the dash.
func (a addressees) list(s *sheet) dashed {
	const dash = "- "
	colon := s.ruler.width(":", body)
	under := s.ruler.width(salutation, body) - (colon+s.ruler.width("-", body))/2
	hang := s.ruler.width(dash, body)
	var all dashed
	for i, text := range a {
		rows := s.fill(s.split([]span{{"-\u00a0" + sentence(text, listMark(i, len(a))), body}}), s.room-under, s.room-under-hang)
		for j, r := range rows {
			x := under
			if j > 0 {
				x += hang
			}
			all.lines = append(all.lines, hangingLine{r, x})
			all.width = max(all.width, x+r.width)
		}
	}
	return all
}

package documents

// addressees is "Kính gửi": one on the same line, several one below the other behind
// dashes that stand under the colon (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 9a).
type addressees []string

const salutation = "Kính gửi:"

func (a addressees) strips(s *sheet) []strip {
	if len(a) == 1 {
		return a.only().strips(s)
	}
	list := a.list(s)
	start := max(s.room-list.width, 0) / 2
	height := body.line() * leading
	base := height - body.line() + body.size*ascent*mm
	out := []strip{{space: addresseesGap, height: height, keep: true, draw: func(s *sheet, x, y float64) { s.text(x+start, y+base, salutation, body) }}}
	for _, l := range list.lines {
		out = append(out, strip{height: height, keep: true, draw: func(s *sheet, x, y float64) { s.row(x+start+l.x, y+base, l.row.width, l.row, left) }})
	}
	return out
}

// addresseesGap is the room above, in millimetres.
const addresseesGap = 2 * between

// only is the line of a single addressee.
func (a addressees) only() paragraph {
	p := plain(salutation+" "+a[0], body)
	p.setIn, p.align, p.space, p.stay = 0, centre, addresseesGap, whole
	return p
}

// entry is a line of the list as it is written.
func (a addressees) entry(at int) span {
	return span{"-\u00a0" + sentence(a[at], listMark(at, len(a))), body}
}

// hangingLine is a line with its distance from the salutation's left edge.
type hangingLine struct {
	row
	x float64
}

// dashed are the lines of a list under the salutation, with the width of all.
type dashed struct {
	lines       []hangingLine
	width       float64
	under, hang float64 // where its dashes stand, and the text behind them from there
}

// list breaks addressees into lines; what does not fit on one goes on behind the dash.
func (a addressees) list(s *sheet) dashed {
	const dash = "- "
	colon := s.ruler.width(":", body)
	all := dashed{under: s.ruler.width(salutation, body) - (colon+s.ruler.width("-", body))/2, hang: s.ruler.width(dash, body)}
	for i := range a {
		rows := s.fill(s.split([]span{a.entry(i)}), s.room-all.under, s.room-all.under-all.hang)
		for j, r := range rows {
			x := all.under
			if j > 0 {
				x += all.hang
			}
			all.lines = append(all.lines, hangingLine{r, x})
			all.width = max(all.width, x+r.width)
		}
	}
	return all
}

package documents

import "thidua/data/vn"

// Widths of the two columns above a paper.
const (
	agencyWidth = 70.0
	nationWidth = 95.0
)

// Country and motto as they stand on every paper. The decree's text writes HÒA.
const (
	country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	motto   = "Độc lập - Tự do - Hạnh phúc"
)

// The lines under agency, motto and subject, in millimetres: their thickness, their
// distance from the text, how much of the agency's and of the subject's last line they
// are as long as (a third to a half).
const (
	hair       = 0.25
	ruleGap    = 0.8
	agencyRule = 0.45
	titleRule  = 0.4
)

// headGap is the room between the two columns and the number below them; titleSpace,
// in points, that above a title; titleUnder the height of what bears the line below it.
const (
	headGap    = 4.0
	titleSpace = 14.0
	titleUnder = 3.0
)

// heading is what stands above a paper (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số
// 1 to 4).
type heading struct {
	parent string // agency above, may be empty
	agency string // that issues the paper
	number string // "Số: 05/BB-HĐTĐKT"; empty = the paper has none
	place  string // place and date; empty = the paper has none
	about  string // "V/v …" of a công văn, which has no title; may be empty
}

// symbolLetters are those of a paper's number and symbol.
var symbolLetters = letters{upright, 13}

// headLine is one centred line of a heading.
type headLine struct {
	text string
	letters
}

// nation is what stands above every paper on the right.
var nation = []headLine{{country, letters{bold, 12}}, {motto, letters{bold, 13}}}

// dayLetters are those of place and date.
var dayLetters = letters{italic, 13}

func (h heading) strips(s *sheet) []strip {
	issuer, about := s.issuer(h), s.about(h)
	below := max(stack(issuer), stack(nation)) + headGap
	height := below
	if h.number != "" || h.place != "" {
		height += symbolLetters.line()
	}
	one, other := s.headColumns()
	return []strip{{height: height + h.aboutGap() + stack(about), draw: func(s *sheet, x, y float64) {
		s.column(x+one/2, y, issuer, agencyRule)
		s.column(x+one+other/2, y, nation, 1)
		base := y + below + symbolLetters.size*ascent*mm
		s.centred(x+one/2, base, h.number, symbolLetters)
		s.centred(x+one+other/2, base, h.place, dayLetters)
		s.column(x+one/2, y+height+h.aboutGap(), about, 0)
	}}}
}

// headColumns are the widths of the two columns, which share a wide page as they do a
// narrow one.
func (s *sheet) headColumns() (agency, nation float64) {
	share := s.room / (agencyWidth + nationWidth)
	return agencyWidth * share, nationWidth * share
}

// aboutGap is the distance of the subject of a công văn from its number.
func (h heading) aboutGap() float64 {
	if h.about == "" {
		return 0
	}
	return 6 * mm
}

// issuer are the names of the agencies.
func (s *sheet) issuer(h heading) []headLine {
	return append(s.named(h.parent, upright), s.named(h.agency, bold)...)
}

// about is the subject of a công văn.
func (s *sheet) about(h heading) []headLine {
	if h.about == "" {
		return nil
	}
	return s.headLines(h.about, letters{upright, 12}, agencyWidth)
}

// named is the name of an agency in capitals.
func (s *sheet) named(name, style string) []headLine {
	l := letters{style, 12}
	var all []headLine
	for _, text := range s.phrases(vn.Upper(name), l, agencyWidth) {
		all = append(all, headLine{text, l})
	}
	return all
}

// stack is the height of lines one below the other.
func stack(lines []headLine) float64 {
	height := 0.0
	for _, l := range lines {
		height += l.line()
	}
	return height
}

// column draws centred lines with a rule below as long as a share of the last one.
func (s *sheet) column(x, y float64, lines []headLine, share float64) {
	for _, l := range lines {
		s.centred(x, y+l.size*ascent*mm, l.text, l.letters)
		y += l.line()
	}
	if n := len(lines); n > 0 && share > 0 {
		s.rule(x, y, s.ruler.width(lines[n-1].text, lines[n-1].letters)*share)
	}
}

// rule draws a line around x just under the text that ends at y.
func (s *sheet) rule(x, y, width float64) {
	s.line(x-width/2, y+ruleGap, x+width/2, y+ruleGap, hair)
}

// title is the paper's type and its subject, with a line below of two fifths of the
// subject's last line.
type title struct {
	kind    string // QUYẾT ĐỊNH
	subject string // "Về việc …"
}

func (t title) strips(s *sheet) []strip {
	rows := t.rows(s)
	last := s.ruler.width(rows[len(rows)-1], bodyBold)
	out := s.centredLines([]string{t.kind}, bodyBold, titleSpace)
	out = append(out, s.centredLines(rows, bodyBold, 0)...)
	return append(out, strip{height: titleUnder, keep: true, draw: func(s *sheet, x, y float64) { s.rule(x+s.room/2, y, last*titleRule) }})
}

// rows are the lines of the subject.
func (t title) rows(s *sheet) []string {
	return lines{text: t.subject, letters: bodyBold, inset: 20}.rows(s)
}

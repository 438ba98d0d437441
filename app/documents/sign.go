package documents

import "thidua/data/vn"

// signRoom is the empty height for a signature and the seal, in millimetres.
const signRoom = 26.0

// signature is a post above the room for a signature and the name below.
type signature struct {
	post []string // one line or more, as they are to stand
	note string   // "(Ký tên)"; may be empty
	name string   // may be empty
}

// column is a signature with its centre and width.
func (s *sheet) signColumn(sig signature, width float64) (float64, func(*sheet, float64, float64)) {
	var above []headLine
	for _, post := range sig.post {
		for _, line := range s.balance(vn.Upper(post), bodyBold, width) {
			above = append(above, headLine{line, bodyBold})
		}
	}
	if sig.note != "" {
		above = append(above, headLine{sig.note, letters{upright, 13}})
	}
	var name []headLine
	if sig.name != "" {
		for _, line := range s.balance(sig.name, bodyBold, width) {
			name = append(name, headLine{line, bodyBold})
		}
	}
	top := stack(above)
	draw := func(s *sheet, x, y float64) {
		s.column(x, y, above, 0)
		s.column(x, y+top+signRoom, name, 0)
	}
	return top + signRoom + stack(name), draw
}

// recipients is "Nơi nhận" with its list: 12 points bold italic above 11 points
// upright, flush left.
func (s *sheet) recipients(list []string, width float64) (float64, func(*sheet, float64, float64)) {
	label, entry := letters{boldItalic, 12}, letters{upright, 11}
	var rows []row
	for i, text := range list {
		mark := ";"
		if i == len(list)-1 {
			mark = "."
		}
		rows = append(rows, s.fill(s.split([]span{{"-\u00a0" + text + mark, entry}}), width, width)...)
	}
	draw := func(s *sheet, x, y float64) {
		s.text(x, y+body.size*ascent*mm, "Nơi nhận:", label)
		for i, r := range rows {
			s.row(x, y+body.line()+float64(i)*entry.line()+entry.size*ascent*mm, width, r, left)
		}
	}
	return body.line() + float64(len(rows))*entry.line(), draw
}

// closing is Nơi nhận on the left, level with the signer's post on the right
// (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 7 and 9b). It is kept with the last
// two lines of the text.
func (s *sheet) closing(text []strip, list []string, sig signature) []strip {
	const listWidth = 75.0
	signWidth := inner(false) - listWidth
	leftHeight, drawList := s.recipients(list, listWidth-5)
	rightHeight, drawSign := s.signColumn(sig, signWidth)
	join(text, 2)
	return append(text, strip{space: 12 * mm, height: max(leftHeight, rightHeight), draw: func(s *sheet, x, y float64) {
		if len(list) > 0 {
			drawList(s, x, y)
		}
		drawSign(s, x+listWidth+signWidth/2, y)
	}})
}

// pair is two columns of signatures; those of one column stand one below the other.
func (s *sheet) pair(text []strip, leftOnes, rightOnes []signature) []strip {
	width := inner(false) / 2
	leftHeight, drawLeft := s.signStack(leftOnes, width-4)
	rightHeight, drawRight := s.signStack(rightOnes, width-4)
	join(text, 2)
	return append(text, strip{space: 12 * mm, height: max(leftHeight, rightHeight), draw: func(s *sheet, x, y float64) {
		drawLeft(s, x+width/2, y)
		drawRight(s, x+width*3/2, y)
	}})
}

func (s *sheet) signStack(all []signature, width float64) (float64, func(*sheet, float64, float64)) {
	height := 0.0
	var draws []func(*sheet, float64, float64)
	var tops []float64
	for _, sig := range all {
		h, draw := s.signColumn(sig, width)
		draws, tops = append(draws, draw), append(tops, height)
		height += h
	}
	return height, func(s *sheet, x, y float64) {
		for i, draw := range draws {
			draw(s, x, y+tops[i])
		}
	}
}

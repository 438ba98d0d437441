package documents

import (
	"strings"

	"thidua/data/vn"
)

// signRoom is the empty height for a signature and the seal, in millimetres.
const signRoom = 26.0

// signature is a post above the room for a signature and the name below.
type signature struct {
	post []string // one line or more, as they are to stand
	note string   // "(Ký tên)"; may be empty
	// office is another post of the signer, above the name; may be empty.
	office string
	name   string // may be empty
}

// powers is the signing power and the post as they stand above a signature (Nghị định
// 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7): "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH". The
// collective signs by TM., the chief by the deputy, by order or by delegation.
func powers(power, collective, chief, post string) []string {
	post, chief = vn.Upper(post), vn.Upper(chief)
	switch power {
	case "TM.":
		return []string{"TM. " + vn.Upper(collective), post}
	case "KT.":
		chief = strings.TrimPrefix(post, "PHÓ ")
		return []string{"KT. " + chief, "PHÓ " + chief}
	case "TL.", "TUQ.":
		return []string{power + " " + chief, post}
	case "Q.":
		return []string{"Q. " + strings.TrimPrefix(post, "Q. ")}
	}
	return []string{post}
}

// drawing is something of a known height that is drawn as one.
type drawing struct {
	height float64
	draw   func(s *sheet, x, y float64)
}

// column measures a signature; it is drawn around x.
func (sig signature) column(s *sheet, width float64) drawing {
	var above, name []headLine
	for _, post := range sig.post {
		above = append(above, s.headLines(vn.Upper(post), bodyBold, width)...)
	}
	if sig.note != "" {
		above = append(above, headLine{sig.note, letters{upright, 13}})
	}
	if sig.office != "" {
		name = s.headLines(vn.Upper(sig.office), bodyBold, width)
	}
	if sig.name != "" {
		name = append(name, s.headLines(sig.name, bodyBold, width)...)
	}
	top := stack(above)
	return drawing{top + signRoom + stack(name), func(s *sheet, x, y float64) {
		s.column(x, y, above, 0)
		s.column(x, y+top+signRoom, name, 0)
	}}
}

// headLines breaks a text into even centred lines.
func (s *sheet) headLines(text string, l letters, width float64) []headLine {
	var all []headLine
	for _, line := range s.balance(text, l, width) {
		all = append(all, headLine{line, l})
	}
	return all
}

// signatures measures signatures one below the other.
func (s *sheet) signatures(all []signature, width float64) drawing {
	height := 0.0
	var columns []drawing
	for _, sig := range all {
		c := sig.column(s, width)
		columns = append(columns, c)
		height += c.height
	}
	return drawing{height, func(s *sheet, x, y float64) {
		for _, c := range columns {
			c.draw(s, x, y)
			y += c.height
		}
	}}
}

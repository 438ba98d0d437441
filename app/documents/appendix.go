package documents

import "thidua/data/vn"

// appendix is the head of an appendix: "Phụ lục", its title in capitals, the paper
// that it goes with (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần III).
type appendix struct {
	title string
	below string // "(Kèm theo Quyết định số …)"
}

func (a appendix) strips(s *sheet) []strip {
	var out []strip
	for _, l := range []lines{
		{text: "Phụ lục", letters: bodyBold},
		{text: vn.Upper(a.title), letters: bodyBold, inset: 20},
		{text: a.below, letters: bodyItalic},
	} {
		out = append(out, l.strips(s)...)
	}
	return out
}

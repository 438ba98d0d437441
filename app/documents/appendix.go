package documents

import (
	"strings"

	"thidua/data/vn"
)

// appendix is the head of an appendix: "Phụ lục", its title in capitals, the paper
// that it goes with (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1).
type appendix struct {
	number int // Roman, where a paper has two or more; 0 = the only one
	title  string
	below  string // "(Kèm theo Quyết định số …)"
}

func (a appendix) strips(s *sheet) []strip {
	var out []strip
	for _, l := range a.lines() {
		out = append(out, l.strips(s)...)
	}
	return out
}

func (a appendix) lines() []lines {
	return []lines{
		{text: strings.TrimSpace("Phụ lục " + roman(a.number)), letters: bodyBold},
		{text: vn.Upper(a.title), letters: bodyBold, inset: 20},
		{text: a.below, letters: bodyItalic},
	}
}

// roman is a Roman number; nothing for 0.
func roman(n int) string {
	var b strings.Builder
	for _, digit := range []struct {
		value int
		text  string
	}{{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= digit.value; n -= digit.value {
			b.WriteString(digit.text)
		}
	}
	return b.String()
}

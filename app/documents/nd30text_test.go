package documents

import (
	"strings"
	"testing"

	"thidua/data"
)

// Row 6: the text is spread to both margins, set in by 1.27 cm at the beginning of a
// paragraph, six points at least between paragraphs, single spacing to one and a half.
func TestText(t *testing.T) {
	each(t, func(t *testing.T, paper data.Paper, path string) {
		all, pages := readBack(t, path)
		var lines []run
		for _, r := range all {
			name := element(paper, r, pages[r.page-1], all)
			if name == "6 lời văn" && r.text != "(Ký tên)" || name == "6 căn cứ" || name == "6 điều" || name == "6 khoản có tiêu đề" || name == "hướng dẫn phiếu" {
				lines = append(lines, r)
			}
		}
		textLines(t, joined(lines))
	})
}

// joined puts texts of one line together.
func joined(all []run) []run {
	var lines []run
	for _, r := range all {
		if n := len(lines); n > 0 && lines[n-1].page == r.page && closeTo(lines[n-1].base, r.base) {
			lines[n-1].x1, lines[n-1].text = r.x1, lines[n-1].text+" "+r.text
			continue
		}
		lines = append(lines, r)
	}
	return lines
}

func textLines(t *testing.T, lines []run) {
	t.Helper()
	for i, l := range lines {
		begins := closeTo(l.x0, areaLeft+12.7)
		centredLine := closeTo(l.middle(), (areaLeft+areaRight)/2) && !closeTo(l.x0, areaLeft)
		if !begins && !centredLine && !closeTo(l.x0, areaLeft) {
			t.Errorf("page %d: %q begins at %.1f", l.page, l.text, l.x0)
		}
		if i == 0 || lines[i-1].page != l.page {
			continue
		}
		before := lines[i-1]
		step := (l.base - before.base) / mm / l.size
		goesOn := closeTo(l.x0, areaLeft) && step < 1.6
		single := 1.149
		switch {
		case goesOn && (step < single-0.01 || step > 1.5*single):
			t.Errorf("page %d: %q is %.2f of its size below the line before", l.page, l.text, step)
		case begins && (l.base-before.base)/mm < single*l.size+6-0.05:
			t.Errorf("page %d: %q begins %.1f points below the paragraph before", l.page, l.text, (l.base-before.base)/mm)
		case goesOn && !closeTo(before.x1, areaRight) && spreads(before):
			t.Errorf("page %d: %q ends at %.1f", l.page, before.text, before.x1)
		}
	}
}

// spreads reports whether a line could have been spread: with few long words it is
// left ragged rather than torn apart.
func spreads(r run) bool {
	return (areaRight-r.x1)/float64(max(strings.Count(r.text, " "), 1)) < 6
}

// Row 6: grounds end in semicolons, the last one in a full stop; a law is cited
// without its number.
func TestGroundsAreCitedAsTheDecreeSays(t *testing.T) {
	for _, paper := range []data.Paper{data.Submission, data.DecisionPaper} {
		path := write(t, string(paper), paper, sample(4, data.Secret))
		all, pages := readBack(t, path)
		var text []string
		for _, r := range all {
			if element(paper, r, pages[r.page-1], all) == "6 căn cứ" {
				if closeTo(r.x0, areaLeft+12.7) {
					text = append(text, "")
				}
				text[len(text)-1] += r.text + " "
			}
		}
		for i, ground := range text {
			ground = strings.TrimSpace(ground)
			if !strings.HasSuffix(ground, map[bool]string{true: ".", false: ";"}[i == len(text)-1]) || !strings.HasPrefix(ground, "Căn cứ ") && !strings.HasPrefix(ground, "Theo đề nghị ") {
				t.Errorf("%s: %q", paper, ground)
			}
			if strings.HasPrefix(ground, "Căn cứ Luật") && strings.Contains(ground, "số") {
				t.Errorf("%s: %q has a number", paper, ground)
			}
		}
		if len(text) < 3 {
			t.Errorf("%s: %d grounds", paper, len(text))
		}
	}
}

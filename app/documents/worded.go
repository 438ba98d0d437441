package documents

import (
	"fmt"
	"maps"
	"strings"

	"thidua/data"
	"thidua/data/wording"
)

// worded fills one of the templated texts, in the office's own wording or as shipped.
// What a person wrote was checked by wordable before: a field that has no value here is
// a fault of the program.
func worded(p data.Proceedings, id string, values own) []wording.Line {
	all := fields(p)
	maps.Copy(all, values)
	lines, err := wording.Fill(wording.Of(p.Office, id), all)
	if err != nil {
		panic(fmt.Sprintf("text %s: %v", id, err))
	}
	return lines
}

// wordable says which of the office's own texts for a paper cannot be filled, or nil.
func wordable(paper data.Paper, o data.Office) error {
	for _, t := range wording.Texts() {
		text, ok := o.Wording[t.ID]
		if t.Paper != paper || !ok {
			continue
		}
		if err := wording.Check(t.ID, text); err != nil {
			return err
		}
	}
	return nil
}

// texts are filled lines without their weights: grounds, recipients.
func texts(lines []wording.Line) []string {
	var all []string
	for _, l := range lines {
		all = append(all, l.String())
	}
	return all
}

// oneLine is a filled text that stands as one: a subject.
func oneLine(lines []wording.Line) string { return strings.Join(texts(lines), " ") }

// prose makes body paragraphs of filled lines. A line that is bold throughout is a
// heading and stays with what follows; dots at the end of a line go on to the margin.
func prose(lines []wording.Line) []block {
	var list []block
	for _, l := range lines {
		list = append(list, leader(lineParagraph(l)))
	}
	return list
}

func lineParagraph(l wording.Line) paragraph {
	p := paragraph{setIn: setIn, space: between}
	for _, r := range l {
		style := body
		if r.Bold {
			style = bodyBold
		}
		p.spans = append(p.spans, span{r.Text, style})
	}
	if len(l) == 1 && l[0].Bold {
		p.stay = whole
	}
	return p
}

// together keeps all of some paragraphs with what follows: signatures.
func together(list []block) []block {
	for i, b := range list {
		if p, ok := b.(paragraph); ok {
			p.stay = whole
			list[i] = p
		}
	}
	return list
}

// above keeps the last of some paragraphs with what follows: a list, a table.
func above(list []block) []block {
	if n := len(list); n > 0 {
		if p, ok := list[n-1].(paragraph); ok {
			p.stay = max(p.stay, 1)
			list[n-1] = p
		}
	}
	return list
}

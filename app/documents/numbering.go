package documents

import (
	"fmt"

	"thidua/data/wording"
)

// numbering counts the sections of a paper.
type numbering struct{ n int }

// title is the next section's label.
func (n *numbering) title(text string) string {
	n.n++
	return fmt.Sprintf("%d. %s:", n.n, text)
}

// say is the next section.
func (n *numbering) say(text string) paragraph {
	n.n++
	return clause(n.n, text)
}

// lines are sections of filled lines.
func (n *numbering) lines(all []wording.Line) []block {
	var numbered []wording.Line
	for _, l := range all {
		n.n++
		numbered = append(numbered, append(wording.Line{{Text: fmt.Sprintf("%d. ", n.n) + l[0].Text, Bold: l[0].Bold}}, l[1:]...))
	}
	return prose(numbered)
}

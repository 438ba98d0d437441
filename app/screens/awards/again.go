package awards

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// mostNamed is how many certificates are named one by one.
const mostNamed = 5

// again are the certificates among the chosen that were printed before.
func (b *batch) again(chosen []int) (list []data.Certificate) {
	among := setOf(chosen)
	for _, c := range b.screen.certificates {
		if len(c.Printed) > 0 && among[c.Ordinal] {
			list = append(list, c)
		}
	}
	return list
}

// setOf makes many ordinals quick to look up.
func setOf(ordinals []int) map[int]bool {
	set := make(map[int]bool, len(ordinals))
	for _, n := range ordinals {
		set[n] = true
	}
	return set
}

// needsReason reports whether the history must know why these are printed. A round
// in the archive takes nothing down any more.
func (b *batch) needsReason(chosen []int) bool {
	return b.how.Selected() == onPaper && b.p.Round.Archived.IsZero() && len(b.again(chosen)) > 0
}

// toldText says how many are printed, and which of them again.
func toldText(count int, again []data.Certificate, p data.Proceedings, printing bool) string {
	text := fmt.Sprintf("Sẽ in %d giấy.", count)
	if !printing {
		text = fmt.Sprintf("Sẽ lưu %d giấy.", count)
	}
	if !printing || len(again) == 0 {
		return text
	}
	return text + " Đã in trước đó: " + namesOf(again, p) + "."
}

// namesOf names certificates by number, recipient and the day they were last printed.
func namesOf(list []data.Certificate, p data.Proceedings) string {
	var names []string
	for _, c := range list[:min(len(list), mostNamed)] {
		d, _ := p.Dossier(c.Nominee)
		names = append(names, fmt.Sprintf("số %d, %s (%s)", c.Ordinal, d.Called(), vn.ShortDate(c.Printed[len(c.Printed)-1].At)))
	}
	text := strings.Join(names, "; ")
	if more := len(list) - mostNamed; more > 0 {
		text += fmt.Sprintf(" và %d giấy khác", more)
	}
	return text
}

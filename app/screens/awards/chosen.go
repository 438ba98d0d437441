package awards

import (
	"fmt"
	"path/filepath"
	"slices"

	"thidua/data"
	"thidua/data/vn"
)

// showChosen offers to print again the certificates that are chosen in the list.
func (s *Screen) showChosen() {
	chosen := s.paper.winners.SelectedRows()
	onBook := s.selected() == data.CertificateBook && available(s.p, data.CertificateBook)
	show(s.paper.hint, onBook)
	show(s.paper.some, onBook && len(chosen) > 0)
	if onBook && len(chosen) > 0 {
		s.paper.some.SetLabel(chosenLabel(paperName(s.p, data.CertificateBook), chosen))
	}
	s.paper.object.Refresh()
}

// chosenLabel is "In lại giấy khen số 12" or "In 3 giấy khen đã chọn".
func chosenLabel(name string, chosen []winnerRow) string {
	if len(chosen) == 1 {
		return fmt.Sprintf("In lại %s số %d", vn.LowerFirst(name), chosen[0].ordinal)
	}
	return fmt.Sprintf("In %d %s đã chọn", len(chosen), vn.LowerFirst(name))
}

// only is the round with none but the chosen places of the decision's list
// awarded; their places stay what they are.
func only(p data.Proceedings, chosen []winnerRow) data.Proceedings {
	result := *p.Result
	result.Nominees = slices.Clone(p.Result.Nominees)
	for i, o := range result.Nominees {
		if !slices.ContainsFunc(chosen, func(r winnerRow) bool { return r.ordinal == o.Ordinal }) {
			result.Nominees[i].Ordinal = 0
		}
	}
	p.Result = &result
	return p
}

// chosenPath is the file of some certificates: "giay-khen-so-12.pdf".
func (s *Screen) chosenPath(chosen []winnerRow) string {
	name := fmt.Sprintf("%s-so-%d", s.p.Award.ID, chosen[0].ordinal)
	if last := chosen[len(chosen)-1]; len(chosen) > 1 {
		name += fmt.Sprintf("-den-%d", last.ordinal)
	}
	return filepath.Join(s.desk.OutFolder(), name+".pdf")
}

// printChosen makes the chosen certificates and asks how to print them.
func (s *Screen) printChosen() {
	chosen := s.paper.winners.SelectedRows()
	if len(chosen) == 0 || !available(s.p, data.CertificateBook) {
		return
	}
	m := made{paper: data.CertificateBook, path: s.chosenPath(chosen)}
	s.render(only(s.p, chosen), m, func(m made) {
		s.askPrinter(&order{made: m, title: chosenLabel(paperName(s.p, data.CertificateBook), chosen)})
	})
}

// viewWinner opens one certificate in the system's viewer.
func (s *Screen) viewWinner(r winnerRow) {
	if !available(s.p, data.CertificateBook) {
		return
	}
	one := []winnerRow{r}
	m := made{paper: data.CertificateBook, path: s.chosenPath(one)}
	s.render(only(s.p, one), m, func(m made) { s.desk.OpenFile(m.path) })
}

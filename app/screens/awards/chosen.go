package awards

import (
	"fmt"
	"path/filepath"
	"slices"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// showChosen offers to print again the certificates that are chosen in the list.
func (s *Screen) showChosen() {
	chosen := s.paper.winners.SelectedRows()
	onBook := s.selected() == data.CertificateBook && available(s.p, data.CertificateBook)
	widgets.SetVisible(s.paper.hint, onBook)
	widgets.SetVisible(s.paper.some, onBook && len(chosen) > 0)
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

// printChosen makes the certificates and asks how to print the chosen ones: page
// and place in the decision's list are the same.
func (s *Screen) printChosen() {
	chosen := s.paper.winners.SelectedRows()
	if len(chosen) == 0 || !available(s.p, data.CertificateBook) {
		return
	}
	title := chosenLabel(paperName(s.p, data.CertificateBook), chosen)
	s.render(s.p, s.wanted(), func(m made) { s.askPrinter(&order{made: m, title: title, pages: places(chosen)}) })
}

func places(chosen []winnerRow) []int {
	var list []int
	for _, r := range chosen {
		list = append(list, r.ordinal)
	}
	return list
}

// only is the round with none but one place of the decision's list awarded; the
// place stays what it is.
func only(p data.Proceedings, ordinal int) data.Proceedings {
	result := *p.Result
	result.Nominees = slices.Clone(p.Result.Nominees)
	for i, o := range result.Nominees {
		if o.Ordinal != ordinal {
			result.Nominees[i].Ordinal = 0
		}
	}
	p.Result = &result
	return p
}

// viewWinner opens one certificate in the system's viewer.
func (s *Screen) viewWinner(r winnerRow) {
	if !available(s.p, data.CertificateBook) {
		return
	}
	name := fmt.Sprintf("%s-so-%d.pdf", s.p.Award.ID, r.ordinal)
	m := made{paper: data.CertificateBook, path: filepath.Join(s.desk.OutFolder(), name)}
	s.render(only(s.p, r.ordinal), m, func(m made) { s.desk.OpenFile(m.path) })
}

package awards

import (
	"fmt"

	"thidua/data"
)

// showChosen offers to print again the certificates that are chosen in the list.
func (s *Screen) showChosen() {
	chosen := s.paper.winners.SelectedRows()
	offer := len(chosen) > 0 && s.selected() == data.CertificateBook && available(s.p, data.CertificateBook)
	show(s.paper.some, offer)
	if offer {
		s.paper.some.SetLabel(chosenLabel(paperName(s.p, data.CertificateBook), chosen))
	}
	s.paper.object.Refresh()
}

// chosenLabel is "In lại giấy khen số 12" or "In 3 giấy khen đã chọn".
func chosenLabel(name string, chosen []winnerRow) string {
	return fmt.Sprintf("%s %d", name, len(chosen))
}

func (s *Screen) printChosen() {}

package awards

import "thidua/data"

// markPrinted notes the selected paper as printed elsewhere. Of certificates it
// notes those that were not printed from here.
func (s *Screen) markPrinted() {
	b, round, paper := s.desk.Book(), s.p.Round.ID, s.selected()
	var err error
	if left := unprinted(s.certificates); paper == data.CertificateBook && len(left) > 0 {
		err = b.PrintedCertificates(round, left, "")
	} else {
		err = b.MarkPrinted(round, paper)
	}
	if !s.desk.Report(err) {
		s.desk.Did("Đã đánh dấu đã in: "+paperName(s.p, paper), true)
	}
}

// unprinted are the ordinals of the certificates that were never printed.
func unprinted(list []data.Certificate) (ordinals []int) {
	for _, c := range list {
		if len(c.Printed) == 0 {
			ordinals = append(ordinals, c.Ordinal)
		}
	}
	return ordinals
}

func (s *Screen) markSigned() {
	paper := s.selected()
	if !s.desk.Report(s.desk.Book().MarkSigned(s.p.Round.ID, paper)) {
		s.desk.Did("Đã đánh dấu đã ký: "+paperName(s.p, paper), true)
	}
}

// unmarkPrinted takes back that the selected paper was printed.
func (s *Screen) unmarkPrinted() {
	paper := s.selected()
	if !s.desk.Report(s.desk.Book().UnmarkPrinted(s.p.Round.ID, paper)) {
		s.desk.Did("Đã bỏ dấu đã in: "+paperName(s.p, paper), true)
	}
}

// unmarkSigned takes back that the selected paper was signed.
func (s *Screen) unmarkSigned() {
	paper := s.selected()
	if !s.desk.Report(s.desk.Book().UnmarkSigned(s.p.Round.ID, paper)) {
		s.desk.Did("Đã bỏ dấu đã ký: "+paperName(s.p, paper), true)
	}
}

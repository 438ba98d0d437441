package book

import "thidua/data"

// PaperName is what a paper of a round is called: certificates after their award, without
// whose it is, the report on the phase after the review that ends it.
func PaperName(p data.Proceedings, paper data.Paper) string {
	switch {
	case paper == data.CertificateBook && p.Award.Name != "":
		return p.Award.Certificate()
	case paper == data.PhaseReport:
		return p.Phase.ReportName()
	}
	return paper.String()
}

package documents

import "thidua/data"

// Lacks says what has to come before a paper of the round can be made, as a
// data.Problem; nil where nothing is missing.
func Lacks(paper data.Paper, p data.Proceedings) error {
	err := ready(paper, p)
	if err == nil && paper == data.CertificateBook {
		return readyToAward(p)
	}
	return err
}

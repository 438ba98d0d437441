package desk

import "thidua/data"

// PaperTexts begins the Filter with which the settings open on the texts of a paper;
// the paper follows.
const PaperTexts = "van-ban/"

// CertificateLook is the Filter with which they open on how certificates look.
const CertificateLook = "mau-giay-khen"

// TextsOf is the Filter for the texts of a paper.
func TextsOf(paper data.Paper) string { return PaperTexts + string(paper) }

package book

import (
	"strings"

	"thidua/data"
)

// PaperName is what a paper of a round is called. Certificates are called after
// their award, without whose it is: "Bằng khen" for "Bằng khen của Chủ tịch …".
// What is given with a title (danh hiệu) is a "Giấy chứng nhận".
func PaperName(award data.Award, paper data.Paper) string {
	switch {
	case paper != data.CertificateBook || award.Name == "":
		return paper.String()
	case award.Title:
		return "Giấy chứng nhận"
	}
	name, _, _ := strings.Cut(award.Name, " của ")
	return name
}

// paperName is what a paper of this round is called.
func paperName(p data.Proceedings, paper data.Paper) string { return PaperName(p.Award, paper) }

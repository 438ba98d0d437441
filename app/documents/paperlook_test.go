package documents

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

// goldenFolder holds the pages in testdata as they were accepted after somebody looked at
// them; those of certificates have a folder of their own.
const goldenFolder = "golden"

// ordinary is an open vote on eight nominees, two of whom fall short.
func ordinary() data.Proceedings {
	p := sample(8, data.Open)
	p.Dossiers[3].Name = "Trần Thị Bích Ngọc"
	for i := range p.Dossiers {
		if p.Dossiers[i].Kind == data.Collective {
			p.Dossiers[i].Post = "Khóm Tây Khánh, phường Mỹ Thới"
		}
	}
	return recount(p)
}

// hard is a secret vote on sixty nominees with lists of several pages: a name of sixty
// letters, one in decomposed letters, a long agency signed for by a deputy, and nothing
// that may be left out: no agency above, no symbol, no number, no place.
func hard() data.Proceedings {
	p := sample(60, data.Secret)
	p.Dossiers[16].Name = "Nguye\u0302\u0303n Phước Bảo Quý Công Tằng Tôn Nữ Hoàng Thị Thùy Dương A"
	p.Dossiers[1].Name, p.Dossiers[1].Birth = sixtyLetters, data.Date{}
	p.Dossiers[2].Achievement, p.Dossiers[4].From, p.Dossiers[4].To = "", data.Date{}, data.Date{}
	p.Council.Agency = "Ban Quản lý Khu kinh tế cửa khẩu và các khu công nghiệp tỉnh An Giang"
	p.Council.Name = "Hội đồng Thi đua - Khen thưởng " + p.Council.Agency
	p.Council.Parent, p.Council.Place, p.Council.Symbol, p.Council.EstablishedBy = "", "", "", ""
	p.Council.Members[0].Position = "Trưởng ban"
	p.Meeting.Number, p.Phase.Name, p.Stock.Review = "", "", phase().Stock.Review
	p = recount(p)
	p.Decision.Number, p.Decision.Power, p.Decision.Post, p.Decision.On = "", "KT.", "PHÓ TRƯỞNG BAN", data.Date{}
	return p
}

// goldenRounds are the rounds by the names of their pictures.
func goldenRounds() map[string]data.Proceedings {
	return map[string]data.Proceedings{"thuong": ordinary(), "kho": hard()}
}

// Every paper looks as it did when somebody last looked at it.
func TestPapersLook(t *testing.T) {
	t.Parallel()
	accepted := map[string]bool{}
	for name, p := range goldenRounds() {
		for _, paper := range data.Papers {
			if paper == data.CertificateBook {
				continue // see TestCertificatesLook
			}
			d := openPDF(t, renderOnce(t, name+"-"+string(paper), paper, forReports(paper, p)))
			for _, page := range goldenPages(paper, d.Pages()) {
				file := fmt.Sprintf("%s-%s-%d.png", string(paper), name, page)
				accepted[file] = true
				asAccepted(t, filepath.Join(goldenFolder, file), grey(t, d, page))
			}
		}
	}
	noOthers(t, accepted)
}

// goldenPages chooses from the pages of a paper: all of a short one, the first, a middle one
// and the last of a long one; the ends of one ballot, where all twelve are alike, and of one
// of two opinions; the first pages of the reports on three nominees, one of each kind, and
// the end of one.
func goldenPages(paper data.Paper, all int) []int {
	switch {
	case paper == data.BallotPaper:
		return []int{1, all / 12}
	case paper == data.OpinionForm:
		return []int{1, all / 2}
	case paper == data.AchievementReports:
		return []int{1, 3, 4, 5}
	case paper == data.TopicReports:
		return []int{1, 4}
	case all <= 3:
		return []int{1, 2, 3}[:all]
	}
	return []int{1, (all + 2) / 2, all}
}

// noOthers: pictures of papers and pages that there are no more do not stay behind.
func noOthers(t *testing.T, accepted map[string]bool) {
	t.Helper()
	all, err := filepath.Glob(filepath.Join("testdata", goldenFolder, "*.png"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range all {
		switch {
		case accepted[filepath.Base(path)]:
		case os.Getenv(acceptGolden) == "":
			t.Errorf("%s is the picture of no page", path)
		default:
			if err := os.Remove(path); err != nil {
				t.Error(err)
			}
		}
	}
}

// What is read back from a paper is composed, whatever the form of what went in, and holds
// the long names whole.
func TestPapersReadBackComposed(t *testing.T) {
	t.Parallel()
	p := hard()
	long := []string{norm.NFC.String(p.Dossiers[16].Name), sixtyLetters}
	for _, paper := range data.Papers {
		text := raw(t, writeOnce(t, "kho-"+string(paper), paper, forReports(paper, p)))
		if !norm.NFC.IsNormalString(text) {
			t.Errorf("%s is not composed", paper)
		}
		for _, name := range long {
			if paper != data.PhaseReport && !strings.Contains(squeeze(text), squeeze(name)) {
				t.Errorf("%s does not name %s", paper, name)
			}
		}
	}
}

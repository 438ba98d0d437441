//go:build window

package walk

import (
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/archive"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
	"thidua/data/vn"
)

// awarded are the names that the certificates must bear: numbers 1, 2, 4 and 5
// have three votes of five or more.
var awarded = []string{"Hội Khuyến học phường Mỹ Thới", "Trường Tiểu học Mỹ Thới", "Lê Thị Út", "Nguyễn Văn An"}

// outcomes are the votes as the ballots of members add up.
var outcomes = []struct{ yes, against, blank, ordinal int }{
	{5, 0, 0, 1}, {3, 2, 0, 2}, {2, 1, 2, 0}, {4, 0, 1, 3}, {5, 0, 0, 4}, {0, 4, 1, 0}}

// papersLie looks into the round's folder: every paper is there, and a page of
// the certificates for each of the awarded. Nobody wrote an opinion, so there is no
// form for one.
func (s *screen) papersLie() {
	for _, paper := range data.Papers {
		if paper == data.CertificateBook || paper == data.OpinionForm {
			continue
		}
		if text := pdfText(s.t, s.papers(string(paper)+".pdf")); !strings.Contains(vn.Upper(text), vn.Upper(council.Place)) {
			s.t.Errorf("%s does not name the office:\n%s", paper, text)
		}
	}
	text := pdfText(s.t, s.papers("giay-khen.pdf"))
	pages := strings.Split(strings.TrimSuffix(text, "\f"), "\f")
	if len(pages) != len(awarded) {
		s.t.Fatalf("%d certificates for %d awarded:\n%s", len(pages), len(awarded), text)
	}
	for i, name := range awarded {
		page := vn.Upper(vn.Clean(pages[i]))
		for _, word := range []string{name, decision.Number, decision.Signer} {
			if !strings.Contains(page, vn.Upper(word)) {
				s.t.Errorf("certificate %d lacks %q:\n%s", i+1, word, pages[i])
			}
		}
	}
}

func pdfText(t *testing.T, path string) string {
	t.Helper()
	text, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil {
		t.Errorf("pdftotext %s (Debian package poppler-utils): %v", path, err)
	}
	return string(text)
}

// folderWasShown looks at what the file manager was asked for.
func (s *screen) folderWasShown() {
	address, err := os.ReadFile(filepath.Join(s.home, opened))
	if err != nil || !strings.HasPrefix(string(address), "file:///") {
		s.t.Errorf("the papers' folder was not shown: %q %v", address, err)
	}
}

func (s *screen) packageIsWhole() {
	report, err := archive.Verify(s.papers(packageName))
	if err != nil || report.Files == 0 {
		s.t.Errorf("the package: %v, %+v", err, report)
	}
}

// bookHolds opens the data file and compares it with what was typed.
func (s *screen) bookHolds() {
	b, err := book.Open(book.Params{Path: s.dataFile(), Movements: plan.Default(), Law: law.Default()})
	s.must(err)
	defer b.Close()
	for _, fault := range b.Check() {
		s.t.Error("check:", fault)
	}
	round, ok, err := b.Current()
	if err != nil || !ok {
		s.t.Fatalf("no round: %v", err)
	}
	p, err := b.Proceedings(round.ID)
	s.must(err)
	s.sameRound(p)
	s.sameCouncil(p.Council)
	s.sameCount(p)
	s.sameDecision(p)
	list, err := b.Ballots(round.ID)
	s.must(err)
	s.sameBallots(list)
}

// dataFile is where the program keeps its data.
func (s *screen) dataFile() string {
	return filepath.Join(s.home, ".config", "thidua", "so-thi-dua.db")
}

func (s *screen) sameRound(p data.Proceedings) {
	if p.Round.Award != "giay-khen" || p.Round.Phase != 1 || p.Round.Archived.IsZero() {
		s.t.Errorf("round %+v", p.Round)
	}
	m := p.Meeting
	when := m.Opens.Format("02/01/2006 15:04") + m.Closes.Format("-15:04")
	if m.Number != minutes || m.Venue != venue || when != "20/11/2026 08:00-10:30" || m.Rule.Method != data.Secret {
		s.t.Errorf("meeting %+v", m)
	}
}

func (s *screen) sameCouncil(c data.Council) {
	want := council
	want.ID = c.ID
	for i, m := range members {
		role := data.Ordinary
		if i == 0 {
			role = data.Chair
		}
		id := ""
		if i < len(c.Members) {
			id = c.Members[i].ID
		}
		want.Members = append(want.Members, data.Member{ID: id, Name: m.name, Position: m.position, Role: role})
	}
	if !reflect.DeepEqual(c, want) {
		s.t.Errorf("council %+v\nwant %+v", c, want)
	}
}

func (s *screen) sameCount(p data.Proceedings) {
	if p.Result == nil || len(p.Result.Nominees) != len(outcomes) {
		s.t.Fatalf("result %+v", p.Result)
	}
	if p.Result.Ballots != (data.Returns{Issued: 5, Returned: 5, Valid: 5}) {
		s.t.Errorf("ballots %+v", p.Result.Ballots)
	}
	for i, want := range outcomes {
		o := p.Result.Nominees[i]
		if o.Name != nominees[i].name || o.Yes != want.yes || o.Against != want.against || o.Blank != want.blank || o.Ordinal != want.ordinal {
			s.t.Errorf("number %d: %+v, want %+v", i+1, o, want)
		}
	}
	judged := []data.CriterionCount{{ID: "ca-nhan-1", Marks: 1, Sum: 1}, {ID: "ca-nhan-2", Marks: 1}}
	if got := p.Result.Nominees[judgedNominee].Criteria; !reflect.DeepEqual(got, judged) {
		s.t.Errorf("criteria %+v, want %+v", got, judged)
	}
}

func (s *screen) sameDecision(p data.Proceedings) {
	d := p.Decision
	if d == nil || d.Number != decision.Number || d.On != decision.On || d.Post != decision.Post || d.Signer != decision.Signer {
		s.t.Errorf("decision %+v", d)
	}
}

// sameBallots compares the opened box with what the members pressed. Its rows were
// mixed nominee by nominee, so that each column holds the members' keys and no row
// is anybody's ballot.
func (s *screen) sameBallots(list []data.Ballot) {
	keys := map[data.Choice]string{data.Yes: "1", data.No: "2", data.Blank: "3"}
	for n := range nominees {
		var got, want []string
		for _, b := range list {
			mark, _ := b.On(n + 1)
			got = append(got, keys[mark.Choice])
		}
		for _, m := range members {
			want = append(want, m.ballot[n:n+1])
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			s.t.Errorf("number %d: marks %q, want %q", n+1, got, want)
		}
	}
	for _, b := range list {
		if b.Member != "" {
			s.t.Errorf("a secret ballot names %s", b.Member)
		}
	}
}

package documents

import (
	"bytes"
	"flag"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"thidua/data"
)

// keep is a folder for looking at the papers.
var keep = flag.String("papers", "", "folder to keep the printed papers in")

// write renders a paper into a file of its own.
func write(t *testing.T, name string, paper data.Paper, p data.Proceedings) string {
	t.Helper()
	pdf, _, err := Render(paper, p)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return file(t, name, pdf)
}

// file keeps a PDF.
func file(t *testing.T, name string, pdf []byte) string {
	t.Helper()
	dir := t.TempDir()
	if *keep != "" {
		dir = *keep
	}
	path := filepath.Join(dir, name+".pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// both calls check with every paper of a long secret and a short open round.
func both(t *testing.T, check func(t *testing.T, paper data.Paper, path string)) {
	long, short := sample(60, data.Secret), sample(4, data.Open)
	long.Dossiers[6].Achievement = strings.Repeat("Nhiều năm liền vận động học viên ra lớp. ", 150)
	for _, paper := range slices.Concat(written, unruled) {
		t.Run(string(paper), func(t *testing.T) {
			t.Parallel()
			check(t, paper, writeOnce(t, "dai-kin-"+string(paper), paper, forReports(paper, long)))
		})
		t.Run(string(paper)+"-ngan", func(t *testing.T) {
			t.Parallel()
			check(t, paper, writeOnce(t, "ngan-"+string(paper), paper, short))
		})
	}
}

// forReports is a round with fewer nominees for papers that are a report each: all names
// and kinds are among them.
func forReports(paper data.Paper, p data.Proceedings) data.Proceedings {
	if paper == data.AchievementReports || paper == data.TopicReports {
		p.Dossiers = p.Dossiers[:min(len(p.Dossiers), 18)]
	}
	return p
}

// A paper is a sound file of version 1.4 at least, set in Times New Roman's metric twin: of
// its styles the letters in use are embedded, each under a tag of its own.
func TestPapersAreSoundFiles(t *testing.T) {
	fontLine := regexp.MustCompile(`(?m)^(?:([A-Z]{6})\+LiberationSerif(?:B|I|BI)? +CID TrueType +Identity-H +yes yes yes|\S.*) +\d+ +0$`)
	both(t, func(t *testing.T, paper data.Paper, path string) {
		tool(t, "qpdf", "qpdf", "--check", path)
		said := tool(t, "poppler-utils", "pdffonts", path)
		tags := map[string]bool{"": true}
		for _, f := range fontLine.FindAllStringSubmatch(said, -1) {
			if tags[f[1]] {
				t.Errorf("not a subset of the typeface with a tag of its own: %s", f[0])
			}
			tags[f[1]] = true
		}
		if len(tags) == 1 {
			t.Errorf("no font found:\n%s", said)
		}
		if info := tool(t, "poppler-utils", "pdfinfo", path); !strings.Contains(info, "PDF version:     1.4") || !strings.Contains(info, "(A4)") ||
			!regexp.MustCompile(`(?m)^CreationDate: .* Nov 20 .*2026`).MatchString(info) {
			t.Errorf("pdfinfo says\n%s", info)
		}
	})
}

// Everything stands inside the margins but the page number, which stands in the
// middle of the top one and only from the second page on.
func TestMargins(t *testing.T) {
	both(t, checkMargins)
}

func checkMargins(t *testing.T, paper data.Paper, path string) {
	t.Helper()
	all, sizes := words(t, path)
	numbered := make(map[int]bool)
	for _, w := range all {
		size := sizes[w.page-1]
		if w.y1 < marginTop {
			if math.Abs(w.middle()-size.width/2) > 0.5 {
				t.Errorf("page %d: %q in the top margin off the middle", w.page, w.text)
			}
			numbered[w.page] = true
			continue
		}
		if w.x0 < marginLeft-0.1 || w.x1 > size.width-marginRight+0.2 || w.y1 > size.height-marginBottom+0.1 {
			t.Errorf("page %d: %q stands in a margin: %+v", w.page, w.text, w)
		}
	}
	if numbered[1] {
		t.Error("the first page is numbered")
	}
	if paper == data.MeetingMinutes && len(sizes) > 1 && !numbered[2] {
		t.Error("the second page is not numbered")
	}
}

func TestSameRoundSameBytes(t *testing.T) {
	t.Parallel()
	for _, paper := range slices.Concat(written, unruled) {
		first, _, _ := Render(paper, sample(20, data.Open))
		second, _, _ := Render(paper, sample(20, data.Open))
		if len(first) == 0 || !bytes.Equal(first, second) {
			t.Errorf("%s differs between two printings", paper)
		}
	}
}

func TestRenderLeavesTheRoundAlone(t *testing.T) {
	p := sample(8, data.Secret)
	for _, paper := range slices.Concat(written, unruled) {
		if _, _, err := Render(paper, p); err != nil {
			t.Fatal(err)
		}
	}
	if !reflect.DeepEqual(p, sample(8, data.Secret)) {
		t.Error("printing changed the proceedings")
	}
}

// Names of people and households take two lines of the table of the count at most.
func TestNamesInTheCount(t *testing.T) {
	s, err := newSheet("", minute(8, 0))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Gia đình ông Huỳnh Văn Bảy", "Gia đình bà Nguyễn Thị Hồng Nhung", "Gia đình ông Nguyễn Hữu Phước", "Bà Nguyễn Thị Phương Thảo", "Ông Mohamad Sa Lếs"} {
		if rows := s.cellBox(name, cellLetters, 0, calledWidth, left).rows; len(rows) > 2 {
			t.Errorf("%s takes %d lines", name, len(rows))
		}
	}
}

// No word in the head of a table is broken for want of room.
func TestHeadsHoldTheirWords(t *testing.T) {
	s, err := newSheet("", minute(8, 0))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []data.Proceedings{sitting(), handsShown()} {
		for _, made := range []table{countTable(p), resultTable(p), memberTable(p), ballotTable(p, nil), arithmeticTable(p, []int{1})} {
			widths := s.fit(made, inner(false))
			for i, c := range made.columns {
				for _, word := range strings.Fields(strings.ReplaceAll(c.head, "Đồng ý", "Đồng_ý")) {
					word = strings.ReplaceAll(word, "_", " ")
					if need := s.ruler.width(word, headLetters) + 2*padSide; need > widths[i] {
						t.Errorf("%q of %q needs %.1f mm of %.1f", word, c.head, need, widths[i])
					}
				}
			}
		}
	}
}

// The signatures never stand without two lines of text above them.
func TestSignaturesAreNotOrphaned(t *testing.T) {
	t.Parallel()
	rounds := []data.Proceedings{sitting(), handsShown()}
	for n := 1; n <= 80; n++ {
		rounds = append(rounds, sample(n, data.Secret))
	}
	for i := range rounds {
		rounds[i] = unlisted(rounds[i])
	}
	for paper, mark := range map[data.Paper]string{data.CountMinutes: "BAN KIỂM PHIẾU", data.MeetingMinutes: "THƯ KÝ"} {
		all := inOneFile(t, paper, rounds)
		if len(all) != len(rounds) {
			t.Fatalf("%s: %d papers of %d rounds", paper, len(all), len(rounds))
		}
		for i, pages := range all {
			above, _, found := strings.Cut(pages[len(pages)-1], mark)
			lines := strings.Count(above, "\n")
			if len(pages) > 1 {
				lines-- // the page number
			}
			if !found || lines < 2 {
				t.Errorf("%s of %d nominees: %d lines above the signatures", paper, len(rounds[i].Dossiers), lines)
			}
		}
	}
}

// unlisted is a round without the list of receipts, which would stand behind the
// signatures.
func unlisted(p data.Proceedings) data.Proceedings {
	p.Meeting.Box = data.Box{}
	for i := range p.Sittings {
		p.Sittings[i].Meeting.Box = data.Box{}
	}
	return p
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

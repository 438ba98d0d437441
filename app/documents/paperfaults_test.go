package documents

import (
	"bytes"
	"fmt"
	"math"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"

	"thidua/data"
)

// changes are small faults of a page's drawing, each kept as long as what it replaces.
var changes = map[string]func(t *testing.T, pdf []byte) []byte{
	"a line of text a millimetre lower": lowered,
	"no line under the agency":          func(t *testing.T, pdf []byte) []byte { return unruledAt(t, pdf, 0) },
	"no line under the motto":           func(t *testing.T, pdf []byte) []byte { return unruledAt(t, pdf, 1) },
	"no line under the subject":         func(t *testing.T, pdf []byte) []byte { return unruledAt(t, pdf, 2) },
	"an article's number not in bold":   lighter,
	"a word less":                       wordless,
}

// The comparison tells the accepted page from one with a small fault.
func TestFaultsOfAPaperAreTold(t *testing.T) {
	const file = "quyet-dinh-thuong-1.png"
	pdf := uncompressed(t, data.DecisionPaper, ordinary())
	accepted := readGrey(t, filepath.Join("testdata", goldenFolder, file))
	if err := differ(accepted, grey(t, openPDF(t, pdf), 1)); err != nil {
		t.Errorf("without a change: %v", err)
	}
	for name, change := range changes {
		if differ(accepted, grey(t, openPDF(t, change(t, pdf)), 1)) == nil {
			t.Errorf("%s is not seen", name)
		}
	}
}

// A hundredth of a point is nothing.
func TestARoundingIsForgiven(t *testing.T) {
	pdf := uncompressed(t, data.DecisionPaper, ordinary())
	moved := textPlace.ReplaceAllFunc(pdf, func(at []byte) []byte { return movedDown(t, at, 0.01) })
	if bytes.Equal(pdf, moved) {
		t.Fatal("nothing was moved")
	}
	if err := differ(grey(t, openPDF(t, pdf), 1), grey(t, openPDF(t, moved), 1)); err != nil {
		t.Error(err)
	}
}

// uncompressed is a paper whose drawing can be read.
func uncompressed(t *testing.T, paper data.Paper, p data.Proceedings) []byte {
	t.Helper()
	s, err := newSheet("", minute(8, 0))
	if err != nil {
		t.Fatal(err)
	}
	s.pdf.SetCompression(false)
	p, _, err = checked(paper, p, s.has)
	if err != nil {
		t.Fatal(err)
	}
	pdf, err := s.paper(compose(paper, p)...)
	if err != nil {
		t.Fatal(err)
	}
	return pdf
}

// textPlace is where a word is drawn.
var textPlace = regexp.MustCompile(`BT ([\d.]+) ([\d.]+) Td`)

// lowered moves the line in which the hundredth word of the first page stands.
func lowered(t *testing.T, pdf []byte) []byte {
	line := textPlace.FindAllSubmatch(pdf, -1)[100][2]
	return textPlace.ReplaceAllFunc(pdf, func(at []byte) []byte {
		if !bytes.Contains(at, append([]byte(" "), append(line, " Td"...)...)) {
			return at
		}
		return movedDown(t, at, 1/mm)
	})
}

// movedDown is the place of a word so many points lower.
func movedDown(t *testing.T, at []byte, points float64) []byte {
	m := textPlace.FindSubmatch(at)
	y, err := strconv.ParseFloat(string(m[2]), 64)
	if err != nil {
		t.Fatal(err)
	}
	out := fmt.Appendf(nil, "BT %s %.2f Td", m[1], math.Max(y-points, 0))
	if len(out) != len(at) {
		return at // the objects of the file would not be found
	}
	return out
}

// unruledAt leaves a straight line out.
func unruledAt(t *testing.T, pdf []byte, at int) []byte {
	return replaced(t, pdf, regexp.MustCompile(` l S\n`), at, " l n\n")
}

// lighter sets the last words in bold of the first page in the face that follows.
func lighter(t *testing.T, pdf []byte) []byte {
	faces := regexp.MustCompile(`/F[0-9a-f]{40} 14\.00 Tf`)
	page, _, _ := bytes.Cut(pdf, []byte("endstream"))
	all := faces.FindAll(page, -1)
	return replaced(t, pdf, faces, len(all)-2, string(all[len(all)-1]))
}

// wordless draws a word in the middle of the first page beside it.
func wordless(t *testing.T, pdf []byte) []byte {
	return replaced(t, pdf, regexp.MustCompile(`BT \d{3}`), 60, "BT 999")
}

// replaced puts something of the same length in the place of a match.
func replaced(t *testing.T, pdf []byte, what *regexp.Regexp, at int, with string) []byte {
	t.Helper()
	found := what.FindAllIndex(pdf, at+1)
	if len(found) <= at || found[at][1]-found[at][0] != len(with) {
		t.Fatalf("%v is not %d times in the drawing", what, at+1)
	}
	out := bytes.Clone(pdf)
	copy(out[found[at][0]:], with)
	return out
}

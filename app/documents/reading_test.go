package documents

import (
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"thidua/data"
)

// tool runs a program that reads PDF files.
func tool(t *testing.T, pack, name string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Fatalf("%s is needed to read the papers back: install the package %s", name, pack)
	}
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
	return string(out)
}

// pageNumber is the number that stands above a page but the first.
var pageNumber = regexp.MustCompile(`\f\d+\n`)

// raw is the text of a paper in the order of drawing, with single spaces and without
// page numbers.
func raw(t *testing.T, path string) string {
	return strings.Join(strings.Fields(pageNumber.ReplaceAllString(drawnText(t, path), "\n")), " ")
}

// pages is the text of each page in the order of drawing.
func pages(t *testing.T, path string) []string {
	all := strings.Split(drawnText(t, path), "\f")
	return all[:len(all)-1]
}

// drawnText is the text of a paper in the order of drawing.
func drawnText(t *testing.T, path string) string {
	t.Helper()
	return textsRead.of(sumOf(t, path), func() string { return tool(t, "poppler-utils", "pdftotext", "-raw", path, "-") })
}

// word is a word on a page; lengths in millimetres.
type word struct {
	page           int
	x0, y0, x1, y1 float64
	text           string
}

type pageSize struct{ width, height float64 }

// words finds every word of a paper.
func words(t *testing.T, path string) ([]word, []pageSize) {
	t.Helper()
	r := wordsRead.of(sumOf(t, path), func() placedWords { return wordsAnew(t, path) })
	return r.words, r.sizes
}

func wordsAnew(t *testing.T, path string) placedWords {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(tool(t, "poppler-utils", "pdftotext", "-bbox", path, "-")))
	decoder.Strict = false
	var all []word
	var sizes []pageSize
	for {
		token, err := decoder.Token()
		if err != nil {
			return placedWords{all, sizes}
		}
		start, ok := token.(xml.StartElement)
		switch {
		case ok && start.Name.Local == "page":
			sizes = append(sizes, pageSize{attr(start, "width"), attr(start, "height")})
		case ok && start.Name.Local == "word":
			w := word{len(sizes), attr(start, "xMin"), attr(start, "yMin"), attr(start, "xMax"), attr(start, "yMax"), ""}
			if err := decoder.DecodeElement(&w.text, &start); err != nil {
				t.Fatal(err)
			}
			all = append(all, w)
		}
	}
}

// attr is a length in millimetres.
func attr(e xml.StartElement, name string) float64 {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			v, _ := strconv.ParseFloat(a.Value, 64)
			return v * mm
		}
	}
	return 0
}

// place finds the first run of words that says text and gives its outline.
func place(t *testing.T, all []word, text string) word {
	t.Helper()
	want := strings.Fields(text)
	for i := range all {
		if i+len(want) > len(all) {
			break
		}
		found := true
		for j, w := range want {
			found = found && all[i+j].text == w
		}
		if found {
			out, last := all[i], all[i+len(want)-1]
			out.x1, out.text = last.x1, text
			return out
		}
	}
	t.Fatalf("%q is not on the paper", text)
	return word{}
}

func (w word) middle() float64 { return (w.x0 + w.x1) / 2 }

// stroke is a straight line on the first page, in millimetres from its lower left.
type stroke struct{ x0, y0, x1, y1 float64 }

var strokeShape = regexp.MustCompile(`(?m)^([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S$`)

// strokes are the horizontal lines of a paper in the order of drawing.
func strokes(t *testing.T, path string) []stroke {
	var all []stroke
	open := filepath.Join(t.TempDir(), "open.pdf")
	tool(t, "qpdf", "qpdf", "--qdf", "--object-streams=disable", path, open)
	text, err := os.ReadFile(open)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range strokeShape.FindAllStringSubmatch(string(text), -1) {
		var v [4]float64
		for i := range v {
			v[i], _ = strconv.ParseFloat(m[i+1], 64)
			v[i] *= mm
		}
		all = append(all, stroke{v[0], v[1], v[2], v[3]})
	}
	return all
}

// written are the papers other than the certificates.
var written = []data.Paper{data.Invitation, data.BallotPaper, data.CountMinutes, data.MeetingMinutes, data.Submission, data.DecisionPaper, data.Notice, data.PhaseReport}

// unruled are the papers for which the decree has no form: their elements are checked one
// by one, not against its table.
var unruled = []data.Paper{data.AchievementReports, data.TopicReports, data.OpinionForm, data.HandoverList, data.CeremonyScript}

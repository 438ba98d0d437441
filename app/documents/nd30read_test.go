package documents

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// run is a stretch of text in one style on one line, as it was read back: lengths in
// millimetres from the upper left corner, the size in points.
type run struct {
	page         int
	x0, x1, base float64
	size         float64
	bold, italic bool
	ink          string
	text         string
}

func (r run) middle() float64 { return (r.x0 + r.x1) / 2 }

// Heights of the typeface in parts of its size, as its own tables have them: a
// reader takes their sum for the height of a line.
const (
	faceAbove = 0.891
	faceBelow = 0.216
)

// readZoom is how many units of the reader a point has.
const readZoom = 3

type htmlPage struct {
	Height float64 `xml:"height,attr"`
	Fonts  []struct {
		ID     string `xml:"id,attr"`
		Family string `xml:"family,attr"`
		Color  string `xml:"color,attr"`
	} `xml:"fontspec"`
	Texts []struct {
		Top    float64 `xml:"top,attr"`
		Left   float64 `xml:"left,attr"`
		Width  float64 `xml:"width,attr"`
		Height float64 `xml:"height,attr"`
		Font   string  `xml:"font,attr"`
		Inner  string  `xml:",innerxml"`
	} `xml:"text"`
}

var tags = regexp.MustCompile(`<[^>]*>`)

// readRuns reads a paper back with the style of every text.
func readRuns(t *testing.T, path string) []run {
	t.Helper()
	all, _ := readBack(t, path)
	return all
}

// readBack reads the texts of a paper, and the lines and boxes of each page.
func readBack(t *testing.T, path string) ([]run, []drawn) {
	t.Helper()
	r := readings.of(sumOf(t, path), func() reading { return readAnew(t, path) })
	return r.runs, r.pages
}

func readAnew(t *testing.T, path string) reading {
	t.Helper()
	var read struct {
		Pages []htmlPage `xml:"page"`
	}
	text := tool(t, "poppler-utils", "pdftohtml", "-xml", "-zoom", strconv.Itoa(readZoom), "-noroundcoord", "-fontfullname", "-i", "-stdout", path)
	if err := xml.Unmarshal([]byte(text), &read); err != nil {
		t.Fatal(err)
	}
	var all []run
	styles := map[string][2]string{}
	for i, page := range read.Pages {
		for _, f := range page.Fonts {
			styles[f.ID] = [2]string{f.Family, f.Color}
		}
		for _, e := range page.Texts {
			if text := plainSpaced(unescaped(tags.ReplaceAllString(e.Inner, ""))); text != "" {
				all = append(all, newRun(i+1, e.Left, e.Top, e.Width, e.Height, styles[e.Font], text))
			}
		}
	}
	return reading{all, drawings(t, path, read.Pages)}
}

func newRun(page int, left, top, width, height float64, style [2]string, text string) run {
	size := height / readZoom / (faceAbove + faceBelow)
	_, face, _ := strings.Cut(style[0], "LiberationSerif")
	return run{page: page, x0: left / readZoom * mm, x1: (left + width) / readZoom * mm, base: (top/readZoom + faceAbove*size) * mm,
		size: size, bold: strings.Contains(face, "B"), italic: strings.Contains(face, "I"), ink: style[1], text: text}
}

func unescaped(text string) string {
	return strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", `"`, "&#160;", " ").Replace(text)
}

// drawn are the straight lines and the boxes of one page, in millimetres from the
// upper left corner.
type drawn struct{ lines, boxes []stroke }

// drawings reads the lines and boxes of each page from the file itself.
func drawings(t *testing.T, path string, read []htmlPage) []drawn {
	t.Helper()
	open := filepath.Join(t.TempDir(), "open.pdf")
	tool(t, "qpdf", "qpdf", "--qdf", "--object-streams=disable", path, open)
	text, err := os.ReadFile(open)
	if err != nil {
		t.Fatal(err)
	}
	var all []drawn
	for i, page := range strings.Split(string(text), "%% Contents for page ")[1:] {
		all = append(all, newDrawn(page, read[i].Height/readZoom*mm))
	}
	return all
}

func newDrawn(page string, height float64) drawn {
	var d drawn
	for line := range strings.SplitSeq(page, "\n") {
		switch v, shape := numbers(line); shape {
		case "m l S":
			d.lines = append(d.lines, stroke{v[0], height - v[1], v[2], height - v[3]})
		case "re S":
			d.boxes = append(d.boxes, stroke{v[0], height - v[1], v[0] + v[2], height - v[1] - v[3]})
		}
	}
	return d
}

// numbers are the numbers of a line that draws, in millimetres, and its other words.
func numbers(line string) (v []float64, shape string) {
	if !strings.HasSuffix(line, " S") {
		return nil, ""
	}
	var words []string
	for _, field := range strings.Fields(line) {
		if n, err := strconv.ParseFloat(field, 64); err == nil {
			v = append(v, n*mm)
		} else {
			words = append(words, field)
		}
	}
	return v, strings.Join(words, " ")
}

// holds reports whether a text begins and ends in boxes of the page: short ones of
// neighbouring fields are read as one.
func (d drawn) holds(r run) bool { return d.covers(r.x0, r.base) && d.covers(r.x1, r.base) }

func (d drawn) covers(x, y float64) bool {
	for _, b := range d.boxes {
		if x > b.x0 && x < b.x1 && y > min(b.y0, b.y1) && y < max(b.y0, b.y1) {
			return true
		}
	}
	return false
}

// below finds the line that stands under a text, within three millimetres.
func (d drawn) below(r run) (stroke, bool) {
	for _, l := range d.lines {
		if l.y0 > r.base && l.y0 < r.base+3 && l.x0 < r.middle() && l.x1 > r.middle() {
			return l, true
		}
	}
	return stroke{}, false
}

// greyShape is a rectangle that is filled and has an outline.
var greyShape = regexp.MustCompile(`(?m)^([\d.]+) ([\d.]+) ([\d.]+) (-?[\d.]+) re B$`)

// greyBoxes are the filled rectangles of a paper's first page.
func greyBoxes(t *testing.T, path string) []stroke {
	t.Helper()
	open := filepath.Join(t.TempDir(), "open.pdf")
	tool(t, "qpdf", "qpdf", "--qdf", "--object-streams=disable", path, open)
	text, err := os.ReadFile(open)
	if err != nil {
		t.Fatal(err)
	}
	var all []stroke
	for _, m := range greyShape.FindAllStringSubmatch(string(text), -1) {
		var v [5]float64
		for i := 1; i < len(m); i++ {
			v[i], _ = strconv.ParseFloat(m[i], 64)
			v[i] *= mm
		}
		all = append(all, stroke{v[1], v[2], v[1] + v[3], v[2] + v[4]})
	}
	return all
}

package documents

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"github.com/jung-kurt/gofpdf"

	"thidua/data"
)

// family is the name under which the typeface is embedded, see tagged.
const family = untagged + "LiberationSerif"

// Page set-up of administrative papers, in millimetres: the narrowest margins
// that Nghị định 30/2020/NĐ-CP, Phụ lục I allows.
const (
	paperShort   = 210.0
	paperLong    = 297.0
	marginTop    = 20.0
	marginBottom = 20.0
	marginLeft   = 30.0
	marginRight  = 15.0
)

// sheet is the paper being written: the only place that speaks to the PDF
// writer. All lengths are millimetres from the upper left corner.
type sheet struct {
	*ruler
	pdf           *gofpdf.Fpdf
	width, height float64 // of the current page
	room          float64 // between the margins of the part being set
	set           letters // what the page was last told
	trial         bool    // every page is marked as a rehearsal's
}

// newSheet begins a paper without pages. The day goes into the file instead of
// the time of writing, so that the same round gives the same bytes.
func newSheet(title string, day time.Time) (*sheet, error) {
	r, err := newRuler()
	if err != nil {
		return nil, err
	}
	pdf := gofpdf.New("P", "mm", "A4", "")
	for style, file := range files {
		pdf.AddUTF8FontFromBytes(family, style, file)
	}
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetCompression(true)
	pdf.SetCatalogSort(true)
	day = filed(day)
	pdf.SetCreationDate(day)
	pdf.SetModificationDate(day)
	pdf.SetTitle(title, true)
	pdf.SetCreator(program, true)
	pdf.SetProducer(program, true)
	return &sheet{ruler: r, pdf: pdf}, nil
}

// program is what the files name as the program that wrote them.
const program = "Thi Đua"

// filed is the day that a file bears: a fixed one where none is known.
func filed(day time.Time) time.Time {
	if day.IsZero() {
		return time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	return day
}

// page begins a new A4 page.
func (s *sheet) page(landscape bool) {
	s.width, s.height = paperShort, paperLong
	orientation := "P"
	if landscape {
		s.width, s.height = paperLong, paperShort
		orientation = "L"
	}
	s.pdf.AddPageFormat(orientation, gofpdf.SizeType{Wd: paperShort, Ht: paperLong})
	if s.trial {
		markTrial(s.pdf, s.ruler, s.width, s.height, trialHead)
	}
	s.set = letters{}
}

// text writes one line with its baseline at y, beginning at x.
func (s *sheet) text(x, y float64, text string, l letters) {
	if text == "" {
		return
	}
	if s.set != l {
		s.pdf.SetFont(family, l.style, l.size)
		s.set = l
	}
	s.pdf.Text(x, y, printable(text))
}

// centred writes one line around x.
func (s *sheet) centred(x, y float64, text string, l letters) {
	s.text(x-s.ruler.width(text, l)/2, y, text, l)
}

// ink is the colour of what follows.
func (s *sheet) ink(c hue) {
	s.pdf.SetTextColor(c.r, c.g, c.b)
	s.pdf.SetDrawColor(c.r, c.g, c.b)
}

// line draws a straight line; thickness in millimetres.
func (s *sheet) line(x1, y1, x2, y2, thickness float64) {
	s.pdf.SetLineWidth(thickness)
	s.pdf.Line(x1, y1, x2, y2)
}

// box draws the outline of a rectangle; thickness in millimetres.
func (s *sheet) box(x, y, width, height, thickness float64) {
	s.pdf.SetLineWidth(thickness)
	s.pdf.Rect(x, y, width, height, "D")
}

// bytes closes the paper.
func (s *sheet) bytes() ([]byte, error) {
	var out bytes.Buffer
	if err := s.pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("write pdf: %w", err)
	}
	// Papers in electronic form are PDF 1.4 or later (Nghị định 30/2020/NĐ-CP,
	// Phụ lục I); what is written is valid in both.
	return tagged(bytes.Replace(out.Bytes(), []byte("%PDF-1.3"), []byte("%PDF-1.4"), 1)), nil
}

// printable is the last guard in front of the PDF writer, which stumbles over
// characters above U+FFFF: texts from outside were cleaned by tidy before. Spaces
// that hold a line together become plain ones, so that the text can be searched.
func printable(text string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c == '\u00a0':
			return ' '
		case c < ' ' || c > 0xFFFF:
			return -1
		}
		return c
	}, strings.ToValidUTF8(text, ""))
}

// guard turns a panic of the PDF writer into an error.
func guard(err *error) {
	if r := recover(); r != nil {
		*err = &data.Problem{What: "Không lập được văn bản", Do: "Kiểm tra chữ trong hồ sơ của đợt xét, sau đó thử lại",
			Cause: fmt.Errorf("pdf: %v", r)}
	}
}

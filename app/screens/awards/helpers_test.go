package awards

import (
	"context"
	"image"
	"image/color"
	"image/draw"
	"os"
	"regexp"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// typeDay types a date into the form's date field.
func typeDay(d *desktest.Desk, s *Screen, text string) {
	s.form.on.SetDate(time.Time{})
	d.Win.Canvas().Focus(test.WidgetRenderer(s.form.on).Objects()[0].(fyne.Focusable))
	d.Type(text)
}

// point chooses a paper in the list, as a person does.
func point(s *Screen, paper data.Paper) { s.goTo(paper) }

// TestMain lets papers be looked at without PDFium, but in the tests that want it.
func TestMain(m *testing.M) {
	openPDF = func(_ context.Context, pdf []byte) (document, error) { return &paleDocument{pdf: pdf}, nil }
	os.Exit(m.Run())
}

// onePage is a page in a PDF, not the list of them.
var onePage = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

// paleDocument counts the pages of a PDF and draws them all white.
type paleDocument struct {
	pdf    []byte
	closed bool
}

func (d *paleDocument) Pages() int { return len(onePage.FindAll(d.pdf, -1)) }

func (d *paleDocument) Size(int) (width, height float64) { return 210, 297 }

func (d *paleDocument) Part(_ context.Context, _ int, _ image.Point, part image.Rectangle) (*image.RGBA, error) {
	img := image.NewRGBA(image.Rectangle{Max: part.Size()})
	draw.Draw(img, img.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	return img, nil
}

func (d *paleDocument) Close() { d.closed = true }

// realPDF looks at papers by PDFium for the length of a test.
func realPDF(t *testing.T) {
	t.Helper()
	before := openPDF
	openPDF = byPreview
	t.Cleanup(func() { openPDF = before })
}

// proceedings reads the round.
func proceedings(t *testing.T, b *book.Book, round data.Round) data.Proceedings {
	t.Helper()
	p, err := b.Proceedings(round.ID)
	desktest.Must(t, err)
	return p
}

package preview

import (
	"bytes"
	"image"
	"testing"

	"github.com/jung-kurt/gofpdf"

	"thidua/assets/fonts"
)

// BenchmarkStart begins with PDFium compiled by an earlier start.
func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		e := newEngine(shared.cache)
		if err := e.do(b.Context(), e.ready); err != nil {
			b.Fatal(err)
		}
		if err := e.do(b.Context(), e.stop); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	d := opened(b, paper(b))
	for b.Loop() {
		if _, err := d.Render(b.Context(), 1, 110); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPrintedPage draws a page of A4 for a printer, in bands.
func BenchmarkPrintedPage(b *testing.B) {
	d := opened(b, paper(b))
	whole := d.Pixels(2, 300)
	for b.Loop() {
		for y := 0; y < whole.Y; y += 256 {
			if _, err := d.Part(b.Context(), 2, whole, image.Rect(0, y, whole.X, min(y+256, whole.Y))); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkOpen10000 opens a book of 10,000 certificates.
func BenchmarkOpen10000(b *testing.B) {
	pdf := gofpdf.New("L", "mm", "A4", "")
	pdf.AddUTF8FontFromBytes("serif", "", fonts.Regular)
	pdf.SetFont("serif", "", 20)
	for range 10000 {
		pdf.AddPage()
		pdf.Text(100, 100, "Giấy khen")
	}
	var out bytes.Buffer
	if err := pdf.Output(&out); err != nil {
		b.Fatal(err)
	}
	e := ownEngine(b)
	for b.Loop() {
		d, err := open(b.Context(), e, out.Bytes())
		if err != nil {
			b.Fatal(err)
		}
		d.Close()
	}
}

package documents

import (
	"testing"

	"github.com/jung-kurt/gofpdf"

	"thidua/assets/fonts/display"
	"thidua/data"
)

const benchPages = 10_000

// BenchmarkCertificates10000 prints ten thousand certificates into one file.
func BenchmarkCertificates10000(b *testing.B) {
	p := awarded(benchPages, nil)
	b.ReportAllocs()
	for b.Loop() {
		pdf, _, err := certificates(p)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(pdf)), "bytes")
	}
	b.ReportMetric(float64(benchPages*b.N)/b.Elapsed().Seconds(), "pages/s")
}

// BenchmarkPlain is the same page from a plain loop: border, emblem and all lines
// drawn anew on each page, in places reckoned beforehand. Five hundred pages tell
// its speed; ten thousand would be a gigabyte.
func BenchmarkPlain(b *testing.B) { benchPlain(b, benchPages/20, true) }

// BenchmarkTextOnly10000 is that loop without border and emblem: what the text
// alone costs.
func BenchmarkTextOnly10000(b *testing.B) { benchPlain(b, benchPages, false) }

func benchPlain(b *testing.B, pages int, drawn bool) {
	c, p := readyPress(b)
	own, _ := c.arrange(p, p.Dossiers[0], 1)
	lines := append(append([]imprint{}, c.same...), own...)
	b.ReportAllocs()
	for b.Loop() {
		s, err := newSheet("", day(p))
		if err != nil {
			b.Fatal(err)
		}
		s.pdf.AddUTF8FontFromBytes(displayFamily, upright, display.Bold)
		for range pages {
			plainPage(b, s.pdf, p, lines, drawn)
		}
		pdf, err := s.bytes()
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(pdf)), "bytes")
	}
	b.ReportMetric(float64(pages*b.N)/b.Elapsed().Seconds(), "pages/s")
}

func plainPage(b *testing.B, pdf *gofpdf.Fpdf, p data.Proceedings, lines []imprint, drawn bool) {
	pdf.AddPageFormat("P", gofpdf.SizeType{Wd: paperLong, Ht: paperShort})
	if drawn {
		if err := background(brush{pdf, here}, p.Award, underline{116, 63, 65}); err != nil {
			b.Fatal(err)
		}
	}
	newHand(pdf).putAll(lines)
}

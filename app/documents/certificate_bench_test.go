package documents

import (
	"context"
	"testing"

	"github.com/jung-kurt/gofpdf"

	"thidua/assets/fonts/display"
	"thidua/data"
)

// How many certificates the benchmarks make: into one file, as separate files, and
// by the plain loops, of which fewer tell the speed.
const (
	benchPages = 10_000
	benchFiles = 1_000
	plainPages = 300
	plainFiles = 20
)

// BenchmarkCertificates makes ten thousand certificates with their codes in one file.
func BenchmarkCertificates(b *testing.B) {
	p := coded(awarded(benchPages, nil))
	b.ReportAllocs()
	for b.Loop() {
		var size counter
		if _, err := WriteCertificates(context.Background(), &size, p, Options{}, nil); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(size)/benchPages, "bytes/page")
	}
	b.ReportMetric(float64(benchPages*b.N)/b.Elapsed().Seconds(), "pages/s")
}

// BenchmarkSeparate makes a thousand certificates as separate files.
func BenchmarkSeparate(b *testing.B) {
	p := coded(awarded(benchFiles, nil))
	b.ReportAllocs()
	for b.Loop() {
		size := 0
		take := func(_ string, pdf []byte) error { size += len(pdf); return nil }
		if _, err := SeparateCertificates(context.Background(), p, Options{}, take, nil); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(size)/benchFiles, "bytes/file")
	}
	b.ReportMetric(float64(benchFiles*b.N)/b.Elapsed().Seconds(), "files/s")
}

// BenchmarkPlain is the plain loop: frame, emblem, texts and code drawn anew on each
// page, in places reckoned beforehand.
func BenchmarkPlain(b *testing.B) { benchPlain(b, plainPages, plainAnew) }

// BenchmarkPlainTemplate is a loop that draws the frame once, as a template.
func BenchmarkPlainTemplate(b *testing.B) { benchPlain(b, 10*plainPages, plainTemplate) }

// BenchmarkPlainSeparate makes each document anew.
func BenchmarkPlainSeparate(b *testing.B) {
	r := newPlain(b, plainFiles)
	b.ReportAllocs()
	for b.Loop() {
		for i := range plainFiles {
			pdf := r.paper(b)
			r.anew(b, pdf, i)
			r.end(b, pdf)
		}
	}
	b.ReportMetric(float64(plainFiles*b.N)/b.Elapsed().Seconds(), "files/s")
}

const (
	plainAnew = iota
	plainTemplate
)

func benchPlain(b *testing.B, pages, how int) {
	r := newPlain(b, pages)
	b.ReportAllocs()
	for b.Loop() {
		pdf := r.paper(b)
		if how == plainAnew {
			for i := range pages {
				r.anew(b, pdf, i)
			}
		} else {
			r.templated(b, pdf, pages)
		}
		b.ReportMetric(float64(r.end(b, pdf))/float64(pages), "bytes/page")
	}
	b.ReportMetric(float64(pages*b.N)/b.Elapsed().Seconds(), "pages/s")
}

// plainLoop draws certificates with the PDF writer alone.
type plainLoop struct {
	press  *press
	leaves []leaf
}

func newPlain(b *testing.B, n int) *plainLoop {
	b.Helper()
	p := coded(awarded(n, nil))
	v, err := newVoices()
	if err != nil {
		b.Fatal(err)
	}
	l, err := newCanvas(sheetA4)
	if err != nil {
		b.Fatal(err)
	}
	r := &plainLoop{}
	if r.press, err = newPress(l, v, p); err != nil {
		b.Fatal(err)
	}
	for _, w := range p.Winners() {
		own, _ := r.press.arrange(v, w)
		r.leaves = append(r.leaves, own)
	}
	return r
}

func (r *plainLoop) paper(b *testing.B) *gofpdf.Fpdf {
	s, err := newSheet("", day(r.press.p))
	if err != nil {
		b.Fatal(err)
	}
	s.pdf.AddUTF8FontFromBytes(displayFamily, upright, display.Bold)
	return s.pdf
}

func (r *plainLoop) anew(b *testing.B, pdf *gofpdf.Fpdf, i int) {
	pdf.AddPageFormat("P", gofpdf.SizeType{Wd: paperLong, Ht: paperShort})
	if err := r.press.draw(brush{pdf, here}); err != nil {
		b.Fatal(err)
	}
	r.own(b, pdf, i)
}

func (r *plainLoop) templated(b *testing.B, pdf *gofpdf.Fpdf, pages int) {
	behind := pdf.CreateTemplateCustom(gofpdf.PointType{}, gofpdf.SizeType{Wd: paperLong, Ht: paperShort}, func(t *gofpdf.Tpl) {
		if err := r.press.draw(brush{&t.Fpdf, here}); err != nil {
			b.Fatal(err)
		}
	})
	for i := range pages {
		pdf.AddPageFormat("P", gofpdf.SizeType{Wd: paperLong, Ht: paperShort})
		pdf.UseTemplate(behind)
		r.own(b, pdf, i)
	}
}

// own writes the texts and draws the code.
func (r *plainLoop) own(b *testing.B, pdf *gofpdf.Fpdf, i int) {
	for _, im := range append(r.press.same(), r.leaves[i].texts...) {
		pdf.SetFont(im.voice.family, im.voice.style, im.size)
		pdf.SetTextColor(im.ink.r, im.ink.g, im.ink.b)
		for row, line := range im.lines {
			x := im.x
			if im.side == data.Centred {
				x -= im.voice.width(line, letters{im.voice.style, im.size}) / 2
			}
			pdf.Text(x, im.y+(im.voice.rise+float64(row)*im.voice.lead)*im.size*mm, printable(line))
		}
	}
	c := r.leaves[i].code
	q, err := newCode(c.text)
	if err != nil {
		b.Fatal(err)
	}
	pdf.SetFillColor(0, 0, 0)
	module := c.side / q.modules()
	for y := range q.Size() {
		for x := 0; x < q.Size(); x++ {
			begin := x
			for q.Module(x, y) {
				x++
			}
			if x > begin {
				pdf.Rect(c.x+float64(begin+quiet)*module, c.y+float64(y+quiet)*module, float64(x-begin)*module, module, "F")
			}
		}
	}
}

func (r *plainLoop) end(b *testing.B, pdf *gofpdf.Fpdf) int {
	var size counter
	if err := pdf.Output(&size); err != nil {
		b.Fatal(err)
	}
	return int(size)
}

// counter takes everything and counts it.
type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

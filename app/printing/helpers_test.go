package printing

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/jung-kurt/gofpdf"

	"thidua/assets/fonts"
	"thidua/data"
)

// size is the size of a page in millimetres.
type size struct{ w, h float64 }

var (
	a4       = size{210, 297}
	lying    = size{297, 210}
	diploma  = size{360, 270}
	diploma2 = size{400, 300}
)

// pdfOf writes a PDF with a page of each size: a number, a word and a mark in each
// corner, 10 mm from the edges.
func pdfOf(t testing.TB, sizes ...size) []byte {
	t.Helper()
	pdf := gofpdf.New("P", "mm", "A4", "")
	pdf.AddUTF8FontFromBytes("serif", "", fonts.Regular)
	for i, s := range sizes {
		pdf.AddPageFormat("P", gofpdf.SizeType{Wd: s.w, Ht: s.h})
		pdf.SetFont("serif", "", 30)
		pdf.Text(30, 60, fmt.Sprintf("Quyết định trang %d", i+1))
		pdf.SetFillColor(196, 33, 27)
		for _, x := range []float64{10, s.w - 15} {
			for _, y := range []float64{10, s.h - 15} {
				pdf.Rect(x, y, 5, 5, "F")
			}
		}
	}
	var out bytes.Buffer
	if err := pdf.Output(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// problem wants a failure in words, with a way out.
func problem(t *testing.T, err error, words string) {
	t.Helper()
	var p *data.Problem
	if !errors.As(err, &p) || !strings.Contains(err.Error(), words) {
		t.Errorf("got %v, want a problem with %q", err, words)
	}
	if errors.As(err, &p) && p.Do == "" {
		t.Errorf("%v names no way out", err)
	}
}

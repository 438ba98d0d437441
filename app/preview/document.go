package preview

import (
	"context"
	"sync/atomic"

	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// millimetre is a millimetre in points, the unit of PDF.
const millimetre = 72 / 25.4

// Document is an open PDF. It may be used from several goroutines.
type Document struct {
	engine *engine
	pdf    []byte
	sizes  [][2]float64 // width and height of each page in millimetres
	closed atomic.Bool

	// Touched only when it is this document's turn in the engine.
	ref  references.FPDF_DOCUMENT
	born int // the engine's birth that ref belongs to; 0 for none
}

// Open reads a PDF, which must not be changed while the document is open. The
// first call starts PDFium, which takes seconds where nothing is cached: it
// belongs off the window's goroutine.
func Open(ctx context.Context, pdf []byte) (*Document, error) { return open(ctx, shared, pdf) }

func open(ctx context.Context, e *engine, pdf []byte) (*Document, error) {
	if len(pdf) == 0 {
		return nil, broken(errEmpty)
	}
	d := &Document{engine: e, pdf: pdf}
	if err := e.do(ctx, d.measure); err != nil {
		d.Close()
		return nil, told(err)
	}
	return d, nil
}

// Pages is the number of pages.
func (d *Document) Pages() int { return len(d.sizes) }

// Size is the size of a page, counted from 1, in millimetres; 0 for a page that
// does not exist.
func (d *Document) Size(page int) (width, height float64) {
	if page < 1 || page > len(d.sizes) {
		return 0, 0
	}
	return d.sizes[page-1][0], d.sizes[page-1][1]
}

// Close gives the document's memory back when a drawing that is under way has
// ended. It does not wait for that.
func (d *Document) Close() {
	if !d.closed.Swap(true) {
		go func() { _ = d.engine.do(context.Background(), d.unload) }()
	}
}

// load hands the document to PDFium, again where PDFium was started anew.
func (d *Document) load() error {
	e := d.engine
	if err := e.ready(); err != nil {
		return err
	}
	if d.born == e.born {
		return nil
	}
	opened, err := e.pages.OpenDocument(&requests.OpenDocument{File: &d.pdf})
	if err != nil {
		return e.failed(err)
	}
	d.ref, d.born = opened.Document, e.born
	e.open++
	return nil
}

// unload takes the document out of PDFium, and ends what holds documents with
// the last one.
func (d *Document) unload() error {
	e := d.engine
	if d.born == 0 || d.born != e.born || e.pages == nil {
		return nil
	}
	d.born = 0
	if e.open--; e.open == 0 {
		return e.drop()
	}
	_, err := e.pages.FPDF_CloseDocument(&requests.FPDF_CloseDocument{Document: d.ref})
	return err
}

// measure loads the document and notes the size of each page.
func (d *Document) measure() error {
	if err := d.load(); err != nil {
		return err
	}
	pages := d.engine.pages
	counted, err := pages.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: d.ref})
	if err != nil {
		return d.engine.failed(err)
	}
	if counted.PageCount == 0 {
		return broken(errEmpty)
	}
	sizes := make([][2]float64, counted.PageCount)
	for i := range sizes {
		size, err := pages.FPDF_GetPageSizeByIndex(&requests.FPDF_GetPageSizeByIndex{Document: d.ref, Index: i})
		if err != nil {
			return d.engine.failed(err)
		}
		sizes[i] = [2]float64{size.Width / millimetre, size.Height / millimetre}
	}
	d.sizes = sizes
	return nil
}

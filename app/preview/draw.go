package preview

import (
	"context"
	"fmt"
	"image"
	"math"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// largest is how many points a picture may have: 256 MB of them.
const largest = 64 << 20

// Pixels is the size in points of a page, counted from 1, at so many points to
// the inch; none for a page that does not exist.
func (d *Document) Pixels(page int, dpi float64) image.Point {
	width, height := d.Size(page)
	return image.Pt(int(math.Round(width*dpi/25.4)), int(math.Round(height*dpi/25.4)))
}

// Render draws a page, counted from 1, at so many points to the inch.
func (d *Document) Render(ctx context.Context, page int, dpi float64) (*image.RGBA, error) {
	whole := d.Pixels(page, dpi)
	return d.Part(ctx, page, whole, image.Rectangle{Max: whole})
}

// Part draws a part of a page, counted from 1, that would as a whole be of the
// given size. The picture begins at (0, 0). Beyond the page it is white.
func (d *Document) Part(ctx context.Context, page int, whole image.Point, part image.Rectangle) (*image.RGBA, error) {
	if page < 1 || page > len(d.sizes) {
		return nil, noPage(page, len(d.sizes))
	}
	if part.Empty() || whole.X <= 0 || whole.Y <= 0 || part.Dx() > largest/part.Dy() {
		return nil, fmt.Errorf("preview: cannot draw %v of %v", part, whole)
	}
	var img *image.RGBA
	err := d.engine.do(ctx, func() (err error) {
		img, err = d.draw(page, whole, part)
		return err
	})
	if err != nil {
		return nil, told(err)
	}
	return img, nil
}

// draw has its turn in the engine.
func (d *Document) draw(page int, whole image.Point, part image.Rectangle) (*image.RGBA, error) {
	if d.closed.Load() {
		return nil, errClosed
	}
	if err := d.load(); err != nil {
		return nil, err
	}
	e := d.engine
	made, err := e.pages.FPDFBitmap_CreateEx(&requests.FPDFBitmap_CreateEx{
		Width: part.Dx(), Height: part.Dy(), Format: enums.FPDF_BITMAP_FORMAT_BGRX, Pointer: uint64(0)})
	if err != nil {
		return nil, e.failed(err)
	}
	img, err := d.drawOn(made.Bitmap, page, whole, part)
	if _, destroyed := e.pages.FPDFBitmap_Destroy(&requests.FPDFBitmap_Destroy{Bitmap: made.Bitmap}); err == nil {
		err = destroyed
	}
	if err != nil {
		return nil, e.failed(err)
	}
	return img, nil
}

// drawOn draws on white paper.
func (d *Document) drawOn(bitmap references.FPDF_BITMAP, page int, whole image.Point, part image.Rectangle) (*image.RGBA, error) {
	pages := d.engine.pages
	_, err := pages.FPDFBitmap_FillRect(&requests.FPDFBitmap_FillRect{Bitmap: bitmap, Width: part.Dx(), Height: part.Dy(), Color: 0xffffffff})
	if err != nil {
		return nil, err
	}
	_, err = pages.FPDF_RenderPageBitmap(&requests.FPDF_RenderPageBitmap{
		Bitmap: bitmap, Page: requests.Page{ByIndex: &requests.PageByIndex{Document: d.ref, Index: page - 1}},
		StartX: -part.Min.X, StartY: -part.Min.Y, SizeX: whole.X, SizeY: whole.Y,
		Flags: enums.FPDF_RENDER_FLAG_ANNOT | enums.FPDF_RENDER_FLAG_REVERSE_BYTE_ORDER})
	if err != nil {
		return nil, err
	}
	drawn, err := pages.FPDFBitmap_GetBuffer(&requests.FPDFBitmap_GetBuffer{Bitmap: bitmap})
	if err != nil {
		return nil, err
	}
	img := image.NewRGBA(image.Rect(0, 0, part.Dx(), part.Dy()))
	if len(drawn.Buffer) != len(img.Pix) {
		return nil, fmt.Errorf("preview: %d bytes drawn, want %d", len(drawn.Buffer), len(img.Pix))
	}
	copy(img.Pix, drawn.Buffer) // the buffer is PDFium's own memory
	for i := 3; i < len(img.Pix); i += 4 {
		img.Pix[i] = 0xff // unused in PDFium's format
	}
	return img, nil
}

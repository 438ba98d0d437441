package printing

import (
	"context"
	"image"
)

// view is a page as it is to lie on the sheet: as it is, or turned by a quarter where
// the printer did not turn the sheet for it.
type view struct {
	*paper
	page   int
	turned bool
}

func (p *paper) view(page int, turned bool) view { return view{p, page, turned} }

// millimetres is how wide and high it is.
func (v view) millimetres() (width, height float64) {
	width, height = v.Size(v.page)
	if v.turned {
		return height, width
	}
	return width, height
}

// size is how wide and high its picture is.
func (v view) size() image.Point {
	size := v.Pixels(v.page, pointsPerInch)
	if v.turned {
		return image.Pt(size.Y, size.X)
	}
	return size
}

// draw draws a part of it across its whole width. Turned, the page's left edge is on
// top and its top at the right.
func (v view) draw(ctx context.Context, part image.Rectangle) (*image.RGBA, error) {
	whole := v.Pixels(v.page, pointsPerInch)
	if !v.turned {
		return v.Part(ctx, v.page, whole, part)
	}
	img, err := v.Part(ctx, v.page, whole, image.Rect(part.Min.Y, 0, part.Max.Y, whole.Y))
	if err != nil {
		return nil, err
	}
	return turned(img), nil
}

// turned turns a picture by a quarter, its top to the right.
func turned(img *image.RGBA) *image.RGBA {
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	out := image.NewRGBA(image.Rect(0, 0, h, w))
	for y := range h {
		for x := range w {
			copy(out.Pix[4*(x*h+h-1-y):], img.Pix[4*(y*w+x):4*(y*w+x)+4])
		}
	}
	return out
}

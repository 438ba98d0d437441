package printing

import (
	"context"
	"image"
)

// pointsPerInch is how finely pages are drawn for a printer that takes pictures.
const pointsPerInch = 300

// device is a printer that takes pictures, page by page.
type device interface {
	begin(title string) error
	// startPage begins a page on a sheet, standing or lying, and tells what the
	// printer makes of that.
	startPage(s sheet, lying bool) (measures, error)
	draw(at image.Rectangle, picture dib) error
	endPage() error
	end() error
	abort()
}

// raster sends the pages of an order as pictures, the whole of them as often as said.
// Where it fails or is stopped, the printer forgets the order.
func raster(ctx context.Context, p *paper, d device, o Order, times int) (err error) {
	if err := d.begin(o.Title); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			d.abort()
		}
	}()
	done, total := 0, times*len(p.pages)
	o.report(done, total)
	for range times {
		for _, page := range p.pages {
			if err := p.printPage(ctx, d, o.Printer, page); err != nil {
				return err
			}
			done++
			o.report(done, total)
		}
	}
	return d.end()
}

// printPage sends one page.
func (p *paper) printPage(ctx context.Context, d device, printer string, page int) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s, lying := p.sheet(page), p.lying(page)
	m, err := d.startPage(s, lying)
	if err != nil {
		return err
	}
	if !m.holds(s) {
		return noSheet(printer, s)
	}
	view := p.view(page, lying != m.lying())
	for _, b := range bands(view.size(), m.place(view.millimetres())) {
		img, err := view.draw(ctx, b.from)
		if err != nil {
			return err
		}
		if picture, ok := newDIB(img); ok {
			if err := d.draw(b.to, picture); err != nil {
				return err
			}
		}
	}
	return d.endPage()
}

// lying says whether a page is wider than high.
func (p *paper) lying(page int) bool {
	w, h := p.Size(page)
	return w > h
}

package printing

import (
	"context"
	"fmt"
	"slices"

	"thidua/app/preview"
	"thidua/data"
)

// paper is an opened PDF and those of its pages that are to be printed.
type paper struct {
	*preview.Document
	pages []int
}

// openPaper opens what an order is about.
func openPaper(ctx context.Context, o Order) (*paper, error) {
	d, err := preview.Open(ctx, o.PDF)
	if err != nil {
		return nil, err
	}
	p := &paper{Document: d, pages: slices.Compact(slices.Sorted(slices.Values(o.Pages)))}
	if len(p.pages) == 0 {
		for page := range d.Pages() {
			p.pages = append(p.pages, page+1)
		}
	}
	if first, last := p.pages[0], p.pages[len(p.pages)-1]; first < 1 || last > d.Pages() {
		d.Close()
		return nil, &data.Problem{What: fmt.Sprintf("Văn bản chỉ có %d trang", d.Pages()), Do: "Sửa lại các trang cần in"}
	}
	return p, nil
}

// sheet is the paper that a page is printed on.
func (p *paper) sheet(page int) sheet { return sheetOf(p.Size(page)) }

// batch is a number of pages on paper of one size.
type batch struct {
	sheet sheet
	pages []int
	whole bool // these are all pages of the PDF
}

// batches cuts the pages to be printed where the size of the paper changes.
func (p *paper) batches() (all []batch) {
	for _, page := range p.pages {
		s := p.sheet(page)
		if len(all) == 0 || all[len(all)-1].sheet != s {
			all = append(all, batch{sheet: s})
		}
		last := &all[len(all)-1]
		last.pages = append(last.pages, page)
		last.whole = len(last.pages) == p.Pages()
	}
	return all
}

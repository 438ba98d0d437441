package widgets

import (
	"image"
	"math"
	"sort"
)

// pagePlan is where the pages of a document lie, one below the other, in points
// of the screen.
type pagePlan struct {
	pages []image.Rectangle
	size  image.Point
}

// planPages lays pages out in the middle of a width, gap points around and between
// them; scale tells how many points a millimetre of a page has.
func planPages(pdf PDF, scale func(width, height float64) float64, gap, width int) pagePlan {
	p := pagePlan{pages: make([]image.Rectangle, pdf.Pages()), size: image.Pt(width, gap)}
	for i := range p.pages {
		w, h := pdf.Size(i + 1)
		points := scale(w, h)
		size := image.Pt(max(int(math.Round(w*points)), 1), max(int(math.Round(h*points)), 1))
		p.pages[i] = image.Rectangle{Max: size}.Add(image.Pt(0, p.size.Y))
		p.size.X = max(p.size.X, size.X+2*gap)
		p.size.Y += size.Y + gap
	}
	for i, page := range p.pages {
		p.pages[i] = page.Add(image.Pt((p.size.X-page.Dx())/2, 0))
	}
	return p
}

// seen are the pages in sight, from first up to but not with end.
func (p pagePlan) seen(window image.Rectangle) (first, end int) {
	first = sort.Search(len(p.pages), func(i int) bool { return p.pages[i].Max.Y > window.Min.Y })
	end = sort.Search(len(p.pages), func(i int) bool { return p.pages[i].Min.Y >= window.Max.Y })
	return first, max(end, first)
}

// main is the page that a person reads: the first of which half is in sight, or
// which takes half of the sight.
func (p pagePlan) main(window image.Rectangle) int {
	first, end := p.seen(window)
	for i := first; i < end; i++ {
		if part := p.pages[i].Intersect(window).Dy(); 2*part >= min(p.pages[i].Dy(), window.Dy()) {
			return i
		}
	}
	return min(first, max(len(p.pages)-1, 0))
}

// spot is a point of the paper, whatever the zoom: a page, and how far across and
// down it, 0 to 1 (more or less beside it).
type spot struct {
	page int
	x, y float64
}

// spotAt finds the point of the paper at a point of the plan.
func (p pagePlan) spotAt(at image.Point) spot {
	if len(p.pages) == 0 {
		return spot{}
	}
	i := sort.Search(len(p.pages)-1, func(i int) bool { return p.pages[i].Max.Y > at.Y })
	page := p.pages[i]
	return spot{i, float64(at.X-page.Min.X) / float64(page.Dx()), float64(at.Y-page.Min.Y) / float64(page.Dy())}
}

// point is where a point of the paper lies.
func (p pagePlan) point(s spot) image.Point {
	if len(p.pages) == 0 {
		return image.Point{}
	}
	page := p.pages[min(s.page, len(p.pages)-1)]
	return page.Min.Add(image.Pt(int(math.Round(s.x*float64(page.Dx()))), int(math.Round(s.y*float64(page.Dy())))))
}

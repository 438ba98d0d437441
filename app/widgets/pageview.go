package widgets

import (
	"context"
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// PDF is what a PageView shows. Pages are counted from 1, sizes in millimetres.
// Part draws a part of a page that as a whole would be so many points large, and is
// called beside the window; the rest must be quick.
type PDF interface {
	Pages() int
	Size(page int) (width, height float64)
	Part(ctx context.Context, page int, whole image.Point, part image.Rectangle) (*image.RGBA, error)
}

// PageView shows the pages of a PDF one below the other, with a row of buttons
// above. Keys: arrows move, PgUp and PgDn go a sight or a page up and down, Home and
// End to the ends; Ctrl with + and - zooms, Ctrl+0 fits the width, Ctrl and the
// mouse wheel zooms where the mouse is. Only what is in sight is drawn, beside the
// window; until it is there the page shows as it was last drawn, or white.
type PageView struct {
	widget.BaseWidget
	OnPage    func(page int)  // another page came into view, counted from 1; may be nil
	OnProblem func(err error) // a page could not be drawn; may be nil

	pdf      PDF
	document int // the number of the document, counted up as they are shown
	fit      fitting
	factor   float64 // the size; 1 is that of the paper
	page     int     // the page that is read, counted from 0
	plan     pagePlan
	store    *pageStore
	failed   map[strip]bool
	drawer   *pageDrawer
	bar      *pageBar
	sheets   *pageSheets
	body     *pageBody
}

// NewPageView makes a view that shows no document yet.
func NewPageView() *PageView {
	v := &PageView{factor: 1, store: newPageStore(storeBytes), failed: map[strip]bool{}}
	v.drawer = &pageDrawer{deliver: func(of strip, img *image.RGBA, err error) {
		fyne.Do(func() { v.drawn(of, img, err) })
	}}
	v.sheets = newPageSheets()
	v.body = newPageBody(v, v.sheets)
	v.bar = newPageBar(v)
	v.ExtendBaseWidget(v)
	return v
}

// SetDocument shows a PDF from its first page on, as wide as the view: a size that was
// chosen for the one before does not suit another.
func (v *PageView) SetDocument(pdf PDF) {
	v.store.clear()
	v.fit = fitWidth
	v.show(pdf)
	v.goTo(0)
}

// Replace shows a PDF that takes the place of the one before, at the place that was
// in sight: the same paper with something changed.
func (v *PageView) Replace(pdf PDF) {
	if v.pdf == nil {
		v.SetDocument(pdf)
		return
	}
	page, at := v.page, v.plan.spotAt(v.body.window().Min)
	v.show(pdf)
	v.body.moveTo(v.plan.point(at))
	v.arrange()
	v.read(min(page, max(v.pages()-1, 0)))
}

// Clear shows no document.
func (v *PageView) Clear() {
	v.store.clear()
	v.show(nil)
	v.arrange()
}

// SetNote sets what the view says while it shows no document; "" says nothing.
func (v *PageView) SetNote(text string) { v.body.note.SetText(text) }

// show takes a document, nil for none.
func (v *PageView) show(pdf PDF) {
	v.pdf, v.page = pdf, 0
	v.document++
	clear(v.failed)
	v.replan()
	v.bar.update()
}

// Page is the page that is read, counted from 1; 0 while there is none.
func (v *PageView) Page() int {
	if v.pages() == 0 {
		return 0
	}
	return v.page + 1
}

func (v *PageView) pages() int { return len(v.plan.pages) }

// ShowPage goes to a page, counted from 1; beyond the ends, to the nearest.
func (v *PageView) ShowPage(page int) { v.goTo(page - 1) }

// goTo goes to a page, counted from 0.
func (v *PageView) goTo(page int) {
	if v.pages() == 0 {
		v.arrange()
		return
	}
	page = min(max(page, 0), v.pages()-1)
	v.body.moveTo(image.Pt(v.body.window().Min.X, v.plan.pages[page].Min.Y-v.body.gap()))
	v.arrange()
	v.read(page) // also where the end of the paper keeps it from the top
}

// follow notes which page is read after a person has moved.
func (v *PageView) follow() {
	v.arrange()
	if v.pages() > 0 {
		v.read(v.plan.main(v.body.window()))
	}
}

// read notes which page is read.
func (v *PageView) read(page int) {
	changed := page != v.page
	v.page = page
	v.bar.update()
	if changed && v.OnPage != nil {
		v.OnPage(page + 1)
	}
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (v *PageView) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewBorder(v.bar.object, nil, nil, nil, v.body))
}

// Held lets the mouse wheel be handed on to what it is over.
func (v *PageView) Held() fyne.CanvasObject { return v.body }

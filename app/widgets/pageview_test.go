package widgets

import (
	"context"
	"errors"
	"image"
	"image/color"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// fakePDF has pages of A4, each of a colour of its own, and notes what is drawn.
type fakePDF struct {
	pages int
	drawn []strip
	err   error
}

func (p *fakePDF) Pages() int { return p.pages }

func (p *fakePDF) Size(int) (width, height float64) { return 210, 297 }

func (p *fakePDF) Part(_ context.Context, page int, whole image.Point, part image.Rectangle) (*image.RGBA, error) {
	p.drawn = append(p.drawn, strip{0, page, whole, part})
	if p.err != nil {
		return nil, p.err
	}
	img := image.NewRGBA(image.Rectangle{Max: part.Size()})
	for i := range img.Pix {
		img.Pix[i] = []uint8{tint(page).R, tint(page).G, tint(page).B, 255}[i%4]
	}
	return img, nil
}

func tint(page int) color.RGBA { return color.RGBA{uint8(10 * page), 80, 160, 255} }

// drawnPages are the pages drawn, without repetition.
func (p *fakePDF) drawnPages() (pages []int) {
	for _, d := range p.drawn {
		pages = append(pages, d.page)
	}
	slices.Sort(pages)
	return slices.Compact(pages)
}

// pageView shows a document in a window of 1000 × 600 and draws at once.
func pageView(t *testing.T, pages int) (*PageView, *fakePDF, fyne.Window) {
	t.Helper()
	setUp(t)
	t.Cleanup(SetAside(func(work func()) { work() }))
	v, pdf := NewPageView(), &fakePDF{pages: pages}
	w := test.NewTempWindow(t, NewLayer(v))
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1000, 600))
	v.SetDocument(pdf)
	w.Canvas().Focus(v.body)
	return v, pdf, w
}

// colorAt is what the window shows at a point of the pages' part.
func colorAt(w fyne.Window, v *PageView, x, y int) color.RGBA {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(v.body)
	return color.RGBAModel.Convert(w.Canvas().Capture().At(int(at.X)+x, int(at.Y)+y)).(color.RGBA)
}

func TestPagesShowOneBelowTheOther(t *testing.T) {
	v, pdf, w := pageView(t, 52)
	if v.Page() != 1 || v.bar.number.Text != "1" || v.bar.of.Text != "/ 52" {
		t.Errorf("at page %d, the bar says %s %s", v.Page(), v.bar.number.Text, v.bar.of.Text)
	}
	if got := colorAt(w, v, 500, 300); got != tint(1) {
		t.Errorf("shows %v, want the first page's %v", got, tint(1))
	}
	if width := v.plan.pages[0].Dx(); width != v.body.window().Dx()-2*v.body.gap() {
		t.Errorf("the page is %d wide in %d", width, v.body.window().Dx())
	}
	if got := pdf.drawnPages(); !slices.Equal(got, []int{1}) {
		t.Errorf("pages %v were drawn, want what is in sight and the sight below: page 1", got)
	}
}

func TestAReplacedPaperStaysWhereItWas(t *testing.T) {
	v, _, w := pageView(t, 9)
	v.ShowPage(5)
	v.moveBy(image.Pt(0, 100))
	before := v.body.window()
	next := &fakePDF{pages: 9}
	v.Replace(next)
	if v.body.window() != before || v.Page() != 5 {
		t.Errorf("moved from %v to %v", before, v.body.window())
	}
	if len(next.drawn) == 0 || next.drawn[0].page != 5 {
		t.Errorf("drawn anew: %v", next.drawn)
	}
	v.Replace(&fakePDF{pages: 2})
	if v.Page() != 2 || colorAt(w, v, 500, 300) != tint(2) {
		t.Errorf("of two pages the %d. is read", v.Page())
	}
}

func TestWithoutADocument(t *testing.T) {
	v, pdf, w := pageView(t, 3)
	v.SetNote("Chưa có văn bản")
	v.Clear()
	if v.Page() != 0 || v.bar.number.Text != "" || !v.bar.larger.Disabled() || !v.bar.number.Disabled() || !v.body.note.Visible() || len(v.store.pictures) != 0 {
		t.Errorf("page %d, the bar says %q, note %v", v.Page(), v.bar.number.Text, v.body.note.Visible())
	}
	for _, key := range []fyne.KeyName{fyne.KeyPageDown, fyne.KeyEnd, fyne.KeyUp} {
		strike(w, key)
	}
	press(w, fyne.KeyPlus, fyne.KeyModifierControl)
	v.FitPage()
	v.SetDocument(pdf)
	if v.Page() != 1 || v.body.note.Visible() || v.bar.larger.Disabled() {
		t.Error("the next document does not show")
	}
	v.SetDocument(&fakePDF{})
	if v.Page() != 0 {
		t.Errorf("a document without pages is at page %d", v.Page())
	}
}

func TestAPageThatCannotBeDrawnIsTriedOnce(t *testing.T) {
	setUp(t)
	t.Cleanup(SetAside(func(work func()) { work() }))
	v, pdf := NewPageView(), &fakePDF{pages: 1, err: errors.New("no memory")}
	var told []error
	v.OnProblem = func(err error) { told = append(told, err) }
	open(t, v)
	v.SetDocument(pdf)
	v.moveBy(image.Pt(0, 10))
	if len(told) != 1 || len(pdf.drawn) != 1 {
		t.Errorf("told %v after %d tries, want one", told, len(pdf.drawn))
	}
}

// TestMemoryStaysBounded goes through a long paper in the largest size.
func TestMemoryStaysBounded(t *testing.T) {
	v, pdf, w := pageView(t, 40)
	for v.size() < 4 {
		v.ZoomIn()
	}
	for range 200 {
		strike(w, fyne.KeyPageDown)
	}
	most := 0
	for _, d := range pdf.drawn {
		most = max(most, d.bytes())
	}
	if most > 4*stripPoints || v.store.bytes > storeBytes+8*most {
		t.Errorf("%d bytes kept, the largest picture %d", v.store.bytes, most)
	}
	sum := 0
	for of := range v.store.pictures {
		sum += of.bytes()
	}
	if sum != v.store.bytes || len(v.store.used) != len(v.store.pictures) {
		t.Errorf("%d bytes counted, %d there", v.store.bytes, sum)
	}
}

// TestASightLargerThanTheMemoryEnds would draw for ever if what is in sight drove
// itself out.
func TestASightLargerThanTheMemoryEnds(t *testing.T) {
	v, pdf, _ := pageView(t, 4)
	v.store.limit = 1 << 20
	v.ZoomOut()
	before := len(pdf.drawn)
	v.arrange()
	if len(pdf.drawn) != before {
		t.Errorf("drawn again though in sight: %v", pdf.drawn[before:])
	}
}

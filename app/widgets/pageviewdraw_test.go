package widgets

import (
	"context"
	"errors"
	"image"
	"slices"
	"testing"
)

// slowPDF draws when it is told to.
type slowPDF struct {
	fakePDF
	begun   chan int // the page that is under way
	proceed chan struct{}
}

func (p *slowPDF) Part(ctx context.Context, page int, whole image.Point, part image.Rectangle) (*image.RGBA, error) {
	p.begun <- page
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-p.proceed:
		return image.NewRGBA(image.Rectangle{Max: part.Size()}), nil
	}
}

// wish is the strip of a page, counted from 1.
func wish(page int) strip {
	return strip{1, page - 1, image.Pt(4, 4), image.Rect(0, 0, 4, 4)}
}

// slowDrawer draws a slowPDF and tells which pages it delivered.
func slowDrawer() (d *pageDrawer, pdf *slowPDF, delivered chan int) {
	delivered = make(chan int, 10)
	d = &pageDrawer{deliver: func(of strip, _ *image.RGBA, err error) {
		if err != nil {
			delivered <- -1
			return
		}
		delivered <- of.page + 1
	}}
	return d, &slowPDF{begun: make(chan int), proceed: make(chan struct{})}, delivered
}

func TestTheLastWishWins(t *testing.T) {
	d, pdf, delivered := slowDrawer()
	d.want(pdf, []strip{wish(1), wish(2)})
	if got := <-pdf.begun; got != 1 {
		t.Fatalf("begins with page %d", got)
	}
	d.want(pdf, []strip{wish(7)}) // page 1 is left, page 2 never begun
	if got := <-pdf.begun; got != 7 {
		t.Fatalf("goes on with page %d, want 7", got)
	}
	pdf.proceed <- struct{}{}
	if got := <-delivered; got != 7 {
		t.Errorf("delivered %d, want only 7", got)
	}
}

func TestWhatIsStillWantedGoesOn(t *testing.T) {
	d, pdf, delivered := slowDrawer()
	d.want(pdf, []strip{wish(1)})
	<-pdf.begun
	d.want(pdf, []strip{wish(1), wish(2)})
	pdf.proceed <- struct{}{}
	if got := <-pdf.begun; got != 2 {
		t.Errorf("page %d follows, want 2", got)
	}
	pdf.proceed <- struct{}{}
	if first, second := <-delivered, <-delivered; first != 1 || second != 2 {
		t.Errorf("delivered %d and %d, want 1 and 2", first, second)
	}
	d.want(pdf, []strip{wish(3)}) // it had ended and begins again
	if got := <-pdf.begun; got != 3 {
		t.Errorf("began %d, want 3", got)
	}
	d.want(nil, nil)
	if len(delivered) != 0 {
		t.Error("what was left was delivered")
	}
}

// TestAClosedViewTakesNothing draws a document that is gone when its picture comes.
func TestAClosedViewTakesNothing(t *testing.T) {
	v, _, _ := pageView(t, 2)
	old := strip{v.document, 0, image.Pt(4, 4), image.Rect(0, 0, 4, 4)}
	v.Clear()
	v.drawn(old, image.NewRGBA(image.Rect(0, 0, 4, 4)), nil)
	v.drawn(old, nil, errors.New("closed"))
	if len(v.store.pictures) != 0 || len(v.failed) != 0 {
		t.Error("a picture of the document before was kept")
	}
}

func TestStripsCoverAPage(t *testing.T) {
	whole := image.Pt(5000, 7071)
	all := stripsOf(1, 0, whole, image.Rectangle{Max: whole})
	bottom := 0
	for _, s := range all {
		if s.part.Min.Y != bottom || s.part.Dx() != 5000 || s.part.Dx()*s.part.Dy() > stripPoints {
			t.Fatalf("strip %v after %d", s.part, bottom)
		}
		bottom = s.part.Max.Y
	}
	if bottom != 7071 {
		t.Errorf("the strips end at %d", bottom)
	}
	some := stripsOf(1, 0, whole, image.Rect(-100, 1000, 900, 1300))
	if len(some) != 2 || some[0].part.Min.Y > 1000 || some[1].part.Max.Y < 1300 {
		t.Errorf("for 1000 to 1300: %v", some)
	}
	if one := stripsOf(1, 0, image.Pt(970, 1372), image.Rect(0, 0, 10, 10)); len(one) != 1 || one[0].part != image.Rect(0, 0, 970, 1372) {
		t.Errorf("an ordinary page is cut: %v", one)
	}
}

func TestTheStoreLetsTheLongestUnusedGo(t *testing.T) {
	s := newPageStore(3 * 64)
	for page := 1; page <= 3; page++ {
		s.put(wish(page), image.NewRGBA(wish(page).part))
	}
	s.get(wish(1))
	s.put(wish(4), image.NewRGBA(wish(4).part))
	kept := []bool{s.get(wish(1)) != nil, s.get(wish(2)) != nil, s.get(wish(3)) != nil, s.get(wish(4)) != nil}
	if !slices.Equal(kept, []bool{true, false, true, true}) || s.bytes != 3*64 {
		t.Errorf("kept %v, %d bytes", kept, s.bytes)
	}
	s.hold([]strip{wish(1), wish(3), wish(4)})
	s.put(wish(5), image.NewRGBA(wish(5).part))
	s.put(wish(6), image.NewRGBA(wish(6).part))
	if s.get(wish(1)) == nil || s.get(wish(5)) != nil || s.room() != 0 {
		t.Errorf("what is in sight went, or what is not stayed: room %d", s.room())
	}
}

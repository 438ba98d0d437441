package preview

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/color"
	"math"
	"strings"
	"sync"
	"testing"

	"thidua/data"
)

func TestPagesAndTheirSizes(t *testing.T) {
	d := opened(t, paper(t))
	want := [][2]float64{{210, 297}, {297, 210}, {360, 270}}
	if d.Pages() != len(want) {
		t.Fatalf("%d pages, want %d", d.Pages(), len(want))
	}
	for i, size := range want {
		w, h := d.Size(i + 1)
		if math.Abs(w-size[0]) > 0.01 || math.Abs(h-size[1]) > 0.01 {
			t.Errorf("page %d is %.3f × %.3f mm, want %v", i+1, w, h, size)
		}
	}
	for _, page := range []int{-1, 0, 4} {
		if w, h := d.Size(page); w != 0 || h != 0 {
			t.Errorf("page %d, which does not exist, has a size", page)
		}
	}
}

// TestAPageLooksAsElsewhere compares with poppler, square by square.
func TestAPageLooksAsElsewhere(t *testing.T) {
	pdf := paper(t)
	d := opened(t, pdf)
	for page := 1; page <= d.Pages(); page++ {
		got, err := d.Render(t.Context(), page, 110)
		if err != nil {
			t.Fatal(err)
		}
		size := got.Bounds().Size()
		want, worst := poppler(t, pdf, page, size), 0
		for y := 0; y+8 <= size.Y; y += 8 {
			for x := 0; x+8 <= size.X; x += 8 {
				worst = max(worst, dark(got, x, y)-dark(want, x, y), dark(want, x, y)-dark(got, x, y))
			}
		}
		if worst > 40 {
			t.Errorf("page %d: a square differs by %d of 255", page, worst)
		}
	}
}

// TestAMillimetreIsAMillimetre measures the line of 100 mm at 254 points to the
// inch, which is 10 to the millimetre.
func TestAMillimetreIsAMillimetre(t *testing.T) {
	d := opened(t, paper(t))
	img, err := d.Render(t.Context(), 1, 254)
	if err != nil {
		t.Fatal(err)
	}
	if img.Bounds().Size() != image.Pt(2100, 2970) {
		t.Fatalf("the page is %v points, want 2100 × 2970", img.Bounds().Size())
	}
	first, last := 0, 0
	for x := range 2100 {
		if r, _, _, _ := img.At(x, 400).RGBA(); r < 0x8000 {
			last = x
			if first == 0 {
				first = x
			}
		}
	}
	// A line of 1 mm with square ends begins half a millimetre before 30 mm.
	if first < 294 || first > 301 || last < 1299 || last > 1306 {
		t.Errorf("the line goes from %d to %d, want 300 to 1300", first, last)
	}
}

func TestAPartIsThatPartOfTheWhole(t *testing.T) {
	d := opened(t, paper(t))
	whole, err := d.Render(t.Context(), 2, 72)
	if err != nil {
		t.Fatal(err)
	}
	size := whole.Bounds().Size()
	for _, part := range []image.Rectangle{image.Rect(0, 0, size.X, 50), image.Rect(0, 50, size.X, size.Y), image.Rect(300, 100, 431, 117)} {
		got, err := d.Part(t.Context(), 2, size, part)
		if err != nil {
			t.Fatal(err)
		}
		for y := range part.Dy() {
			for x := range part.Dx() {
				if got.RGBAAt(x, y) != whole.RGBAAt(part.Min.X+x, part.Min.Y+y) {
					t.Fatalf("part %v differs at %d, %d", part, x, y)
				}
			}
		}
	}
	if got := whole.RGBAAt(size.X/2, size.Y/2); got != (color.RGBA{196, 33, 27, 255}) {
		t.Errorf("the red is %v", got)
	}
	if got := whole.RGBAAt(2, 2); got != (color.RGBA{255, 255, 255, 255}) {
		t.Errorf("the paper is %v", got)
	}
}

// TestPicturesAreTheCallers draws twice; neither picture may lie in PDFium's memory.
func TestPicturesAreTheCallers(t *testing.T) {
	d := opened(t, paper(t))
	first, err := d.Render(t.Context(), 2, 40)
	if err != nil {
		t.Fatal(err)
	}
	before := bytes.Clone(first.Pix)
	again, err := d.Render(t.Context(), 2, 40)
	if err != nil || !bytes.Equal(again.Pix, before) {
		t.Errorf("drawn again it differs (%v)", err)
	}
	if _, err := d.Render(t.Context(), 1, 40); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Pix, before) {
		t.Error("a later page changed an earlier picture")
	}
}

func TestManyAtOnce(t *testing.T) {
	pdf := paper(t)
	e := ownEngine(t)
	var wait sync.WaitGroup
	for i := range 24 {
		wait.Go(func() {
			d, err := open(t.Context(), e, pdf)
			if err != nil {
				t.Error(err)
				return
			}
			defer d.Close()
			page := i%3 + 1
			img, err := d.Render(t.Context(), page, 30)
			if err != nil || img.Bounds().Size() != d.Pixels(page, 30) {
				t.Errorf("page %d: %v", page, err)
			}
		})
	}
	wait.Wait()
}

func TestWhatCannotBeRead(t *testing.T) {
	whole := paper(t)
	e := ownEngine(t)
	for name, pdf := range map[string][]byte{
		"nothing": nil, "empty": {}, "text": []byte("Kính gửi: Hội đồng"), "head": whole[:200], "only the mark": []byte("%PDF-1.4"),
	} {
		d, err := open(t.Context(), e, pdf)
		var p *data.Problem
		if d != nil || !errors.As(err, &p) || p.Do == "" || !strings.Contains(p.What, "bị hỏng") || errors.Is(err, ErrDown) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	for at := 0; at < len(whole); at += len(whole) / 40 { // holes
		bad := bytes.Clone(whole)
		copy(bad[at:min(at+64, len(bad))], make([]byte, 64))
		d, err := open(t.Context(), e, bad)
		if err != nil {
			continue
		}
		for page := range d.Pages() {
			_, _ = d.Render(t.Context(), page+1, 20) // need only not end the program
		}
		d.Close()
	}
	if d, err := open(t.Context(), e, whole); err != nil || d.Pages() != 3 {
		t.Errorf("a good paper after the bad ones: %v", err)
	} else {
		d.Close()
	}
}

func TestPagesThatDoNotExist(t *testing.T) {
	d := opened(t, paper(t))
	for _, page := range []int{-1, 0, 4} {
		_, err := d.Render(t.Context(), page, 72)
		var p *data.Problem
		if !errors.As(err, &p) || !strings.Contains(p.What, "có 3 trang") {
			t.Errorf("page %d: got %v", page, err)
		}
	}
	for _, whole := range []image.Point{{}, {-5, 10}, {100000, 100000}} {
		if img, err := d.Part(t.Context(), 1, whole, image.Rectangle{Max: whole}); img != nil || err == nil {
			t.Errorf("drew %v", whole)
		}
	}
}

func TestWorkCanBeLeft(t *testing.T) {
	e := ownEngine(t)
	e.turn <- struct{}{} // something is under way
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := open(ctx, e, paper(t)); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped before its turn: %v", err)
	}
	<-e.turn
	left, letGo := context.WithCancel(t.Context())
	err := e.do(left, func() error { letGo(); <-t.Context().Done(); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("stopped in its turn: %v", err)
	}
}

func TestAClosedDocument(t *testing.T) {
	pdf := paper(t)
	e := ownEngine(t)
	d, err := open(t.Context(), e, pdf)
	if err != nil {
		t.Fatal(err)
	}
	d.Close()
	d.Close()
	if _, err := d.Render(t.Context(), 1, 72); err == nil {
		t.Error("a closed document is drawn")
	}
	if err := e.do(t.Context(), d.unload); err != nil { // as Close does by itself, sooner or later
		t.Fatal(err)
	}
	if err := e.do(t.Context(), func() error {
		if e.pages != nil || e.open != 0 {
			t.Errorf("with its last document PDFium keeps its memory: %d open", e.open)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

// TestItGoesOnAfterAStop draws a document that was opened before PDFium ended.
func TestItGoesOnAfterAStop(t *testing.T) {
	d := opened(t, paper(t))
	if err := d.engine.do(t.Context(), d.engine.stop); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Render(t.Context(), 3, 20); err != nil {
		t.Error(err)
	}
	if d.engine.born != 2 || d.engine.open != 1 {
		t.Errorf("born %d times with %d documents, want 2 with 1", d.engine.born, d.engine.open)
	}
}

// TestAFailureOfPDFiumIsNotForEver lets it fail as it would for want of memory.
func TestAFailureOfPDFiumIsNotForEver(t *testing.T) {
	d := opened(t, paper(t))
	err := told(d.engine.do(t.Context(), func() error { panic("out of memory") }))
	var p *data.Problem
	if !errors.As(err, &p) || !strings.Contains(p.Do, "chương trình đọc PDF") || !errors.Is(err, ErrDown) {
		t.Errorf("got %v", err)
	}
	if d.engine.pages != nil {
		t.Error("what broke down is used again")
	}
	if err := d.engine.do(t.Context(), func() error { return d.engine.failed(errors.New("wasm error: out of bounds memory access")) }); err == nil {
		t.Error("the failure was swallowed")
	}
	if _, err := d.Render(t.Context(), 1, 20); err != nil {
		t.Errorf("after it: %v", err)
	}
}

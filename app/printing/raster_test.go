package printing

import (
	"context"
	"encoding/binary"
	"errors"
	"image"
	"image/color"
	"slices"
	"strings"
	"testing"
)

// press is a printer that draws on sheets in memory.
type press struct {
	dpi     int
	offset  image.Point
	largest size // of a sheet, standing; zero takes all
	stiff   bool // never turns a sheet

	log    []string
	sheets []*image.RGBA
	most   int // bytes of the largest picture
	broken error
}

func (p *press) begin(title string) error {
	p.log = append(p.log, "begin "+title)
	return nil
}

func (p *press) startPage(s sheet, lying bool) (measures, error) {
	p.log = append(p.log, "page")
	w, h := float64(s.short)/10, float64(s.long)/10
	if p.largest.w > 0 {
		w, h = min(w, p.largest.w), min(h, p.largest.h)
	}
	if lying && !p.stiff {
		w, h = h, w
	}
	physical := image.Pt(int(w*float64(p.dpi)/25.4+0.5), int(h*float64(p.dpi)/25.4+0.5))
	p.sheets = append(p.sheets, picture(physical.X, physical.Y, nil))
	return measures{dpi: image.Pt(p.dpi, p.dpi), physical: physical, offset: p.offset}, nil
}

// draw paints as GDI does: from the corner that the printer reaches.
func (p *press) draw(at image.Rectangle, d dib) error {
	if p.broken != nil {
		return p.broken
	}
	p.most = max(p.most, len(d.pixels))
	sheet := p.sheets[len(p.sheets)-1]
	at = at.Add(p.offset)
	for y := at.Min.Y; y < at.Max.Y; y++ {
		for x := at.Min.X; x < at.Max.X; x++ {
			if (image.Point{x, y}).In(sheet.Rect) {
				sheet.SetRGBA(x, y, d.at((x-at.Min.X)*d.size.X/at.Dx(), (y-at.Min.Y)*d.size.Y/at.Dy()))
			}
		}
	}
	return nil
}

// at is a point of the picture, counted from its top.
func (d dib) at(x, y int) color.RGBA {
	bytes := int(binary.LittleEndian.Uint16(d.header[14:])) / 8
	i := (d.size.Y-1-y)*rowBytes(d.size.X, bytes) + x*bytes
	if bytes == 1 {
		return color.RGBA{d.pixels[i], d.pixels[i], d.pixels[i], 255}
	}
	return color.RGBA{d.pixels[i+2], d.pixels[i+1], d.pixels[i], 255}
}

func (p *press) endPage() error { p.log = append(p.log, "end of page"); return nil }
func (p *press) end() error     { p.log = append(p.log, "end"); return nil }
func (p *press) abort()         { p.log = append(p.log, "abort") }

// sent prints on a press.
func sent(t *testing.T, ctx context.Context, on *press, o Order, times int) error {
	t.Helper()
	p, err := openPaper(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	return raster(ctx, p, on, o, times)
}

// TestPicturesInTrueSize measures the marks of each page on its sheet, to a quarter of
// a millimetre, whatever the printer cannot reach.
func TestPicturesInTrueSize(t *testing.T) {
	sizes := []size{a4, lying, diploma}
	pdf := pdfOf(t, sizes...)
	for name, on := range map[string]*press{
		"fine":   {dpi: 360, offset: image.Pt(60, 50)},
		"coarse": {dpi: 203, offset: image.Pt(30, 40)},
		"stiff":  {dpi: 200, stiff: true},
	} {
		if err := sent(t, t.Context(), on, Order{PDF: pdf, Copies: 1, Title: "Giấy khen"}, 1); err != nil {
			t.Fatal(name, err)
		}
		for i, sheet := range on.sheets {
			s := sizes[i]
			if on.stiff && s.w > s.h {
				s = size{s.h, s.w}
			}
			marksLie(t, name, sheet, s, on.dpi)
		}
		if on.most > 6<<20 {
			t.Errorf("%s: a picture of %d bytes", name, on.most)
		}
	}
}

// marksLie wants the marks of pdfOf 10 mm from the corners of a sheet, 5 mm large.
func marksLie(t *testing.T, name string, sheet *image.RGBA, s size, dpi int) {
	t.Helper()
	points := func(mm float64) int { return int(mm*float64(dpi)/25.4 + 0.5) }
	left, right, top, bottom := points(10), points(s.w-10), points(10), points(s.h-10)
	side := points(5)
	want := []image.Rectangle{
		image.Rect(left, top, left+side, top+side), image.Rect(right-side, top, right, top+side),
		image.Rect(left, bottom-side, left+side, bottom), image.Rect(right-side, bottom-side, right, bottom),
	}
	got := redMarks(sheet)
	if len(got) != 4 {
		t.Fatalf("%s: %d marks", name, len(got))
	}
	for i := range want {
		if off := farthest(got[i], want[i]); off > points(0.25) {
			t.Errorf("%s: a mark of the page of %v mm lies at %v, want %v", name, s, got[i], want[i])
		}
	}
}

func farthest(a, b image.Rectangle) int {
	return max(distance(a.Min.X, b.Min.X), distance(a.Min.Y, b.Min.Y), distance(a.Max.X, b.Max.X), distance(a.Max.Y, b.Max.Y))
}

// TestATurnedPageIsWhole compares what a printer that turns no sheet prints with the
// page turned as a whole.
func TestATurnedPageIsWhole(t *testing.T) {
	on := &press{dpi: 300, stiff: true}
	pdf := pdfOf(t, lying)
	if err := sent(t, t.Context(), on, Order{PDF: pdf, Copies: 1}, 1); err != nil {
		t.Fatal(err)
	}
	whole := turned(rendered(t, document(t, pdf), 1, 300))
	got := on.sheets[0]
	if got.Rect != whole.Rect {
		t.Fatalf("the sheet is %v, the page %v", got.Rect, whole.Rect)
	}
	for i := range got.Pix {
		if distance(int(got.Pix[i]), int(whole.Pix[i])) > 2 { // letters are drawn anew in each band
			t.Fatalf("the bands do not make the page at %d, %d", i/4%got.Rect.Dx(), i/4/got.Rect.Dx())
		}
	}
}

func TestTheOrderOfThings(t *testing.T) {
	on := &press{dpi: 72}
	var told []string
	o := Order{PDF: pdfOf(t, a4, a4, a4), Copies: 2, Title: "Tờ trình", Pages: []int{3, 1}, Report: func(done, total int) {
		told = append(told, string(rune('0'+done))+"/"+string(rune('0'+total)))
	}}
	if err := sent(t, t.Context(), on, o, 2); err != nil {
		t.Fatal(err)
	}
	page := []string{"page", "end of page"}
	want := slices.Concat([]string{"begin Tờ trình"}, page, page, page, page, []string{"end"})
	if !slices.Equal(on.log, want) {
		t.Errorf("the printer saw %q", on.log)
	}
	if strings.Join(told, " ") != "0/4 1/4 2/4 3/4 4/4" {
		t.Errorf("told %v", told)
	}
}

func TestAStoppedOrderIsForgotten(t *testing.T) {
	on := &press{dpi: 72}
	ctx, cancel := context.WithCancel(t.Context())
	o := Order{PDF: pdfOf(t, a4, a4, a4), Copies: 1, Report: func(done, _ int) {
		if done == 2 {
			cancel()
		}
	}}
	if err := sent(t, ctx, on, o, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if len(on.sheets) != 2 || on.log[len(on.log)-1] != "abort" || slices.Contains(on.log, "end") {
		t.Errorf("the printer saw %q", on.log)
	}
	on = &press{dpi: 72, broken: errors.New("out of order")}
	if err := sent(t, t.Context(), on, o, 1); err == nil || on.log[len(on.log)-1] != "abort" {
		t.Errorf("%v, the printer saw %q", err, on.log)
	}
}

func TestASheetThatThePrinterDoesNotTake(t *testing.T) {
	on := &press{dpi: 72, largest: size{210, 297}}
	err := sent(t, t.Context(), on, Order{PDF: pdfOf(t, diploma), Copies: 1, Printer: "Canon"}, 1)
	problem(t, err, "Canon: Máy in không nhận khổ giấy 360 × 270 mm")
	if on.log[len(on.log)-1] != "abort" {
		t.Errorf("the printer saw %q", on.log)
	}
}

package documents

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/jung-kurt/gofpdf"

	"thidua/data"
)

// sheetWith is a sheet with what draw puts on it and nothing else.
func sheetWith(t *testing.T, size data.Size, draw func(b brush)) []byte {
	t.Helper()
	pdf := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "mm", Size: gofpdf.SizeType{Wd: size.Width, Ht: size.Height}})
	pdf.AddPage()
	draw(brush{pdf, here})
	var out bytes.Buffer
	if err := pdf.Output(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// closelyLooked is such a sheet as dots, eight to the millimetre.
func closelyLooked(t *testing.T, pdf []byte) photo {
	t.Helper()
	path := filepath.Join(t.TempDir(), "sheet.pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	return lookedAt(t, path, 8)
}

// bordered is a sheet with only its border.
func bordered(t *testing.T, f data.Frame, l canvas) []byte {
	return sheetWith(t, l.size, func(b brush) { frame(b.through(scaled(l.scale, l.scale)), f, l) })
}

// mean is the colour around a place, over a square of one millimetre.
func (p photo) mean(x, y float64) hue {
	var sum hue
	for i := range 64 {
		c := p.at(x-0.5+float64(i%8)/8, y-0.5+float64(i/8)/8)
		sum = hue{sum.r + c.r, sum.g + c.g, sum.b + c.b}
	}
	return hue{sum.r / 64, sum.g / 64, sum.b / 64}
}

// unlike counts the places of the band that differ by more than a shade from where
// they fall.
func (p photo) unlike(l canvas, falls func(x, y float64) (float64, float64)) (n int) {
	for y := 1.0; y < l.size.Height-1; y++ {
		for x := 1.0; x < l.size.Width-1; x++ {
			inside := x > (l.sideX+1)*l.scale && x < l.size.Width-(l.sideX+1)*l.scale && y > (l.sideY+1)*l.scale && y < l.size.Height-(l.sideY+1)*l.scale
			if inside {
				continue
			}
			a, b := p.mean(x, y), p.mean(falls(x, y))
			if math.Abs(float64(a.r-b.r))+math.Abs(float64(a.g-b.g))+math.Abs(float64(a.b-b.b)) > 60 {
				n++
			}
		}
	}
	return n
}

// Each border looks the same when the sheet is turned by half; those without birds
// also in a mirror, while the birds all fly the same way round.
func TestBordersAreEven(t *testing.T) {
	t.Parallel()
	for _, size := range sheets {
		l, _ := newCanvas(size)
		turn := func(x, y float64) (float64, float64) { return size.Width - x, size.Height - y }
		mirror := func(x, y float64) (float64, float64) { return size.Width - x, y }
		for _, f := range data.Frames {
			p := closelyLooked(t, bordered(t, f, l))
			if n := p.unlike(l, turn); n > 0 {
				t.Errorf("%s on %v: %d places differ when turned", f, size, n)
			}
			if n := p.unlike(l, mirror); (n > 0) != (f == data.DrumFrame) {
				t.Errorf("%s on %v: %d places differ in the mirror", f, size, n)
			}
		}
	}
}

// Nothing of a border stands outside its band or on the ground that it encloses.
func TestBordersKeepToTheirBand(t *testing.T) {
	t.Parallel()
	for _, size := range sheets {
		l, _ := newCanvas(size)
		for _, f := range data.Frames {
			p, r, s := closelyLooked(t, bordered(t, f, l)), bandOf(l), l.scale
			in := r.inside(band + 1.4)
			for name, at := range map[string][4]float64{
				"above":  {0, 0, l.width, r.y - 0.15},
				"below":  {0, r.y + r.height + 0.15, l.width, l.height},
				"left":   {0, 0, r.x - 0.15, l.height},
				"right":  {r.x + r.width + 0.15, 0, l.width, l.height},
				"inside": {in.x, in.y, in.x + in.width, in.y + in.height},
			} {
				if !p.blank(at[0]*s, at[1]*s, at[2]*s-0.2, at[3]*s-0.2) {
					t.Errorf("%s on %v: something %s", f, size, name)
				}
			}
		}
	}
}

// A border costs a file less than 100 kB, and the same input gives the same bytes.
func TestBordersAreSmallAndTheSame(t *testing.T) {
	t.Parallel()
	for _, size := range sheets {
		l, _ := newCanvas(size)
		for _, f := range data.Frames {
			if n := len(bordered(t, f, l)); n > 100_000 {
				t.Errorf("%s on %v: %d bytes", f, size, n)
			}
			p := awarded(1, nil)
			p.Office.Frame, p.Office.Sizes = f, map[string]data.Size{p.Award.ID: size}
			once, _, err := Certificates(p, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if again, _, err := Certificates(p, Options{}); err != nil || !bytes.Equal(once, again) {
				t.Errorf("%s on %v: other bytes the second time (%v)", f, size, err)
			}
		}
	}
}

// A part that is stamped falls where it would be drawn, under any pose.
func TestStamp(t *testing.T) {
	part := func(b brush) {
		b.polygon(spot{0, 0}, spot{9, 1}, spot{3, 6})
		b.paint(gold, lacquer, 0.8)
	}
	size := data.Size{Width: 80, Height: 50}
	for _, m := range []pose{moved(40, 20), moved(40, 20).then(turned(0.7)), {a: -1, d: 1, e: 60, f: 10}, {b: 1, c: -1, e: 50, f: 5}} {
		outer := moved(2, 3).then(scaled(1.2, 1.2))
		plain := closelyLooked(t, sheetWith(t, size, func(b brush) { part(b.through(outer).through(m)) }))
		stamped := closelyLooked(t, sheetWith(t, size, func(b brush) { b.through(outer).stamp(m, part) }))
		if got := plain.at(outer.then(m).of(spot{4, 2}).x, outer.then(m).of(spot{4, 2}).y); !near(got, gold) {
			t.Errorf("%v: nothing drawn: %v", m, got)
		}
		for y := 0.5; y < size.Height; y++ {
			for x := 0.5; x < size.Width; x++ {
				if a, b := plain.mean(x, y), stamped.mean(x, y); !near(a, b) {
					t.Fatalf("%v: %v instead of %v at %.1f, %.1f", m, b, a, x, y)
				}
			}
		}
	}
}

package printing

import (
	"image"
	"image/color"
	"testing"
	"thidua/app/preview"
)

func document(t *testing.T, pdf []byte) *preview.Document {
	t.Helper()
	d, err := preview.Open(t.Context(), pdf)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	return d
}

func rendered(t *testing.T, d *preview.Document, page int, dpi float64) *image.RGBA {
	t.Helper()
	img, err := d.Render(t.Context(), page, dpi)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// redMarks are the areas of the marks in the four quarters of a page.
func redMarks(img *image.RGBA) (marks []image.Rectangle) {
	size := img.Bounds().Size()
	half := size.Div(2)
	for _, corner := range []image.Point{{0, 0}, {half.X, 0}, {0, half.Y}, half} {
		var area image.Rectangle
		for y := corner.Y; y < corner.Y+half.Y; y++ {
			for x := corner.X; x < corner.X+half.X; x++ {
				if red(img.RGBAAt(x, y)) {
					area = area.Union(image.Rect(x, y, x+1, y+1))
				}
			}
		}
		if !area.Empty() {
			marks = append(marks, area)
		}
	}
	return marks
}

func red(c color.RGBA) bool { return c.R > 150 && c.G < 100 && c.B < 100 }

// ink counts the dark points.
func ink(img *image.RGBA) (n int) {
	for i := 0; i < len(img.Pix); i += 4 {
		if int(img.Pix[i])+int(img.Pix[i+1])+int(img.Pix[i+2]) < 384 {
			n++
		}
	}
	return n
}

// same wants a page on its sheet in its true size, turned by a quarter where it lies:
// at 10 points to the millimetre no mark may be off by more than 0.3 mm (CUPS gives
// sizes in whole points of 0.35 mm), nor the words look otherwise.
func same(t *testing.T, paper *preview.Document, page int, sheets *preview.Document, sheet int) {
	t.Helper()
	const dpi = 254
	want, got := rendered(t, paper, page, dpi), rendered(t, sheets, sheet, dpi)
	if want.Bounds().Dx() > want.Bounds().Dy() {
		want = turned(want)
	}
	if where(got) != where(want) {
		want = turned(turned(want)) // the other way round
	}
	marks, printed := redMarks(want), redMarks(got)
	if len(marks) != 4 || len(printed) != 4 {
		t.Fatalf("page %d: %d marks, printed %d", page, len(marks), len(printed))
	}
	for i := range marks {
		off := printed[i].Min.Sub(marks[i].Min)
		grown := printed[i].Size().Sub(marks[i].Size())
		if max(off.X, -off.X, off.Y, -off.Y) > 3 || max(grown.X, -grown.X, grown.Y, -grown.Y) > 1 {
			t.Errorf("page %d: the mark at %v is printed at %v", page, marks[i], printed[i])
		}
	}
	if a, b := ink(want), ink(got); a == 0 || max(a-b, b-a)*50 > a {
		t.Errorf("page %d: %d points of ink, printed %d", page, a, b)
	}
}

// where tells in which quarter of a page its words lie.
func where(img *image.RGBA) image.Point {
	var sum image.Point
	n := 0
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			if c := img.RGBAAt(x, y); c.R < 100 && c.G < 100 && c.B < 100 {
				sum, n = sum.Add(image.Pt(x, y)), n+1
			}
		}
	}
	if n == 0 {
		return image.Point{}
	}
	return image.Pt(2*sum.X/n/img.Rect.Dx(), 2*sum.Y/n/img.Rect.Dy())
}

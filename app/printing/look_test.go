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

package documents

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"thidua/app/preview"
)

// acceptGolden, set to anything, writes the golden pages anew:
//
//	THIDUA_GOLDEN=1 go test ./app/documents -run 'TestPapersLook|TestCertificatesLook'
const acceptGolden = "THIDUA_GOLDEN"

// goldenPerInch is fine enough to see a line move and coarse enough to keep the
// pictures small.
const goldenPerInch = 60

// openPDF opens a file for drawing.
func openPDF(t *testing.T, pdf []byte) *preview.Document {
	t.Helper()
	d, err := preview.Open(t.Context(), pdf)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	return d
}

// asAccepted compares a page with the accepted one of a file in testdata, or accepts it.
func asAccepted(t *testing.T, file string, got *image.Gray) {
	t.Helper()
	path := filepath.Join("testdata", file)
	if os.Getenv(acceptGolden) != "" {
		accept(t, path, got)
		return
	}
	err := errors.New("not accepted yet")
	if _, missing := os.Stat(path); missing == nil {
		err = differ(readGrey(t, path), got)
	}
	if err != nil {
		other := filepath.Join(os.TempDir(), "thidua-golden", file)
		accept(t, other, got)
		t.Errorf("%s: %v: compare it with %s; where the new one is right run the test with %s=1", file, err, other, acceptGolden)
	}
}

// grey draws a page in sixteen greys, which keep the pictures small.
func grey(t *testing.T, d *preview.Document, number int) *image.Gray {
	t.Helper()
	page, err := d.Render(t.Context(), number, goldenPerInch)
	if err != nil {
		t.Fatal(err)
	}
	out := image.NewGray(page.Rect)
	for i := range out.Pix {
		c := color.GrayModel.Convert(page.At(i%out.Stride, i/out.Stride)).(color.Gray)
		out.Pix[i] = c.Y / 17 * 17
	}
	return out
}

// accept writes a picture with sixteen greys.
func accept(t *testing.T, path string, img *image.Gray) {
	t.Helper()
	var palette color.Palette
	for i := range 16 {
		palette = append(palette, color.Gray{uint8(i * 17)})
	}
	few := image.NewPaletted(img.Rect, palette)
	for i, y := range img.Pix {
		few.Pix[i] = y / 17
	}
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, few); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func readGrey(t *testing.T, path string) *image.Gray {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatalf("%v: make it with %s=1", err, acceptGolden)
	}
	defer file.Close()
	img, err := png.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	out := image.NewGray(img.Bounds())
	for i := range out.Pix {
		out.Pix[i] = color.GrayModel.Convert(img.At(i%out.Stride, i/out.Stride)).(color.Gray).Y
	}
	return out
}

// How far pages may differ: single dots where an edge falls between two greys, but
// no square of eight dots as a letter takes. PDFium in WebAssembly draws the same on every
// machine, but the numbers in the file need not be the same: some processors multiply and
// add in one step, which may round the place of a text to the next hundredth of a point.
const (
	lookSquare = 8
	lookGreys  = 6 // on the average of a square, of 255
)

// differ tells where two pages differ by more than the drawing's own rounding.
func differ(want, got *image.Gray) error {
	if want.Rect != got.Rect {
		return fmt.Errorf("the page is %v instead of %v", got.Rect.Size(), want.Rect.Size())
	}
	for y := 0; y+lookSquare <= want.Rect.Dy(); y += lookSquare {
		for x := 0; x+lookSquare <= want.Rect.Dx(); x += lookSquare {
			if off := squareOff(want, got, x, y); off > lookGreys {
				const mmPerDot = 25.4 / goldenPerInch
				return fmt.Errorf("other %.0f mm from the left and %.0f mm from the top (by %.0f greys)", float64(x)*mmPerDot, float64(y)*mmPerDot, off)
			}
		}
	}
	return nil
}

// squareOff is by how much the dots of a square differ on the average.
func squareOff(want, got *image.Gray, x, y int) float64 {
	sum := 0
	for i := range lookSquare * lookSquare {
		at := want.PixOffset(x+i%lookSquare, y+i/lookSquare)
		d := int(want.Pix[at]) - int(got.Pix[at])
		sum += max(d, -d)
	}
	return float64(sum) / (lookSquare * lookSquare)
}

package preview

import (
	"bytes"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/jung-kurt/gofpdf"

	"thidua/assets/fonts"
)

// paper writes a PDF: an A4 sheet of text with a line of exactly 100 mm, then a
// framed sheet lying down, then one larger than A4.
func paper(t testing.TB) []byte {
	t.Helper()
	pdf := gofpdf.New("P", "mm", "A4", "")
	pdf.AddUTF8FontFromBytes("serif", "", fonts.Regular)
	pdf.AddPage()
	pdf.SetFont("serif", "", 14)
	pdf.Text(30, 30, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
	pdf.SetLineWidth(1)
	pdf.Line(30, 40, 130, 40)
	pdf.AddPageFormat("L", gofpdf.SizeType{Wd: 210, Ht: 297})
	pdf.SetFillColor(196, 33, 27)
	pdf.Rect(20, 20, 257, 170, "F")
	pdf.AddPageFormat("L", gofpdf.SizeType{Wd: 270, Ht: 360})
	pdf.Text(100, 100, "Giấy khen khổ lớn")
	var out bytes.Buffer
	if err := pdf.Output(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// opened opens a PDF on an engine of the test's own, with the program's cache.
func opened(t testing.TB, pdf []byte) *Document {
	t.Helper()
	d, err := open(t.Context(), ownEngine(t), pdf)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	return d
}

func ownEngine(t testing.TB) *engine {
	t.Helper()
	e := newEngine(shared.cache)
	t.Cleanup(func() {
		e.turn <- struct{}{} // whatever is under way has ended
		if err := e.stop(); err != nil {
			t.Error(err)
		}
	})
	return e
}

// poppler draws a page of a PDF with another program.
func poppler(t testing.TB, pdf []byte, page int, size image.Point) image.Image {
	t.Helper()
	dir := t.TempDir()
	path, out := filepath.Join(dir, "paper.pdf"), filepath.Join(dir, "page")
	if err := os.WriteFile(path, pdf, 0o644); err != nil {
		t.Fatal(err)
	}
	n := strconv.Itoa(page)
	cmd := exec.Command("pdftoppm", "-png", "-singlefile", "-f", n, "-l", n, "-scale-to-x", strconv.Itoa(size.X), "-scale-to-y", strconv.Itoa(size.Y), path, out)
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("pdftoppm: %v: %s", err, said)
	}
	f, err := os.Open(out + ".png")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// dark tells how dark each square of 8 × 8 points is, 0 to 255.
func dark(img image.Image, x, y int) (sum int) {
	for dy := range 8 {
		for dx := range 8 {
			r, g, b, _ := img.At(x+dx, y+dy).RGBA()
			sum += 255 - int(r+g+b)/3/257
		}
	}
	return sum / 64
}

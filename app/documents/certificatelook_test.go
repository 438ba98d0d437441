package documents

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/app/preview"
	"thidua/data"
)

// acceptGolden, set to anything, writes the golden pages of certificates anew:
//
//	THIDUA_GOLDEN=1 go test ./app/documents -run TestCertificatesLook
const acceptGolden = "THIDUA_GOLDEN"

// goldenPerInch is fine enough to see a line move and coarse enough to keep the
// pictures small.
const goldenPerInch = 60

// threeLines is an achievement as long as a certificate takes comfortably.
var threeLines = strings.Repeat("có nhiều đóng góp xuất sắc trong xây dựng xã hội học tập, vận động học viên ra lớp xóa mù chữ trên địa bàn phường; ", 3)

// certificateLooks are the certificates whose pages are kept as pictures.
var certificateLooks = map[string]func() data.Proceedings{
	"sen-giay-khen":        func() data.Proceedings { return look(data.LotusFrame, nil) },
	"sen-danh-hieu":        func() data.Proceedings { return asTitle(look(data.LotusFrame, nil)) },
	"sen-ten-dai":          func() data.Proceedings { return look(data.LotusFrame, longest) },
	"trong-dong-ten-dai":   func() data.Proceedings { return look(data.DrumFrame, longest) },
	"trong-dong-bang":      func() data.Proceedings { return onSheet(look(data.DrumFrame, nil), 400, 300) },
	"tre-khong-chuc-vu":    func() data.Proceedings { return look(data.BambooFrame, func(d *data.Dossier) { d.Post = "" }) },
	"tre-bang":             func() data.Proceedings { return onSheet(look(data.BambooFrame, longest), 360, 270) },
	"trong-dong-danh-hieu": func() data.Proceedings { return asTitle(look(data.DrumFrame, longest)) },
	"phoi": func() data.Proceedings {
		p := look("", longest)
		form := data.NewBlankForm("Phôi", sheetA4)
		p.Stock.Blank = &form
		return p
	},
}

// look is a round with one certificate in a frame.
func look(f data.Frame, change func(d *data.Dossier)) data.Proceedings {
	p := awarded(1, change)
	p.Office.Frame = f
	return coded(p)
}

// longest gives a dossier a name of sixty letters in decomposed Vietnamese and an
// achievement of three lines.
func longest(d *data.Dossier) {
	d.Honorific, d.Name, d.Achievement = "Bà", norm.NFD.String(sixtyLetters), norm.NFD.String(threeLines)
}

func asTitle(p data.Proceedings) data.Proceedings {
	p.Award = data.Award{ID: baseLevelTitle, Name: "Chiến sĩ thi đua cơ sở", Title: true}
	p.Decision.Power, p.Decision.Post = "KT.", "PHÓ CHỦ TỊCH"
	return p
}

func onSheet(p data.Proceedings, width, height float64) data.Proceedings {
	p.Award = data.Award{ID: "bang-khen-tinh", Name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"}
	p.Council.Agency = "Ủy ban nhân dân tỉnh An Giang"
	p.Office.Sizes = map[string]data.Size{p.Award.ID: {Width: width, Height: height}}
	return p
}

// Certificates look as they did when somebody last looked at them.
func TestCertificatesLook(t *testing.T) {
	for name, make := range certificateLooks {
		t.Run(name, func(t *testing.T) {
			pdf, _, err := Certificates(make(), Options{})
			if err != nil {
				t.Fatal(err)
			}
			got := grey(t, pdf)
			path := filepath.Join("testdata", "giay-khen", name+".png")
			if os.Getenv(acceptGolden) != "" {
				accept(t, path, got)
			}
			if err := differ(readGrey(t, path), got); err != nil {
				other := filepath.Join(os.TempDir(), "thidua-"+name+".png")
				accept(t, other, got)
				t.Errorf("%v: compare %s with %s; where the new one is right run the test with %s=1", err, path, other, acceptGolden)
			}
		})
	}
}

// A line that is moved by a millimetre, a thinner letter, a missing rule are seen.
func TestLooksAreTold(t *testing.T) {
	base := look(data.LotusFrame, nil)
	pdf := func(p data.Proceedings) []byte {
		out, _, err := Certificates(p, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	want := grey(t, pdf(base))
	if err := differ(want, grey(t, pdf(base))); err != nil {
		t.Errorf("the same page: %v", err)
	}
	for name, change := range map[string]func(p *data.Proceedings){
		"another letter": func(p *data.Proceedings) { p.Dossiers[0].Name += "i" },
		"another tone":   func(p *data.Proceedings) { p.Decision.Signer = "Trần Văn Bính" },
		"another frame":  func(p *data.Proceedings) { p.Office.Frame = data.BambooFrame },
		"no post":        func(p *data.Proceedings) { p.Dossiers[0].Post = "" },
	} {
		p := look(data.LotusFrame, nil)
		change(&p)
		if differ(want, grey(t, pdf(p))) == nil {
			t.Errorf("%s is not seen", name)
		}
	}
	moved := image.NewGray(want.Rect)
	copy(moved.Pix, want.Pix[2*want.Stride:]) // 0.85 mm upwards
	if differ(want, moved) == nil {
		t.Error("a page that is moved is not seen")
	}
}

// grey draws the first page in sixteen greys, which keep the pictures small.
func grey(t *testing.T, pdf []byte) *image.Gray {
	t.Helper()
	document, err := preview.Open(context.Background(), pdf)
	if err != nil {
		t.Fatal(err)
	}
	defer document.Close()
	page, err := document.Render(context.Background(), 1, goldenPerInch)
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
// no square of eight dots as a letter takes.
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

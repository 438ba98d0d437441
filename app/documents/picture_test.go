package documents

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math"
	"strings"
	"testing"

	"thidua/data"
)

// filled is a picture of one colour.
func filled(width, height int, c color.Color) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, width, height))
	for i := range width * height {
		img.Set(i%width, i/width, c)
	}
	return img
}

func asPNG(t *testing.T, img image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func asJPEG(t *testing.T, img image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, img, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// resolved adds a PNG's dots to the metre.
func resolved(content []byte, perMetre uint32) []byte {
	chunk := binary.BigEndian.AppendUint32([]byte("pHYs"), perMetre)
	chunk = append(binary.BigEndian.AppendUint32(chunk, perMetre), 1)
	out := append([]byte{}, content[:33]...) // up to the end of the header
	out = binary.BigEndian.AppendUint32(out, 9)
	out = append(out, chunk...)
	out = binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(chunk))
	return append(out, content[33:]...)
}

// pictured gives the office pictures by name.
func pictured(p data.Proceedings, emblem, border, signature, seal []byte) data.Proceedings {
	p.Stock.Pictures = make(map[string][]byte)
	for name, one := range map[string]struct {
		into    *data.Evidence
		content []byte
	}{
		"bieu-trung.png": {&p.Office.Emblem, emblem}, "khung.png": {&p.Office.Border, border},
		"chu-ky.png": {&p.Office.Signature, signature}, "dau.png": {&p.Office.Seal, seal},
	} {
		if one.content != nil {
			*one.into = data.Evidence{Name: name, SHA256: name}
			p.Stock.Pictures[name] = one.content
		}
	}
	return p
}

// The colours of the tests' pictures.
var (
	testBlue  = color.NRGBA{30, 60, 200, 255}
	testRed   = color.NRGBA{220, 30, 30, 255}
	testGreen = color.NRGBA{20, 160, 60, 255}
	testGrey  = color.NRGBA{120, 120, 120, 255}
)

// The office's own emblem and border stand where the drawn ones do; signature and
// seal between post and name, the seal in its true size over the left third.
func TestOwnPictures(t *testing.T) {
	border := image.NewNRGBA(image.Rect(0, 0, 594, 420))
	for i := range 594 * 420 {
		border.Set(i%594, i/594, color.White)
		if i/594 < 20 {
			border.Set(i%594, i/594, testGrey)
		}
	}
	p := pictured(awarded(3, nil), asJPEG(t, filled(300, 300, testGreen)), asPNG(t, border), asPNG(t, filled(400, 100, testBlue)),
		resolved(asPNG(t, filled(360, 360, testRed)), 10_000)) // 36 mm
	path := write(t, "hinh-rieng", data.CertificateBook, p)
	tool(t, "qpdf", "qpdf", "--check", path)
	page := looked(t, path)
	c, _ := readyPress(t, sheetA4)
	height := c.signed.height
	width := min(60, 4*height) // the signature is four times as wide as high
	left, middle := c.signCentre()-width/2, c.signed.y+height/2
	edge := left + width/3 // where the seal ends
	for name, at := range map[string]struct {
		x, y float64
		want color.NRGBA
	}{
		"emblem":             {a4.centre(), a4.emblemTop() + 12, testGreen},
		"border":             {150, 5, testGrey},
		"signature":          {left + width*0.6, middle, testBlue},
		"seal on signature":  {edge - 1, middle, testRed},
		"beside the seal":    {edge + 1, middle, testBlue},
		"the seal's left":    {edge - 35, middle, testRed},
		"left of the seal":   {edge - 37, middle, color.NRGBA{255, 255, 255, 255}},
		"the seal's top":     {edge - 18, middle - 17, testRed},
		"no drawn border":    {12, 100, color.NRGBA{255, 255, 255, 255}},
		"outside the emblem": {a4.centre() + 16, a4.emblemTop() + 12, color.NRGBA{255, 255, 255, 255}},
	} {
		want := hue{int(at.want.R), int(at.want.G), int(at.want.B)}
		if got := page.at(at.x, at.y); !near(got, want) {
			t.Errorf("%s: %v at %.1f, %.1f, want %v", name, got, at.x, at.y, want)
		}
	}
	if list := tool(t, "poppler-utils", "pdfimages", "-list", "-f", "1", "-l", "1", path); strings.Count(list, "image") < 4 {
		t.Errorf("pictures:\n%s", list)
	}
}

// A picture is in the file once, however many the pages.
func TestPicturesOnce(t *testing.T) {
	size := func(n int) int {
		noise := image.NewNRGBA(image.Rect(0, 0, 200, 200))
		for i := range noise.Pix {
			noise.Pix[i] = byte(i * i * 7)
		}
		pdf, _, err := Certificates(pictured(awarded(n, nil), asPNG(t, noise), nil, nil, nil), Options{})
		if err != nil {
			t.Fatal(err)
		}
		return len(pdf)
	}
	if more := (size(60) - size(20)) / 40; more > 1000 {
		t.Errorf("a page more costs %d bytes", more)
	}
}

func TestPicturesThatCannotBeUsed(t *testing.T) {
	p := pictured(awarded(1, nil), nil, nil, []byte("GIF89a"), nil)
	_, _, err := Certificates(p, Options{})
	var problem *data.Problem
	if !errors.As(err, &problem) || problem.What != "Không đọc được hình chữ ký “chu-ky.png”" || problem.Do == "" {
		t.Errorf("a picture that is none: %v", err)
	}
	cut := asPNG(t, filled(90, 90, testRed))
	_, _, err = Certificates(pictured(awarded(1, nil), nil, nil, nil, cut[:len(cut)/2]), Options{})
	if !errors.As(err, &problem) || !strings.Contains(problem.What, "hình con dấu “dau.png”") {
		t.Errorf("half a picture: %v", err)
	}
	p = pictured(awarded(1, nil), cut, nil, nil, nil)
	p.Stock.Pictures = nil
	if _, _, err = Certificates(p, Options{}); !errors.As(err, &problem) || !strings.Contains(problem.What, "hình biểu trưng") {
		t.Errorf("a picture that was not kept: %v", err)
	}
}

// A seal that was saved at 72 dots an inch, whatever it was scanned at, would cover the
// certificate: 600 dots are 600 / 2835 m = 212 mm.
func TestASealIsNotDrawnLargerThanSealsAre(t *testing.T) {
	seal := asPNG(t, filled(600, 600, testRed))
	_, _, err := Certificates(pictured(awarded(1, nil), nil, nil, nil, resolved(seal, 2835)), Options{})
	var problem *data.Problem
	if !errors.As(err, &problem) || !strings.Contains(problem.What, "212 mm") || problem.Do == "" {
		t.Errorf("%v", err)
	}
	if _, _, err = Certificates(pictured(awarded(1, nil), nil, nil, nil, resolved(seal, 11811)), Options{}); err != nil { // 51 mm
		t.Error(err)
	}
}

// Pictures of sixteen bits a colour and such that say their size are taken too.
func TestReadPicture(t *testing.T) {
	deep := image.NewNRGBA64(image.Rect(0, 0, 30, 20))
	for _, c := range []struct {
		content []byte
		kind    string
		perInch float64
	}{
		{asPNG(t, deep), "png", 300}, {asPNG(t, filled(30, 20, testRed)), "png", 300},
		{resolved(asPNG(t, filled(30, 20, testRed)), 5906), "png", 150}, {asJPEG(t, filled(30, 20, testRed)), "jpeg", 300},
	} {
		p, err := readPicture("hình", c.content)
		if err != nil || p.kind != c.kind || math.Abs(p.perInch-c.perInch) > 0.1 || p.width != 30 || p.height != 20 {
			t.Errorf("%+v, %v", p, err)
			continue
		}
		if _, _, err := Certificates(pictured(awarded(1, nil), c.content, nil, nil, nil), Options{}); err != nil {
			t.Errorf("%s: %v", c.kind, err)
		}
	}
	p := &picture{width: 400, height: 100}
	if got := p.within(room{10, 10, 60, 30}); got != (room{10, 17.5, 60, 15}) {
		t.Errorf("it stands in %s", fmt.Sprint(got))
	}
}

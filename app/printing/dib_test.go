package printing

import (
	"bytes"
	"image"
	"image/color"
	"testing"
)

// picture paints points of a white picture.
func picture(w, h int, points map[image.Point]color.RGBA) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for i := range img.Pix {
		img.Pix[i] = 0xff
	}
	for at, c := range points {
		img.SetRGBA(at.X, at.Y, c)
	}
	return img
}

func TestAWhitePictureIsNotSent(t *testing.T) {
	if _, ok := newDIB(picture(5, 5, nil)); ok {
		t.Error("white is sent")
	}
}

// TestColourAsWindowsTakesIt: two rows of three points, 9 bytes filled up to 12, the
// lower row first, blue before red.
func TestColourAsWindowsTakesIt(t *testing.T) {
	d, ok := newDIB(picture(3, 2, map[image.Point]color.RGBA{{0, 0}: {196, 33, 27, 255}, {2, 1}: {0, 0, 0, 255}}))
	want := []byte{255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 27, 33, 196, 255, 255, 255, 255, 255, 255, 0, 0, 0}
	if !ok || !bytes.Equal(d.pixels, want) {
		t.Errorf("the points are\n%v, want\n%v", d.pixels, want)
	}
	head := []byte{40, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 24, 0, 0, 0, 0, 0, 24, 0, 0, 0}
	if len(d.header) != 40 || !bytes.Equal(d.header[:24], head) {
		t.Errorf("the header is %v, want %v", d.header, head)
	}
}

// TestGreyTakesAByteAPoint: with 256 colours from black to white behind the header.
func TestGreyTakesAByteAPoint(t *testing.T) {
	d, ok := newDIB(picture(3, 2, map[image.Point]color.RGBA{{0, 0}: {7, 7, 7, 255}}))
	if want := []byte{255, 255, 255, 0, 7, 255, 255, 0}; !ok || !bytes.Equal(d.pixels, want) {
		t.Errorf("the points are %v, want %v", d.pixels, want)
	}
	if len(d.header) != 40+4*256 || d.header[14] != 8 || !bytes.Equal(d.header[32:36], []byte{0, 1, 0, 0}) {
		t.Fatalf("the header has %d bytes: %v", len(d.header), d.header[:40])
	}
	if got := d.header[40+4*7 : 40+4*8]; !bytes.Equal(got, []byte{7, 7, 7, 0}) {
		t.Errorf("colour 7 is %v", got)
	}
}

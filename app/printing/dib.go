package printing

import (
	"encoding/binary"
	"image"
)

// dib is a picture as Windows takes it (BITMAPINFOHEADER, the rows from the bottom
// up): in colour with 3 bytes a point, or in grey with one.
type dib struct {
	size   image.Point
	header []byte
	pixels []byte
}

const (
	headerBytes = 40
	greyLevels  = 256
)

// newDIB makes the picture; ok is false where it is white all over and need not be
// sent. Grey is a third of the work for the printer, and most of every paper is grey.
func newDIB(img *image.RGBA) (d dib, ok bool) {
	grey, white := tones(img)
	if white {
		return dib{}, false
	}
	d.size = img.Bounds().Size()
	if grey {
		d.header, d.pixels = header(d.size, 1), rows(img, 1)
	} else {
		d.header, d.pixels = header(d.size, 3), rows(img, 3)
	}
	return d, true
}

// tones says whether a picture has no colour, and whether it is white all over.
func tones(img *image.RGBA) (grey, white bool) {
	white = true
	for i := 0; i < len(img.Pix); i += 4 {
		r, g, b := img.Pix[i], img.Pix[i+1], img.Pix[i+2]
		if r != g || g != b {
			return false, false
		}
		white = white && r == 0xff
	}
	return true, white
}

// header is the BITMAPINFO: the header and, for grey, its colours.
func header(size image.Point, bytes int) []byte {
	h := make([]byte, headerBytes)
	binary.LittleEndian.PutUint32(h[0:], headerBytes)
	binary.LittleEndian.PutUint32(h[4:], uint32(size.X))
	binary.LittleEndian.PutUint32(h[8:], uint32(size.Y)) // positive: from the bottom up
	binary.LittleEndian.PutUint16(h[12:], 1)             // planes
	binary.LittleEndian.PutUint16(h[14:], uint16(8*bytes))
	binary.LittleEndian.PutUint32(h[20:], uint32(rowBytes(size.X, bytes)*size.Y))
	if bytes == 1 {
		binary.LittleEndian.PutUint32(h[32:], greyLevels)
		for level := range greyLevels {
			h = append(h, byte(level), byte(level), byte(level), 0)
		}
	}
	return h
}

// rowBytes is the length of a row, which is a multiple of four.
func rowBytes(width, bytes int) int { return (width*bytes + 3) / 4 * 4 }

// rows writes the points: blue, green and red, or one of them for grey.
func rows(img *image.RGBA, bytes int) []byte {
	size := img.Bounds().Size()
	length := rowBytes(size.X, bytes)
	out := make([]byte, length*size.Y)
	for y := range size.Y {
		from, to := img.Pix[y*img.Stride:], out[(size.Y-1-y)*length:]
		for x := range size.X {
			if bytes == 1 {
				to[x] = from[4*x]
				continue
			}
			to[3*x], to[3*x+1], to[3*x+2] = from[4*x+2], from[4*x+1], from[4*x]
		}
	}
	return out
}

//go:build window

package walk

import (
	"encoding/binary"
	"image"
	"os"
)

// The screen keeps its pixels in a file in the format of the X window dump (xwd):
// a header of 32-bit numbers, a table of colours, then the rows.
const (
	dumpHeader = 0  // the header's length with the window's name
	dumpWidth  = 4  // in pixels
	dumpHeight = 5  // in pixels
	dumpRow    = 12 // bytes in a row
	dumpColors = 19 // entries of the table, of 12 bytes each
)

// pixels is the screen as it is now, in the dump's own order of bytes.
func (s *screen) pixels() []byte {
	dump, err := os.ReadFile(s.frame)
	s.must(err)
	return dump
}

// picture is the screen as it is now.
func (s *screen) picture() *image.RGBA {
	dump := s.pixels()
	number := func(i int) int { return int(binary.BigEndian.Uint32(dump[i*4:])) }
	img := image.NewRGBA(image.Rect(0, 0, number(dumpWidth), number(dumpHeight)))
	rows := dump[number(dumpHeader)+12*number(dumpColors):]
	for y := range img.Rect.Dy() {
		from, to := rows[y*number(dumpRow):], img.Pix[y*img.Stride:]
		for x := 0; x < img.Rect.Dx()*4; x += 4 {
			to[x], to[x+1], to[x+2], to[x+3] = from[x+2], from[x+1], from[x], 0xff
		}
	}
	return img
}

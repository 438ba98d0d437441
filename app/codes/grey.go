package codes

import (
	"image"

	"github.com/makiuchi-d/gozxing"
)

// grey is how bright the points of a picture are, row by row.
type grey struct {
	pixels        []byte
	width, height int
}

func newGrey(img image.Image) grey {
	size := img.Bounds().Size()
	return grey{gozxing.NewLuminanceSourceFromImage(img).GetMatrix(), size.X, size.Y}
}

// half is the picture in half its size, each point the mean of four. It takes a quarter of
// the picture's room and no more: a photograph may have a hundred million points.
func (g grey) half() grey {
	h := grey{width: g.width / 2, height: g.height / 2}
	h.pixels = make([]byte, h.width*h.height)
	for y := range h.height {
		row, below := g.pixels[2*y*g.width:], g.pixels[(2*y+1)*g.width:]
		for x := range h.width {
			sum := int(row[2*x]) + int(row[2*x+1]) + int(below[2*x]) + int(below[2*x+1])
			h.pixels[y*h.width+x] = byte(sum / 4)
		}
	}
	return h
}

// bitmap is the picture in black and white, as the reader of codes takes it.
func (g grey) bitmap() (*gozxing.BinaryBitmap, error) {
	source, err := gozxing.NewPlanarYUVLuminanceSource(g.pixels, g.width, g.height, 0, 0, g.width, g.height, false)
	if err != nil {
		return nil, err
	}
	return gozxing.NewBinaryBitmap(gozxing.NewHybridBinarizer(source))
}

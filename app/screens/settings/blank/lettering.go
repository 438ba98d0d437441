package blank

import (
	"image"
	"image/color"
	"math"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// lettering draws lines of text as pictures: the window's own letters are fitted to
// the screen's points one by one, so that a line of small ones comes out longer
// than it is on paper.
type lettering struct {
	drawn map[lineOfText]*image.RGBA
}

// lineOfText is a line as it is to be drawn; size is in points of the screen.
type lineOfText struct {
	text, style string
	size        float64
	ink         color.NRGBA
}

// over is the room for accents above a line, in parts of the size.
const over = 0.3

// mostDrawn is how many pictures are kept.
const mostDrawn = 200

// draw gives the picture of a line. It begins over above the line's own room, which
// is lead high, and is as wide as the text.
func (l *lettering) draw(line lineOfText) *image.RGBA {
	if img, ok := l.drawn[line]; ok {
		return img
	}
	if len(l.drawn) >= mostDrawn || l.drawn == nil {
		l.drawn = make(map[lineOfText]*image.RGBA)
	}
	img := drawLine(line)
	l.drawn[line] = img
	return img
}

func drawLine(line lineOfText) *image.RGBA {
	face, err := opentype.NewFace(faceOf(line.style), &opentype.FaceOptions{Size: line.size, DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		return image.NewRGBA(image.Rect(0, 0, 1, 1))
	}
	defer face.Close()
	width := measureIn(line.style)(line.text, line.size/millimetre)
	img := image.NewRGBA(image.Rect(0, 0, int(math.Ceil(width))+2, int(math.Ceil((over+lead+over)*line.size))))
	metrics := face.Metrics()
	blank := fixed.Int26_6(lead*line.size*64) - metrics.Ascent - metrics.Descent
	d := font.Drawer{Dst: img, Src: image.NewUniform(line.ink), Face: face,
		Dot: fixed.Point26_6{Y: fixed.Int26_6(over*line.size*64) + blank/2 + metrics.Ascent}}
	buffer := &sfnt.Buffer{}
	for _, letter := range line.text { // one by one: papers know no kerning
		at := d.Dot.X
		d.DrawString(string(letter))
		d.Dot.X = at + fixed.Int26_6(float64(advance(faceOf(line.style), buffer, letter))/unit*line.size)
	}
	return img
}

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

// The room of a picture above its baseline and below, in parts of the size.
const (
	above = 1.3
	below = 0.4
)

// mostDrawn is how many pictures are kept.
const mostDrawn = 200

// draw gives the picture of a line, as wide as the text.
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
	sfntFace := faceOf(line.style)
	face, err := opentype.NewFace(sfntFace, &opentype.FaceOptions{Size: line.size, DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		return image.NewRGBA(image.Rect(0, 0, 1, 1))
	}
	defer face.Close()
	width := widthIn(line.style, line.text) * line.size
	img := image.NewRGBA(image.Rect(0, 0, int(math.Ceil(width))+2, int(math.Ceil((above+below)*line.size))))
	d := font.Drawer{Dst: img, Src: image.NewUniform(line.ink), Face: face, Dot: fixed.Point26_6{Y: fixed.Int26_6(above * line.size * 64)}}
	buffer := &sfnt.Buffer{}
	for _, letter := range line.text { // one by one: papers know no kerning
		at := d.Dot.X
		d.DrawString(string(letter))
		d.Dot.X = at + fixed.Int26_6(float64(advance(sfntFace, buffer, letter))/unit*line.size)
	}
	return img
}

package documents

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/draw"
	_ "image/jpeg" // pictures that offices have
	"image/png"

	"github.com/jung-kurt/gofpdf"

	"thidua/data"
)

// picture is a picture as the PDF writer takes it.
type picture struct {
	kind          string // PNG or JPEG
	content       []byte
	width, height float64 // in dots
	perInch       float64 // dots; 300 where the file does not say
}

// picturePerInch is what a picture that does not say its resolution is taken for.
const picturePerInch = 300

// readPicture reads a PNG or JPEG whole, so that a broken one is found before
// anything is printed. What names the picture for the person.
func readPicture(what string, content []byte) (*picture, error) {
	decoded, kind, err := image.Decode(bytes.NewReader(content))
	if err != nil || kind != "png" && kind != "jpeg" {
		return nil, &data.Problem{What: "Không đọc được " + what, Do: "Chọn lại hình trong Cài đặt: tệp PNG hoặc JPEG mở được bằng chương trình xem ảnh", Cause: err}
	}
	bounds := decoded.Bounds()
	p := &picture{kind: kind, content: content, width: float64(bounds.Dx()), height: float64(bounds.Dy()), perInch: picturePerInch}
	if kind == "png" {
		p.perInch = resolution(content)
		if p.content, err = plainPNG(content, decoded); err != nil {
			return nil, &data.Problem{What: "Không dùng được " + what, Do: "Lưu hình lại thành tệp PNG thường rồi chọn lại", Cause: err}
		}
	}
	return p, nil
}

// Places in a PNG file: after the signature and the header's length and name.
const (
	pngHeader    = 8 + 8
	pngDepth     = pngHeader + 8
	pngInterlace = pngHeader + 12
)

// plainPNG gives a picture of eight bits a colour and line after line, as the PDF
// writer knows no other.
func plainPNG(content []byte, decoded image.Image) ([]byte, error) {
	if content[pngDepth] <= 8 && content[pngInterlace] == 0 {
		return content, nil
	}
	plain := image.NewNRGBA(decoded.Bounds())
	draw.Draw(plain, plain.Bounds(), decoded, decoded.Bounds().Min, draw.Src)
	var out bytes.Buffer
	err := png.Encode(&out, plain)
	return out.Bytes(), err
}

// resolution reads a PNG's dots to the inch from its pHYs chunk.
func resolution(content []byte) float64 {
	const perMetre = 1 // the chunk's only unit that has a length
	at := bytes.Index(content, []byte("pHYs"))
	if at < 0 || len(content) < at+4+9 || content[at+4+8] != perMetre {
		return picturePerInch
	}
	dots := binary.BigEndian.Uint32(content[at+4:])
	if dots == 0 {
		return picturePerInch
	}
	return float64(dots) * 0.0254
}

// within is the largest room of the picture's shape in the middle of another.
func (p *picture) within(r room) room {
	scale := min(r.width/p.width, r.height/p.height)
	w, h := p.width*scale, p.height*scale
	return room{r.x + (r.width-w)/2, r.y + (r.height-h)/2, w, h}
}

// picture draws a picture; the name keeps it once in the file.
func (b brush) picture(name string, p *picture, r room) error {
	options := gofpdf.ImageOptions{ImageType: p.kind}
	b.pdf.RegisterImageOptionsReader(name, options, bytes.NewReader(p.content))
	at := b.at.of(spot{r.x, r.y})
	b.pdf.ImageOptions(name, at.x, at.y, r.width*b.at.a, r.height*b.at.d, false, options, 0, "")
	return b.pdf.Error()
}

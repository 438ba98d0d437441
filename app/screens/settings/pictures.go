package settings

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	_ "image/jpeg" // offices keep scans as JPEG
	_ "image/png"  // and emblems, signatures and seals as PNG
	"os"

	"golang.org/x/image/draw"

	"thidua/data"
)

// mostPixels is how large a picture may be: an A3 sheet scanned at 600 points to
// the inch. More would take a gigabyte to open.
const mostPixels = 75_000_000

// pictureEndings are the endings of files that are offered.
var pictureEndings = []string{".png", ".jpg", ".jpeg"}

// checkPicture reads a picture that was chosen; what cannot be used is a problem
// that says why.
func checkPicture(path string) (img image.Image, format string, err error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, "", &data.Problem{What: "Không đọc được tệp ảnh", Where: path, Do: "Kiểm tra tệp còn ở đó và mở được", Cause: err}
	}
	img, format, err = readPicture(content)
	var p *data.Problem
	if errors.As(err, &p) {
		p.Where = path
	}
	return img, format, err
}

// readPicture reads a picture whole, so that what it lacks is found before a paper
// is printed with it.
func readPicture(content []byte) (img image.Image, format string, err error) {
	frame, format, err := image.DecodeConfig(bytes.NewReader(content))
	if err != nil {
		return nil, "", &data.Problem{What: "Tệp này không phải ảnh PNG hoặc JPEG", Do: "Lưu lại ảnh thành PNG hoặc JPEG rồi chọn", Cause: err}
	}
	if frame.Width*frame.Height > mostPixels {
		return nil, "", &data.Problem{What: fmt.Sprintf("Ảnh quá lớn: %d × %d điểm ảnh", frame.Width, frame.Height),
			Do: "Quét lại ở mức 300 điểm trên một inch, hoặc thu nhỏ ảnh"}
	}
	img, _, err = image.Decode(bytes.NewReader(content))
	if err != nil {
		return nil, "", &data.Problem{What: "Ảnh bị hỏng, không đọc được đến cuối", Do: "Chép lại hoặc quét lại ảnh", Cause: err}
	}
	return img, format, nil
}

// shrunk is a picture that is no larger than the screen has use for.
func shrunk(img image.Image, most int) image.Image {
	size := img.Bounds().Size()
	longer := max(size.X, size.Y)
	if longer <= most {
		return img
	}
	small := image.NewRGBA(image.Rect(0, 0, max(size.X*most/longer, 1), max(size.Y*most/longer, 1)))
	draw.ApproxBiLinear.Scale(small, small.Bounds(), img, img.Bounds(), draw.Src, nil)
	return small
}

// seeThrough reports whether a picture has any point that what lies below shows
// through.
func seeThrough(img image.Image) bool {
	if o, ok := img.(interface{ Opaque() bool }); ok {
		return !o.Opaque()
	}
	return false
}

package codes

import (
	"bytes"
	"image"
	_ "image/jpeg" // what telephones and scanners write
	_ "image/png"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
	_ "golang.org/x/image/bmp"
	"golang.org/x/image/draw"
	_ "golang.org/x/image/tiff"
	_ "golang.org/x/image/webp"

	"thidua/data"
)

// largest is how many points a picture may have.
const largest = 120_000_000

func inPicture(content []byte) ([]Found, error) {
	config, _, err := image.DecodeConfig(bytes.NewReader(content))
	if err == nil && config.Width*config.Height > largest {
		return nil, &data.Problem{What: "Ảnh lớn quá", Do: "Chụp hoặc quét lại ở độ phân giải thấp hơn"}
	}
	img, _, err := image.Decode(bytes.NewReader(content))
	if err != nil {
		return nil, &data.Problem{What: "Tệp này không phải ảnh, PDF hay văn bản có mã QR", Do: "Chọn ảnh chụp mã, tệp PDF của văn bản, hoặc tệp .txt có nội dung mã", Cause: err}
	}
	if text, ok := decode(img); ok {
		return []Found{{Text: text}}, nil
	}
	return nil, nil
}

// halvings is how often a picture is made smaller before giving up: the edges of
// modules in a large photograph are too soft to be told as they are.
const halvings = 3

// decode finds the code in a picture.
func decode(img image.Image) (string, bool) {
	for range halvings + 1 {
		if text, ok := look(img); ok {
			return text, true
		}
		half := image.Rect(0, 0, img.Bounds().Dx()/2, img.Bounds().Dy()/2)
		if half.Dx() < 100 || half.Dy() < 100 {
			break
		}
		smaller := image.NewGray(half)
		draw.BiLinear.Scale(smaller, half, img, img.Bounds(), draw.Src, nil)
		img = smaller
	}
	return "", false
}

func look(img image.Image) (string, bool) {
	bitmap, err := gozxing.NewBinaryBitmapFromImage(img)
	if err != nil {
		return "", false
	}
	result, err := qrcode.NewQRCodeReader().Decode(bitmap, map[gozxing.DecodeHintType]any{
		gozxing.DecodeHintType_TRY_HARDER: true, gozxing.DecodeHintType_CHARACTER_SET: "UTF-8"})
	if err != nil {
		return "", false
	}
	return result.GetText(), true
}

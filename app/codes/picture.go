package codes

import (
	"bytes"
	"image"
	_ "image/jpeg" // what telephones and scanners write
	_ "image/png"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
	_ "golang.org/x/image/bmp"
	_ "golang.org/x/image/tiff"
	_ "golang.org/x/image/webp"

	"thidua/data"
)

// largest is how many points a picture may have: telephones make 108 million.
const largest = 120_000_000

func inPicture(content []byte) ([]Found, error) {
	config, _, err := image.DecodeConfig(bytes.NewReader(content))
	if err != nil {
		return nil, noPicture(err)
	}
	if config.Width <= 0 || config.Height <= 0 || config.Height > largest/config.Width {
		return nil, &data.Problem{What: "Ảnh lớn quá", Do: "Chụp hoặc quét lại ở độ phân giải thấp hơn"}
	}
	img, _, err := image.Decode(bytes.NewReader(content))
	if err != nil {
		return nil, noPicture(err)
	}
	if text, ok := decode(img); ok {
		return []Found{{Text: text}}, nil
	}
	return nil, nil
}

func noPicture(cause error) error {
	return &data.Problem{What: "Tệp này không phải ảnh, PDF hay văn bản có mã QR",
		Do: "Chọn ảnh chụp mã, tệp PDF của văn bản, hoặc tệp .txt có nội dung mã", Cause: cause}
}

// halvings is how often a picture is made smaller before giving up: the edges of
// modules in a large photograph are too soft to be told as they are.
const halvings = 3

// leastSide is the side of the smallest picture that is looked at.
const leastSide = 100

// decode finds the code in a picture.
func decode(img image.Image) (string, bool) {
	grey := newGrey(img)
	for range halvings + 1 {
		if text, ok := look(grey); ok {
			return text, true
		}
		grey = grey.half()
		if grey.width < leastSide || grey.height < leastSide {
			break
		}
	}
	return "", false
}

func look(g grey) (string, bool) {
	bitmap, err := g.bitmap()
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

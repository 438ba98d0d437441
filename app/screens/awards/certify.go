package awards

import (
	"bytes"
	"context"

	"thidua/app/documents"
	"thidua/data"
)

// certificates makes certificates as one file, telling of each.
func certificates(ctx context.Context, p data.Proceedings, o documents.Options, tell report) (made, error) {
	var out bytes.Buffer
	warnings, err := documents.WriteCertificates(ctx, &out, p, o, counting(tell))
	return made{out.Bytes(), warnings, stockText(p)}, err
}

// counting tells of certificates as they are made.
func counting(tell report) documents.Report {
	return func(done, total int) { tell(done, total, "Đã tạo số giấy") }
}

// stockText says that certificates go on a pre-printed form, and that it has no room for
// the code that the office wants on them.
func stockText(p data.Proceedings) string {
	blank := p.Stock.Blank
	if blank == nil {
		return ""
	}
	text := "In trên phôi “" + blank.Name + "”: chỉ in chữ, không in khung và ảnh quét."
	if len(p.Stock.Codes) > 0 && blank.Field(data.CodeField).Off {
		text += " Phôi này không có chỗ cho mã QR."
	}
	return text
}

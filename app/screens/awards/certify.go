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
	return made{out.Bytes(), warnings}, err
}

// counting tells of certificates as they are made.
func counting(tell report) documents.Report {
	return func(done, total int) { tell(done, total, "Đã tạo số giấy") }
}

// Package codes reads the QR codes of decisions and certificates back, from a
// photograph, a scan or the PDF itself, and finds the public keys to check them with.
package codes

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"thidua/app/preview"
	"thidua/data"
)

// finenesses are those at which a page of a PDF is looked at until a code is found, in
// points to the inch. A code whose modules lie badly on the points of one cannot be told
// there: of those 20 to 26 mm wide every fifth at 200, every tenth at 300.
var finenesses = []float64{200, 300, 250}

// Found is a code with the page that it stands on, counted from 1; 0 in a picture
// and in a text.
type Found struct {
	Page int
	Text string
}

// Read gives the codes in a file: a picture (PNG, JPEG, WebP, BMP, TIFF), a PDF, or
// a text with what a reader of codes has read. A file without any is a *data.Problem.
// report tells how far a PDF has been gone through; it may be nil.
func Read(ctx context.Context, path string, report func(done, total int)) ([]Found, error) {
	content, err := whole(path)
	if err != nil {
		return nil, err
	}
	var found []Found
	switch {
	case strings.HasPrefix(string(content[:min(5, len(content))]), "%PDF-"):
		found, err = inPDF(ctx, content, report)
	case strings.EqualFold(filepath.Ext(path), ".txt"):
		found = []Found{{Text: string(content)}}
	default:
		found, err = inPicture(content)
	}
	if err != nil {
		return nil, at(path, err)
	}
	if len(found) == 0 {
		return nil, &data.Problem{What: "Không thấy mã QR nào", Where: path, Do: "Chụp lại cho rõ, đủ bốn góc mã, không lóa; hoặc chọn tệp PDF gốc"}
	}
	return found, nil
}

// largestFile is the largest file that is read, in bytes: more than ten thousand
// certificates as one PDF take.
const largestFile = 512 << 20

func whole(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err == nil && info.Size() > largestFile {
		return nil, &data.Problem{What: "Tệp lớn quá", Where: path, Do: "Chọn ảnh chụp mã, hoặc tệp PDF của riêng văn bản cần kiểm tra"}
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, unread(path, err)
	}
	return content, nil
}

func inPDF(ctx context.Context, content []byte, report func(done, total int)) ([]Found, error) {
	doc, err := preview.Open(ctx, content)
	if err != nil {
		return nil, err
	}
	defer doc.Close()
	var found []Found
	for page := 1; page <= doc.Pages(); page++ {
		if report != nil {
			report(page-1, doc.Pages())
		}
		text, ok, err := onPage(ctx, doc, page)
		if err != nil {
			return nil, err
		}
		if ok {
			found = append(found, Found{page, text})
		}
	}
	return found, nil
}

// onPage finds the code on a page.
func onPage(ctx context.Context, doc *preview.Document, page int) (text string, ok bool, err error) {
	for _, dpi := range finenesses {
		img, err := doc.Render(ctx, page, dpi)
		if err != nil {
			return "", false, err
		}
		if text, ok := decode(img); ok {
			return text, true, nil
		}
	}
	return "", false, nil
}

func unread(path string, cause error) error {
	if errors.Is(cause, fs.ErrNotExist) {
		return &data.Problem{What: "Không tìm thấy tệp", Where: path, Do: "Kiểm tra lại tên tệp", Cause: cause}
	}
	return &data.Problem{What: "Không đọc được tệp", Where: path, Do: "Kiểm tra tệp còn ở đó và mở được", Cause: cause}
}

// at names the file that a problem is about.
func at(path string, err error) error {
	var problem *data.Problem
	if !errors.As(err, &problem) {
		return fmt.Errorf("%s: %w", path, err)
	}
	named := *problem
	named.Where = path
	return &named
}

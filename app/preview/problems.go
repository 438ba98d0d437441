package preview

import (
	"context"
	"errors"
	"fmt"

	pdferrors "github.com/klippa-app/go-pdfium/errors"

	"thidua/data"
)

// elsewhere is the way out where the program cannot show a paper itself.
const elsewhere = "Mở văn bản bằng chương trình đọc PDF của máy"

// ErrDown is in every error that comes from PDFium failing on this machine, and not
// from the PDF.
var ErrDown = errors.New("preview: PDFium does not work on this machine")

var (
	errEmpty  = errors.New("the PDF has no page")
	errClosed = errors.New("preview: the document is closed")
)

// faults are what PDFium says of a PDF that it cannot read.
var faults = []error{pdferrors.ErrUnknown, pdferrors.ErrFile, pdferrors.ErrFormat, pdferrors.ErrPassword,
	pdferrors.ErrSecurity, pdferrors.ErrPage, pdferrors.ErrSuccess, pdferrors.ErrUnexpected}

// failed tells a PDF that cannot be read from a PDFium that broke down. That is
// thrown away; the next call has a new one.
func (e *engine) failed(err error) error {
	for _, fault := range faults {
		if errors.Is(err, fault) {
			return broken(err)
		}
	}
	_ = e.drop()
	return err
}

// broken says that the PDF cannot be read.
func broken(cause error) error {
	return &data.Problem{What: "Tệp văn bản bị hỏng", Do: "Tạo lại văn bản này", Cause: cause}
}

// noPage says that there is no such page.
func noPage(page, pages int) error {
	return &data.Problem{What: fmt.Sprintf("Văn bản có %d trang, không có trang %d", pages, page), Do: "Chọn một trang có trong văn bản"}
}

// told gives a failure with its way out; work that was stopped is none.
func told(err error) error {
	var problem *data.Problem
	if errors.As(err, &problem) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, errClosed) {
		return err
	}
	return &data.Problem{What: "Không xem trước được văn bản trong cửa sổ này", Do: elsewhere, Cause: fmt.Errorf("%w: %w", ErrDown, err)}
}

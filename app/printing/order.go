package printing

import (
	"context"
	"os"

	"thidua/data"
)

// Order is what is to be printed, and how.
type Order struct {
	PDF     []byte
	Title   string // what the printer's queue shows
	Printer string // "" for the one used by default
	Copies  int
	Pages   []int                 // some of them, counted from 1; none means all
	Report  func(done, total int) // how many pages were handed over; may be nil, called from any goroutine
}

// Send hands an order to the print service and returns when it was taken. Where ctx
// ends before, nothing more is handed over and what was is taken back.
func Send(ctx context.Context, o Order) error {
	if err := o.check(); err != nil {
		return err
	}
	if o.Title == "" {
		o.Title = "Thi Đua"
	}
	return send(ctx, o)
}

// SendFile is Send for a PDF that lies in a file.
func SendFile(ctx context.Context, path string, o Order) error {
	pdf, err := os.ReadFile(path)
	if err != nil {
		return &data.Problem{What: "Không đọc được tệp để in", Where: path, Do: "Tạo lại văn bản rồi in", Cause: err}
	}
	o.PDF = pdf
	return Send(ctx, o)
}

// check refuses an order that cannot be meant.
func (o Order) check() error {
	if o.Copies < 1 || o.Copies > MaxCopies {
		return &data.Problem{What: "Số bản in phải từ 1 đến 99", Do: "Sửa lại số bản"}
	}
	return nil
}

// report tells how many pages were handed over.
func (o Order) report(done, total int) {
	if o.Report != nil {
		o.Report(done, total)
	}
}

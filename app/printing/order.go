package printing

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"thidua/data"
)

// Print sends a PDF to a printer, the default one if the name is empty, in its
// true size. It returns when the print service has taken the order; where ByViewer
// is true it opens the PDF, and printer and number of copies are chosen there.
func Print(ctx context.Context, path, printer string, copies int) error {
	return PrintPages(ctx, path, printer, copies, nil)
}

// PrintPages does the same with some of the pages, counted from 1; none means all.
func PrintPages(ctx context.Context, path, printer string, copies int, pages []int) error {
	if err := checkCopies(copies); err != nil {
		return err
	}
	// An absolute path never looks like an option.
	whole, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("print %s: %w", path, err)
	}
	if _, err := os.Stat(whole); err != nil {
		return &data.Problem{What: "Không thấy tệp để in", Where: path, Do: "Tạo lại văn bản rồi in", Cause: err}
	}
	return send(ctx, whole, printer, copies, pages)
}

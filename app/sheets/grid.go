package sheets

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"thidua/data"
)

// maxFile is the largest file that is opened. The list of a whole province with
// its photographs stays far below it.
const maxFile = 100 << 20

// grid is a sheet read from top to bottom, whatever file it comes from.
type grid interface {
	next() []string // the next row; nil at the end. Blank rows are empty or left out
	line() int      // 1-based row of the sheet that next gave last
	err() error     // what cut the reading short, if anything did
	about() nature
	close()
}

// nature is what a reader of cells must know about the file behind a grid.
type nature struct {
	serials   bool // dates may come as Excel serial numbers
	epoch1904 bool // which count from 1904
	merges    []span
}

// span is a merged area of cells, 1-based and inclusive.
type span struct{ col, top, bottom int }

// openGrid opens a sheet by the ending of its name.
func openGrid(ctx context.Context, path string) (grid, error) {
	if err := checkFile(path); err != nil {
		return nil, err
	}
	switch ext := strings.ToLower(filepath.Ext(path)); ext {
	case ".csv", ".txt", ".tsv":
		return openText(path)
	case ".ods":
		return nil, saveAs(path, "đây là bảng tính OpenDocument (.ods)")
	}
	return openWorkbook(ctx, path)
}

// checkFile refuses what is not a file of a sensible size.
func checkFile(path string) error {
	name := filepath.Base(path)
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &data.Problem{Where: name, What: "không tìm thấy tệp", Cause: err,
			Do: fmt.Sprintf("Cần có tệp %s trong thư mục %s", name, filepath.Dir(path))}
	case err != nil:
		return &data.Problem{Where: name, What: "không mở được tệp", Cause: err,
			Do: "Hãy kiểm tra quyền đọc tệp, hoặc đóng chương trình đang mở tệp"}
	case !info.Mode().IsRegular():
		return &data.Problem{Where: name, What: "đây là thư mục, không phải tệp", Do: "Hãy chọn một tệp"}
	case info.Size() == 0:
		return &data.Problem{Where: name, What: "tệp rỗng", Do: "Hãy chọn tệp có nội dung"}
	case info.Size() > maxFile:
		return &data.Problem{Where: name, What: fmt.Sprintf("tệp quá lớn (%d MB)", info.Size()>>20),
			Do: fmt.Sprintf("Tệp không được quá %d MB; hãy bỏ hình ảnh hoặc chia nhỏ danh sách", maxFile>>20)}
	}
	return nil
}

// saveAs is the way out of a file that another program must convert.
func saveAs(path, what string) *data.Problem {
	return &data.Problem{Where: filepath.Base(path), What: what,
		Do: "Hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi chọn lại tệp"}
}

package cli

import (
	"fmt"
	"io"

	"thidua/data"
	"thidua/data/archive"
)

// verifyCommand proves an archive package.
type verifyCommand struct {
	File string `arg:"" help:"Gói lưu trữ (luu-tru.zip) hoặc thư mục đã giải nén."`
}

func (c verifyCommand) run(stdout io.Writer) error {
	report, err := archive.Verify(c.File)
	if err != nil {
		return err
	}
	for _, fault := range report.Faults {
		fmt.Fprintf(stdout, "SAI  %s: %s\n", fault.Path, fault.What)
	}
	if n := len(report.Faults); n > 0 {
		return &data.Problem{What: fmt.Sprintf("Gói lưu trữ không còn nguyên vẹn: %d lỗi, tệp đầu tiên là %s", n, report.Faults[0].Path),
			Where: c.File, Do: "Không sử dụng gói này; lấy lại từ bản sao lưu"}
	}
	_, err = fmt.Fprintf(stdout, "Nguyên vẹn: %d tệp, %d byte\n", report.Files, report.Bytes)
	return err
}

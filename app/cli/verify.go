package cli

import (
	"fmt"
	"io"

	"thidua/data/archive"
)

// verifyCommand proves an archive package.
type verifyCommand struct {
	File string `arg:"" help:"Gói lưu trữ (luu-tru.zip) hoặc thư mục đã giải nén."`
}

func (c verifyCommand) run(stdout io.Writer) error {
	report, err := archive.Verify(c.File)
	for _, fault := range report.Faults {
		fmt.Fprintln(stdout, "SAI:", fault.What)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "Nguyên vẹn: %d tệp, %d byte\n", report.Files, report.Bytes)
	return err
}

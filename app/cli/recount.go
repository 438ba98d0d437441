package cli

import (
	"errors"
	"fmt"
	"io"

	"thidua/data"
	"thidua/data/recount"
)

// recountCommand counts the ballots of an archive package a second time.
type recountCommand struct {
	File string `arg:"" help:"Gói lưu trữ (luu-tru.zip) hoặc thư mục đã giải nén."`
}

func (c recountCommand) run(stdout io.Writer) error {
	report, err := recount.File(c.File)
	if err != nil {
		return uncounted(c.File, err)
	}
	for _, d := range report.Differences {
		fmt.Fprintf(stdout, "KHÁC: %s%s: result.json ghi %s, kiểm lại được %s\n", whose(d), d.Field, orEmpty(d.Told), orEmpty(d.Found))
	}
	if count := len(report.Differences); count > 0 {
		return &data.Problem{What: fmt.Sprintf("Kết quả trong gói khác với kết quả kiểm lại ở %d điểm", count), Where: c.File,
			Do: "Hãy giữ nguyên gói này, kiểm tra bằng thidua verify và đối chiếu với biên bản kiểm phiếu đã ký"}
	}
	_, err = fmt.Fprintf(stdout, "Kiểm lại %d trường hợp từ các phiếu trong gói: khớp hoàn toàn với result.json\n", report.Nominees)
	return err
}

// uncounted says in the words of this program why a package was not counted.
func uncounted(file string, err error) error {
	var p *recount.Problem
	if !errors.As(err, &p) {
		return err
	}
	where := file
	if p.Where != file {
		where += ", " + p.Where
	}
	return &data.Problem{What: p.What, Where: where, Do: p.Do, Cause: p}
}

// whose begins a line about a nominee; one about the meeting has no such beginning.
func whose(d recount.Difference) string {
	if d.Number == 0 && d.Name == "" {
		return ""
	}
	return fmt.Sprintf("hồ sơ số %d (%s): ", d.Number, d.Name)
}

func orEmpty(value string) string {
	if value == "" {
		return "(trống)"
	}
	return value
}

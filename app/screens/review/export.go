package review

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"thidua/app/bundle"
	"thidua/app/documents"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// export writes every file of the round into a new folder inside the one that
// the person chooses.
func (s *Screen) export() {
	s.desk.PickFolder("Chọn nơi để thư mục văn bản", s.exportInto)
}

func (s *Screen) exportInto(parent string) {
	b, round := s.desk.Book(), s.p.Round
	target := freeName(filepath.Join(parent, "van-ban-dot-"+vn.Number2(int(round.ID))))
	var warnings []documents.Warning
	work := func(ctx context.Context, report func(done, total int, note string)) error {
		aside, err := os.MkdirTemp(parent, ".thidua-")
		if err != nil {
			return unwritten(parent, err)
		}
		defer os.RemoveAll(aside)
		if warnings, err = bundle.Write(ctx, b, round.ID, aside, report); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		return moveWhole(aside, target)
	}
	s.desk.Run("Đang xuất tất cả văn bản", work, func(err error) {
		if !s.failed(err) {
			s.exported(target, warnings)
		}
	})
}

// exported opens the folder; what the papers could not show is told.
func (s *Screen) exported(target string, warnings []documents.Warning) {
	s.desk.OpenFile(target)
	s.desk.Did("Đã xuất tất cả văn bản vào "+baseName(target), false)
	if len(warnings) > 0 {
		widgets.Tell(s.desk.Window(), "Điều cần xem lại", warningText(warnings))
	}
}

// maxTold is how many warnings a note has room for; all of them stand beside the
// papers in Khen thưởng.
const maxTold = 8

func warningText(warnings []documents.Warning) string {
	var lines []string
	for _, w := range warnings[:min(len(warnings), maxTold)] {
		lines = append(lines, "• "+w.String())
	}
	if more := len(warnings) - maxTold; more > 0 {
		lines = append(lines, fmt.Sprintf("Còn %d điều khác; bấm Tạo tất cả văn bản ở Khen thưởng để xem đủ.", more))
	}
	return strings.Join(lines, "\n")
}

// moveWhole gives a finished folder its name. A temporary folder is its owner's
// alone; what is handed on is readable as other folders are.
func moveWhole(aside, target string) error {
	if err := os.Chmod(aside, 0o755); err != nil {
		return unwritten(target, err)
	}
	if err := os.Rename(aside, target); err != nil {
		return unwritten(target, err)
	}
	return nil
}

// freeName is the path, or the first of "path-2", "path-3" … that is free.
func freeName(path string) string {
	name := path
	for n := 2; ; n++ {
		if _, err := os.Lstat(name); err != nil {
			return name
		}
		name = fmt.Sprintf("%s-%d", path, n)
	}
}

func unwritten(path string, cause error) error {
	return &data.Problem{What: "Không ghi được văn bản", Where: path, Do: "Chọn một thư mục khác còn chỗ trống và ghi được", Cause: cause}
}

// backup writes a copy of the book, proved by reading it again.
func (s *Screen) backup() {
	b := s.desk.Book()
	name := "so-thi-dua-" + b.Now().Format("2006-01-02") + filepath.Ext(b.Path())
	s.desk.SaveFile("Sao lưu sổ", name, func(path string) {
		work := func(context.Context, func(int, int, string)) error { return b.Backup(path) }
		s.desk.Run("Đang sao lưu và kiểm tra bản sao", work, func(err error) { s.backedUp(path, err) })
	})
}

func (s *Screen) backedUp(path string, err error) {
	if s.failed(err) {
		return
	}
	size := ""
	if info, err := os.Stat(path); err == nil {
		size = ", " + vn.Group(info.Size()) + " byte"
	}
	widgets.Tell(s.desk.Window(), "Đã sao lưu sổ", "Bản sao đã được đọc lại từ đĩa và kiểm tra, không có chỗ hỏng.\n\n"+path+size+
		"\n\nBản sao gồm hồ sơ, biên bản, phiếu và lịch sử. Các tệp minh chứng nằm trong thư mục minh-chung cạnh sổ, hãy chép kèm khi chuyển sang máy khác.")
}

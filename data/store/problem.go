package store

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"thidua/data"
)

func damaged(path string, cause error) error {
	return &data.Problem{
		What:  "Tệp dữ liệu bị hỏng hoặc không phải là tệp dữ liệu của chương trình",
		Where: path,
		Do:    wayOut(path),
		Cause: fmt.Errorf("%w: %w", ErrDamaged, cause),
	}
}

// wayOut names the newest copy beside a damaged file.
func wayOut(path string) string {
	const keep = "Xin giữ nguyên tệp này, không xóa"
	copies := Backups(path)
	if len(copies) == 0 {
		return keep + "; chưa thấy bản sao lưu nào bên cạnh, hãy tìm bản sao lưu ở nơi khác để khôi phục"
	}
	return keep + "; hãy khôi phục từ bản sao lưu mới nhất: " + copies[0]
}

func busy(path string) error {
	return &data.Problem{
		What:  "Tệp dữ liệu đang được mở ở một cửa sổ hoặc một chương trình khác",
		Where: path,
		Do:    "Hãy đóng nơi đang mở rồi thử lại",
		Cause: ErrBusy,
	}
}

func newer(path string, have, know uint64) error {
	return &data.Problem{
		What:  fmt.Sprintf("Tệp dữ liệu do phiên bản mới hơn của chương trình ghi (dữ liệu bản %d, chương trình này biết đến bản %d)", have, know),
		Where: path,
		Do:    "Hãy cài đặt phiên bản mới của chương trình rồi mở lại",
		Cause: ErrNewer,
	}
}

func unmigrated(path string, step Migration, cause error) error {
	return &data.Problem{
		What:  fmt.Sprintf("Không nâng cấp được dữ liệu lên bản %d (%s)", step.Version, step.Name),
		Where: path,
		Do:    "Dữ liệu cũ còn nguyên vẹn; hãy dùng phiên bản trước của chương trình và báo cho người hỗ trợ",
		Cause: cause,
	}
}

func unopened(path string, cause error) error {
	if explained := (*data.Problem)(nil); errors.As(cause, &explained) {
		return cause
	}
	p := &data.Problem{What: "Không mở được tệp dữ liệu", Where: path, Cause: cause}
	p.Do = "Hãy kiểm tra ổ đĩa và thư mục chứa tệp"
	if errors.Is(cause, fs.ErrPermission) {
		p.Do = "Hãy kiểm tra quyền đọc và ghi trong thư mục " + filepath.Dir(path)
	}
	return p
}

func unwritten(path string, cause error) error {
	return &data.Problem{
		What:  "Không ghi được tệp",
		Where: path,
		Do:    "Hãy kiểm tra dung lượng còn trống và quyền ghi trong thư mục " + filepath.Dir(path),
		Cause: cause,
	}
}

func unproved(path string, cause error) error {
	return &data.Problem{
		What:  "Bản sao vừa ghi không dùng được nên đã bị bỏ",
		Where: path,
		Do:    "Hãy kiểm tra ổ đĩa và kiểm tra dữ liệu, rồi thử lại",
		Cause: cause,
	}
}

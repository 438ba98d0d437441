package plan

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"thidua/assets"
	"thidua/data"
)

func builtInText(t *testing.T) string {
	t.Helper()
	raw, err := fs.ReadFile(assets.Movements, "an-giang-135.toml")
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestBrokenFiles(t *testing.T) {
	whole := builtInText(t)
	rows := []struct{ name, old, new, where, what string }{
		{"unknown key", "closed_note =", "closed_text =", "khóa subjects.closed_text", "không biết khóa này"},
		{"not TOML", "[plan]", "[plan", "dòng", "không đọc được"},
		{"text for a number", "number = 1", `number = "một"`, "khóa phases.number", "không đọc được"},
		{"date", "on      = 2024-02-20", `on = "20/2/2024"`, "khóa plan.on", "không đọc được"},
		{"no date", "on      = 2024-02-20", "", "mục plan, khóa on", "chưa ghi ngày ban hành"},
		{"id", `"an-giang-135"`, `"An Giang"`, "khóa id", "chữ thường không dấu"},
		{"no name", `name = "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030"`, "", "khóa name", "chưa ghi nội dung"},
		{"duplicate subject", `id    = "ca-nhan"`, `id = "tinh"`, `mục subjects "tinh", khóa id`, "đã dùng"},
		{"duplicate criterion", `"ca-nhan-2"`, `"tinh-2"`, `mục sets.criteria "tinh-2", khóa id`, "đã dùng"},
		{"unknown set", `set   = "ca-nhan"`, `set = "ca-nhan-khac"`, `mục subjects "ca-nhan", khóa set`, `không có bộ tiêu chí mang mã "ca-nhan-khac"`},
		{"unknown set of a title", `set       = "cong-dan-hoc-tap"`, `set = "cdht"`, `mục titles "cong-dan-hoc-tap", khóa set`, `không có bộ tiêu chí mang mã "cdht"`},
		{"unknown title", `title = "don-vi-hoc-tap"`, `title = "don-vi"`, `mục sets.criteria "doanh-nghiep-4", khóa title`, `không có danh hiệu mang mã "don-vi"`},
		{"missing text", `text = "Thực hiện tốt công tác khuyến học khuyến tài"`, ``, `mục sets.criteria "cap-huyen-2", khóa text`, "chưa ghi nội dung"},
		{"kind", `kinds = ["individual"]`, `kinds = ["ca-nhan"]`, `mục subjects "ca-nhan", khóa kinds`, `không có loại đối tượng "ca-nhan"`},
		{"kind that the set does not judge", `kinds = ["individual"]`, `kinds = ["individual", "household"]`, `mục subjects "ca-nhan", khóa kinds`, `"ca-nhan" không dùng cho hộ gia đình`},
		{"scored without max", "max   = 10", "", `mục sets.criteria "cdht-1", khóa max`, "chưa có điểm tối đa"},
		{"floor above max", "floor = 5", "floor = 11", `mục sets.criteria "cdht-1", khóa floor`, "điểm sàn 11 nằm ngoài khoảng từ 0 đến 10"},
		{"pass above all points", "pass      = 80", "pass = 101", `mục sets "cong-dan-hoc-tap", khóa pass`, "điểm đạt 101 nằm ngoài khoảng từ 1 đến tổng điểm 100"},
		{"shape", `shape     = "scored"`, `shape = "points"`, `mục sets "cong-dan-hoc-tap", khóa shape`, `không có cách đánh giá "points"`},
		{"level missing", "level = 1", "", `mục sets.criteria "cdx-1", khóa level`, "chưa ghi mức độ"},
		{"points in a judged set", `id   = "ca-nhan-2"`, "id = \"ca-nhan-2\"\nmax = 10", `mục sets.criteria "ca-nhan-2", khóa max`, "điểm chỉ dùng cho bộ chấm điểm"},
		{"review", `"sơ kết"`, `"giữa kỳ"`, `mục phases "1", khóa review`, `không có loại đánh giá "giữa kỳ"`},
		{"duplicate phase", "number = 2", "number = 1", `mục phases "1", khóa number`, "không trùng"},
		{"years", "to     = 2030", "to = 2020", `mục phases "2", khóa from`, "2025 và năm kết thúc 2020"},
		{"unexplained doubt", `note       = "Chưa xem được chỉ tiêu"`, "", `mục titles "cong-dong-hoc-tap-tinh", khóa note`, "chưa kiểm chứng"},
	}
	for _, row := range rows {
		if !strings.Contains(whole, row.old) {
			t.Errorf("%s: the movement has no %q", row.name, row.old)
			continue
		}
		path := filepath.Join(t.TempDir(), "rieng.toml")
		if err := os.WriteFile(path, []byte(strings.Replace(whole, row.old, row.new, 1)), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := ReadFile(path)
		told(t, row.name, err, row.where, row.what)
	}
}

// told checks that err names the file rieng.toml, the place and the fault, and
// shows the way out.
func told(t *testing.T, name string, err error, where, what string) {
	t.Helper()
	var problem *data.Problem
	if !errors.As(err, &problem) {
		t.Errorf("%s: %v", name, err)
		return
	}
	if !strings.HasPrefix(problem.Where, "Tệp rieng.toml") || !strings.Contains(problem.Where, where) ||
		!strings.Contains(problem.What, what) || problem.Do == "" {
		t.Errorf("%s: %v", name, problem)
	}
}

func TestMissingFile(t *testing.T) {
	_, err := ReadFile(filepath.Join(t.TempDir(), "rieng.toml"))
	told(t, "missing", err, "", "không mở được tệp")
	if !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the cause is lost: %v", err)
	}
}

func TestSameIDTwice(t *testing.T) {
	file := &fstest.MapFile{Data: []byte(builtInText(t))}
	_, err := Load(fstest.MapFS{"a.toml": file, "rieng.toml": file})
	told(t, "same id", err, "khóa id", `đã có một phong trào khác mang mã "an-giang-135"`)
}

func TestEmptyFile(t *testing.T) {
	_, err := Load(fstest.MapFS{"rieng.toml": {}})
	told(t, "empty", err, "khóa id", "mã chỉ gồm")
}

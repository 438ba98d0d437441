package law

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"thidua/data"
)

const decree = `
[[instruments]]
id = "nd"
name = "Nghị định"
from = 2025-07-01
confirmed = true
`

const merit = `
[[awards]]
id = "khen"
name = "Giấy khen"
kinds = ["individual"]
decided_by = "Chủ tịch"
instrument = "nd"
from = 2025-07-01
source = "Điều 1"
confirmed = true
[awards.coefficients]
individual = "0.3"
[awards.rule]
method = "open"
quorum = "2/3"
pass = ">1/2"
base = "total"
recused = "counted"
basis = "đa số"
`

const wage = `
[[salaries]]
from = 2024-07-01
amount = 100_000
source = "Nghị định"
confirmed = true
`

func load(text string) (Book, error) {
	return Load(fstest.MapFS{"rieng.toml": {Data: []byte(text)}})
}

func TestOwnPack(t *testing.T) {
	book, err := load(decree + merit + wage)
	if err != nil {
		t.Fatal(err)
	}
	l := book.On(day(1, 7, 2025))
	award, _ := l.Award("khen")
	if got := award.Prize(data.Individual, l.BaseSalary, data.DoubleCoefficient); got != 30_000 {
		t.Errorf("prize %d", got)
	}
	if len(l.Unconfirmed()) != 0 {
		t.Errorf("nothing is unconfirmed, yet told: %q", l.Unconfirmed())
	}
}

// A rule that changes is closed and written again under the same id.
func TestReplacedAward(t *testing.T) {
	closed := strings.Replace(merit, "from = 2025-07-01", "from = 2025-07-01\nto = 2026-12-31", 1)
	renewed := strings.NewReplacer("2025-07-01", "2027-01-01", ">1/2", "80%").Replace(merit)
	book, err := load(decree + closed + renewed + wage)
	if err != nil {
		t.Fatal(err)
	}
	for on, want := range map[data.Date]string{day(31, 12, 2026): ">1/2", day(1, 1, 2027): "80%"} {
		l := book.On(on)
		if award, _ := l.Award("khen"); len(l.Awards) != 1 || award.Rule.Pass.String() != want {
			t.Errorf("%s: %v", on, award.Rule.Pass)
		}
	}
}

func TestBrokenPacks(t *testing.T) {
	whole := decree + merit + wage
	swap := func(old, new string) string { return strings.Replace(whole, old, new, 1) }
	rows := []struct{ name, text, where, what string }{
		{"unknown key", swap(`source = "Điều 1"`, `sourse = "Điều 1"`), "khóa awards.sourse", "không biết khóa này"},
		{"overlapping award", decree + merit + merit, `mục awards "khen", khóa from`, "trùng thời gian áp dụng: 01/07/2025 và 01/07/2025"},
		{"overlapping salary", decree + wage + strings.Replace(wage, "2024", "2026", 1), "mục salaries, khóa from", "trùng thời gian áp dụng: 01/07/2024 và 01/07/2026"},
		{"salary overlapping from before", decree + strings.Replace(wage, "2024", "2026", 1) + wage, "mục salaries, khóa from", "trùng thời gian"},
		{"two instruments", decree + decree, `mục instruments "nd", khóa id`, "đã dùng"},
		{"ratio", swap(`"0.3"`, `"ba phần mười"`), "khóa awards.coefficients", "không đọc được"},
		{"ratio of nothing", swap(`"0.3"`, `"0"`), "khóa coefficients", "lớn hơn 0"},
		{"share", swap(`">1/2"`, `"quá nửa"`), "khóa awards.rule.pass", "không đọc được"},
		{"share missing", swap(`pass = ">1/2"`, ``), "khóa rule.pass", "chưa ghi tỷ lệ phiếu phải đạt"},
		{"quorum missing", swap(`quorum = "2/3"`, ``), "khóa rule.quorum", "chưa ghi tỷ lệ phải có mặt"},
		{"kind", swap(`["individual"]`, `["individual", "cá nhân"]`), `mục awards "khen", khóa kinds`, `không có loại đối tượng "cá nhân"`},
		{"no kind", swap(`["individual"]`, `[]`), "khóa kinds", "chưa ghi loại đối tượng"},
		{"coefficient without kind", swap(`individual = "0.3"`, `household = "0.3"`), "khóa coefficients", `"household" không có trong kinds`},
		{"tier", swap(`name = "Giấy khen"`, "name = \"Giấy khen\"\ntier = \"xã\""), "khóa tier", `không có giá trị "xã"`},
		{"method", swap(`"open"`, `"hidden"`), "khóa rule.method", `không có giá trị "hidden"`},
		{"base", swap(`"total"`, `"all"`), "khóa rule.base", `không có giá trị "all"`},
		{"recused", swap(`"counted"`, `"no"`), "khóa rule.recused", `không có giá trị "no"`},
		{"instrument", swap(`instrument = "nd"`, `instrument = "luat"`), "khóa instrument", `không có văn bản mang mã "luat"`},
		{"name", swap(`name = "Giấy khen"`, `name = ""`), `mục awards "khen", khóa name`, "chưa ghi nội dung"},
		{"days in the wrong order", swap("from = 2024-07-01", "from = 2024-07-01\nto = 2024-06-30"), "mục salaries, khóa to", "30/06/2024 đứng trước ngày bắt đầu 01/07/2024"},
		{"no first day", swap("from = 2024-07-01", ""), "mục salaries, khóa from", "chưa ghi ngày bắt đầu"},
		{"no amount", swap("amount = 100_000", ""), "khóa amount", "lớn hơn 0"},
		{"unexplained doubt", swap("source = \"Điều 1\"\nconfirmed = true", "source = \"Điều 1\""), "khóa note", "chưa kiểm chứng"},
		{"date", swap("from = 2024-07-01", `from = "1/7/2024"`), "khóa salaries.from", "không đọc được"},
		{"empty ground", whole + "[[grounds]]\nfrom = 2024-01-01\nconfirmed = true\n", "mục grounds, khóa text", "chưa ghi nội dung"},
	}
	for _, row := range rows {
		_, err := load(row.text)
		var problem *data.Problem
		if !errors.As(err, &problem) {
			t.Errorf("%s: %v", row.name, err)
			continue
		}
		if !strings.HasPrefix(problem.Where, "Tệp rieng.toml") || !strings.Contains(problem.Where, row.where) ||
			!strings.Contains(problem.What, row.what) || problem.Do == "" {
			t.Errorf("%s: %v", row.name, problem)
		}
	}
}

package recount_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data/recount"
)

// records is a package with two votes: three members tie two nominees for one
// place, then vote again. 2.530.000 × 0,3 is 759.000, up to 760.000.
var records = map[string]string{
	"hoi-dong.json":                    `{"members": [{"id": "a", "role": "chair"}, {"id": "b"}, {"id": "c"}]}`,
	"hinh-thuc-khen-thuong.json":       `{"coefficients": {"individual": "0.3"}}`,
	"quyet-dinh.json":                  `{"base_salary": 2530000}`,
	"ho-so/0001.json":                  `{"number": 1, "name": "Lê An", "kind": "individual", "state": "awarded"}`,
	"ho-so/0002.json":                  `{"number": 2, "name": "Võ Bình", "kind": "individual", "state": "declined"}`,
	"ho-so/0003.json":                  `{"number": 3, "name": "Trả Lại", "kind": "individual", "state": "returned"}`,
	"kiem-phieu/luot-1/phien-hop.json": meetingText("", `"quota": 1`),
	"kiem-phieu/luot-1/phieu.json": `[{"label": "1", "marks": [{"nominee": 1, "choice": "yes"}, {"nominee": 2, "choice": "yes"}]},
		{"label": "2", "marks": [{"nominee": 1, "choice": "yes"}, {"nominee": 2, "choice": "yes"}]},
		{"label": "y", "written": true, "marks": [{"nominee": 1, "choice": "no"}, {"nominee": 2, "choice": "no"}]}]`,
	"phien-hop.json": meetingText(`"nominees": [1, 2],`, `"quota": 1`),
	"kiem-phieu/phieu.json": `[{"label": "1", "marks": [{"nominee": 1, "choice": "yes", "scores": {"x": 1}}, {"nominee": 2, "choice": "no"}]},
		{"label": "2", "marks": [{"nominee": 1, "choice": "yes"}, {"nominee": 2, "choice": "no"}]}]`,
	"kiem-phieu/result.json": `{"meeting": {"total": 3, "present": 2, "written": 1, "absent": 0, "quorum": {"need": 2, "have": 2, "met": true}},
		"ballots": {"issued": 2, "returned": 2, "valid": 2, "invalid": 0, "written": 1},
		"rule": {"method": "secret", "quorum": "2/3", "pass": "2/3", "base": "total", "recused": "counted", "quota": 1},
		"nominees": [
		{"number": 1, "name": "Lê An", "kind": "individual", "yes": 2, "against": 1, "blank": 0, "base": 3, "ratio": "2/3", "percent": "66,7%",
			"passed": true, "ordinal": 1, "prize": 760000, "runoff": {"yes": 2, "against": 0, "blank": 0, "base": 3, "ratio": "2/3", "passed": true}},
		{"number": 2, "name": "Võ Bình", "kind": "individual", "yes": 2, "against": 1, "blank": 0, "base": 3, "ratio": "2/3", "percent": "66,7%",
			"passed": false, "ordinal": 0, "prize": 0, "runoff": {"yes": 0, "against": 2, "blank": 0, "base": 3, "ratio": "0/3", "passed": false}}]}`,
}

func meetingText(more, quota string) string {
	return `{` + more + ` "stage": "counted", "seats": [{"member": "a", "attendance": "present"}, {"member": "b", "attendance": "present"},
		{"member": "c", "attendance": "written", "recused": [3]}],
		"rule": {"method": "secret", "quorum": "2/3", "pass": "2/3", "base": "total", "recused": "counted", ` + quota + `}}`
}

// zipped writes records as a package.
func zipped(t *testing.T, records map[string]string) string {
	t.Helper()
	var text bytes.Buffer
	w := zip.NewWriter(&text)
	for name, content := range records {
		f, err := w.Create("luu-tru/data/" + name)
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(content))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "luu-tru.zip")
	if err := os.WriteFile(file, text.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestPackageOfTwoVotes(t *testing.T) {
	report, err := recount.File(zipped(t, records))
	if err != nil || report.Nominees != 2 || len(report.Differences) != 0 {
		t.Errorf("%+v, %v", report, err)
	}
	folder := t.TempDir()
	for name, content := range records {
		file := filepath.Join(folder, "data", filepath.FromSlash(name))
		os.MkdirAll(filepath.Dir(file), 0o700)
		os.WriteFile(file, []byte(content), 0o600)
	}
	if unpacked, err := recount.File(folder); err != nil || unpacked.Nominees != 2 || len(unpacked.Differences) != 0 {
		t.Errorf("unpacked: %+v, %v", unpacked, err)
	}
}

// What is told wrongly is found, one field at a time.
func TestPackageTellsSomethingElse(t *testing.T) {
	cases := map[string]recount.Difference{
		`"total": 3 => "total": 4`:                         {Field: "tổng số thành viên", Told: "4", Found: "3"},
		`"need": 2 => "need": 1`:                           {Field: "số thành viên cần có mặt để họp", Told: "1", Found: "2"},
		`"valid": 2 => "valid": 1`:                         {Field: "số phiếu hợp lệ", Told: "1", Found: "2"},
		`"pass": "2/3" => "pass": "1/2"`:                   {Field: "tỷ lệ thông qua", Told: "1/2", Found: "2/3"},
		`"name": "Võ Bình" => "name": "Võ Minh"`:           {Number: 2, Name: "Võ Bình", Field: "họ và tên", Told: "Võ Minh", Found: "Võ Bình"},
		`"against": 1 => "against": 0`:                     {Number: 1, Name: "Lê An", Field: "không đồng ý", Told: "0", Found: "1"},
		`"percent": "66,7%" => "percent": "67%"`:           {Number: 1, Name: "Lê An", Field: "phần trăm", Told: "67%", Found: "66,7%"},
		`"ordinal": 1 => "ordinal": 2`:                     {Number: 1, Name: "Lê An", Field: "số thứ tự trong danh sách khen thưởng", Told: "2", Found: "1"},
		`760000 => 770000`:                                 {Number: 1, Name: "Lê An", Field: "tiền thưởng", Told: "770000", Found: "760000"},
		`"ordinal": 0 => "tied": true, "ordinal": 0`:       {Number: 2, Name: "Võ Bình", Field: "bằng phiếu ở suất cuối cùng", Told: "có", Found: "không"},
		`"runoff": {"yes": 0 => "runoff": {"yes": 1`:       {Number: 2, Name: "Võ Bình", Field: "đồng ý, biểu quyết lại", Told: "1", Found: "0"},
		`"number": 2 => "number": 1`:                       {Number: 1, Name: "Võ Bình", Field: "số lần có trong kết quả", Told: "2", Found: "1"},
		`"ordinal": 1, => "ordinal": 1, "written_yes": 1,`: {Number: 1, Name: "Lê An", Field: "số phiếu đồng ý bằng văn bản", Told: "1", Found: "0"},
	}
	for edit, want := range cases {
		old, new, _ := strings.Cut(edit, " => ")
		changed := maps.Clone(records)
		changed["kiem-phieu/result.json"] = strings.Replace(records["kiem-phieu/result.json"], old, new, 1)
		report, err := recount.File(zipped(t, changed))
		if err != nil || len(report.Differences) == 0 || report.Differences[0] != want {
			t.Errorf("%s: %+v, %v", edit, report, err)
		}
	}
}

// A package that cannot be counted gives a problem that says where, never a panic.
func TestHostilePackages(t *testing.T) {
	cases := map[string][]string{ // file and edit, and what is said
		"kiem-phieu/phieu.json: -":                                   {"kiem-phieu/phieu.json", "Không có tệp này"},
		"phien-hop.json: -":                                          {"phien-hop.json", "Không tìm thấy"},
		"kiem-phieu/result.json: { => [":                             {"result.json", "Không đọc được"},
		`hoi-dong.json: "a" => "b"`:                                  {"hoi-dong.json", "bị trùng"},
		`hoi-dong.json: "members" => "không"`:                        {"hoi-dong.json", "0 thành viên"},
		`ho-so/0002.json: "number": 2 => "number": 1`:                {"ho-so", "cùng mang số 1"},
		`ho-so/0002.json: "number": 2 => "number": 1e400`:            {"ho-so/0002.json"},
		`ho-so/0001.json: individual => người`:                       {"người"},
		`phien-hop.json: "total" => "gì đó"`:                         {"phien-hop.json", "gì đó"},
		`phien-hop.json: "pass": "2/3" => "pass": "1e999999999"`:     {"phien-hop.json"},
		`phien-hop.json: "pass": "2/3" => "pass": "1/0"`:             {"phien-hop.json"},
		`phien-hop.json: "pass": "2/3" => "pass": "5/3"`:             {"phien-hop.json", "100%"},
		`phien-hop.json: "pass": "2/3" => "pass": ""`:                {"phien-hop.json", "Thiếu tỷ lệ"},
		`phien-hop.json: "quota": 1 => "quota": -1`:                  {"phien-hop.json", "-1"},
		`phien-hop.json: "member": "b" => "member": "a"`:             {"phien-hop.json", "hai lần"},
		`phien-hop.json: "member": "b" => "member": "z"`:             {"phien-hop.json", "không có trong Hội đồng"},
		`phien-hop.json: "counted", "seats" => "stopped", "seats"`:   {"phien-hop.json", "đã dừng"},
		`phien-hop.json: "seats" => "hands": [{"yes": 9}], "seats"`:  {"phien-hop.json", "(9, 0, 0)"},
		`phien-hop.json: "seats" => "hands": [{"yes": -1}], "seats"`: {"phien-hop.json", "(-1, 0, 0)"},
		`kiem-phieu/phieu.json: "nominee": 2 => "nominee": 1`:        {"kiem-phieu/phieu.json", "hai lần", "hồ sơ số 1"},
		`kiem-phieu/luot-1/phieu.json: "label": "y", "written": true, "marks": [{"nominee": 1 => "member": "c", "written": true, "marks": [{"nominee": 3`: {"kiem-phieu/luot-1/phieu.json", "\"c\"", "hồ sơ số 3"},
		`kiem-phieu/phieu.json: "nominee": 2 => "nominee": 7`:                                 {"kiem-phieu/phieu.json", "hồ sơ số 7"},
		`kiem-phieu/phieu.json: "no" => "có lẽ"`:                                              {"kiem-phieu/phieu.json", "có lẽ"},
		`kiem-phieu/phieu.json: [{"label" => [{}, {"label"`:                                   {"3 phiếu", "2 thành viên có mặt"},
		`kiem-phieu/phieu.json: [{"label" => [{"written": true}, {"written": true}, {"label"`: {"2 ý kiến bằng văn bản"},
		`kiem-phieu/luot-1/phieu.json: -`:                                                     {"kiem-phieu/luot-1/phieu.json"},
		`quyet-dinh.json: 2530000 => -5`:                                                      {"quyet-dinh.json", "-5"},
		`quyet-dinh.json: 2530000 => 9223372036854775807`:                                     {"quyet-dinh.json"},
		`hinh-thuc-khen-thuong.json: 0.3 => 99999999`:                                         {"hinh-thuc-khen-thuong.json", "99999999"},
		`hinh-thuc-khen-thuong.json: 0.3 => -1`:                                               {"hinh-thuc-khen-thuong.json"},
	}
	for change, words := range cases {
		_, err := recount.File(zipped(t, edited(t, change)))
		var problem *recount.Problem
		if !errors.As(err, &problem) || problem.Where == "" || problem.Do == "" {
			t.Errorf("%s: %v", change, err)
			continue
		}
		for _, word := range words {
			if !strings.Contains(err.Error(), word) {
				t.Errorf("%s: %q does not say %q", change, err, word)
			}
		}
	}
}

// edited carries out "file: old => new" on the records; "file: -" takes it away.
func edited(t *testing.T, change string) map[string]string {
	file, edit, _ := strings.Cut(change, ": ")
	changed := maps.Clone(records)
	old, new, replaces := strings.Cut(edit, " => ")
	if !replaces {
		delete(changed, file)
		return changed
	}
	changed[file] = strings.ReplaceAll(records[file], old, new)
	if changed[file] == records[file] {
		t.Errorf("%s changes nothing", change)
	}
	return changed
}

// A record that unpacks to more than memory should hold is given up, and a file
// that is no zip, a cut one or none at all is told apart from a package.
func TestNoPackage(t *testing.T) {
	if _, err := recount.File(bomb(t)); err == nil || !strings.Contains(err.Error(), "256 MB") {
		t.Errorf("bomb: %v", err)
	}
	whole := zipped(t, records)
	text, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"empty": nil, "cut": text[:len(text)/2], "words": []byte("không phải gói")} {
		file := filepath.Join(t.TempDir(), name)
		os.WriteFile(file, content, 0o600)
		var problem *recount.Problem
		if _, err := recount.File(file); !errors.As(err, &problem) || problem.Where != file {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := recount.File(filepath.Join(t.TempDir(), "khong-co.zip")); err == nil {
		t.Error("a missing file was counted")
	}
}

// bomb is a package with a council that says it unpacks to a terabyte.
func bomb(t *testing.T) string {
	var text bytes.Buffer
	w := zip.NewWriter(&text)
	w.Create("luu-tru/data/phien-hop.json")
	f, err := w.CreateRaw(&zip.FileHeader{Name: "luu-tru/data/hoi-dong.json", Method: zip.Deflate, UncompressedSize64: 1 << 40, CompressedSize64: 2})
	if err != nil {
		t.Fatal(err)
	}
	f.Write([]byte{3, 0})
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "luu-tru.zip")
	if err := os.WriteFile(file, text.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data"
)

// roundTOML is a council of five on three nominees: m4 is recused from nominee 3,
// m5 is absent with a written opinion.
const roundTOML = `movement = "an-giang-135"
phase = 1
award = "giay-khen"

[rule]
method = "secret"
quorum = "2/3"
pass = "80%"
base = "total"
recused = "counted"
quota = 0

[council]
name = "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới"
agency = "Ủy ban nhân dân phường Mỹ Thới"
parent = "Ủy ban nhân dân tỉnh An Giang"
place = "Mỹ Thới"
symbol = "HĐTĐKT"
established_by = "123/QĐ-UBND"
established_on = 2026-01-15
[[council.members]]
id = "m1"
name = "Trần Văn Bình"
position = "Chủ tịch Ủy ban nhân dân phường"
role = "chair"
attendance = "present"
[[council.members]]
id = "m2"
name = "Nguyễn Thị Cẩm Duyên"
position = "Phó Chủ tịch Ủy ban nhân dân phường"
role = "vice-chair"
attendance = "present"
[[council.members]]
id = "m3"
name = "Lê Hoàng Phúc"
position = "Trưởng phòng Văn hóa - Xã hội"
role = "member"
attendance = "present"
[[council.members]]
id = "m4"
name = "Chau Kim Sơn"
position = "Chủ tịch Hội Khuyến học"
role = "member"
attendance = "present"
recused = [3]
[[council.members]]
id = "m5"
name = "Phạm Thị Ngọc Ánh"
position = "Công chức Văn phòng"
role = "secretary"
attendance = "written"
reason = "đi công tác"

[meeting]
number = "05/BB-HĐTĐKT"
venue = "Phòng họp số 1"
opens = 2026-11-20T08:00:00
closes = 2026-11-20T10:15:00
counters = ["m2", "m3"]

[decision]
number = "456/QĐ-UBND"
on = 2026-11-21
power = ""
post = "CHỦ TỊCH"
signer = "Trần Văn Bình"
`

const nomineesCSV = `STT,Họ và tên,Loại,Danh xưng,Ngày sinh,Giới tính,"Chức vụ, đơn vị",Thành tích,Từ ngày,Đến ngày
1,Trường Tiểu học Mỹ Thới 1,tập thể,Tập thể,,,phường Mỹ Thới,đã có thành tích xuất sắc trong xây dựng xã hội học tập,01/01/2023,31/12/2025
2,Chau Sóc Phia,hộ gia đình,Gia đình ông,,,"khóm Trung An, phường Mỹ Thới",đã có thành tích trong khuyến học,01/01/2023,31/12/2025
3,Lê Văn Đạt,cá nhân,Ông,1975,Nam,khóm Trung An,đã có thành tích trong học tập suốt đời,01/01/2023,31/12/2025
`

// Yes on nominee 1: five of five. On 2: four of five, the least that passes. On
// 3: three of five; one of the two ballots without a row is the recused member's.
const ballotsCSV = `ballot,kind,nominee,criterion,mark
a,cast,1,,yes
a,cast,2,,yes
a,cast,3,,yes
a,cast,3,ca-nhan-1,met
b,cast,1,,yes
b,cast,2,,yes
b,cast,3,,yes
c,cast,1,,yes
c,cast,2,,yes
d,,1,,yes
d,,2,,no
m5,written,1,,yes
m5,written,2,,yes
m5,written,3,,yes
`

// round lays a round out in a folder; each edit is "file: old => new", or
// "file: -" to leave it out.
func round(t *testing.T, edits ...string) string {
	t.Helper()
	files := map[string]string{"round.toml": roundTOML, "nominees.csv": nomineesCSV, "ballots.csv": ballotsCSV}
	for _, edit := range edits {
		name, change, _ := strings.Cut(edit, ": ")
		if change == "-" {
			delete(files, name)
			continue
		}
		old, replacement, ok := strings.Cut(change, " => ")
		if !ok || !strings.Contains(files[name], old) {
			t.Fatalf("edit %q does not fit", edit)
		}
		files[name] = strings.ReplaceAll(files[name], old, strings.ReplaceAll(replacement, `\n`, "\n"))
	}
	folder := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// run calls the command line and gives status and both outputs.
func run(t *testing.T, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = Run(args, &out, &errs, func(Window) error { return errors.New("the window was asked for") })
	return status, out.String(), errs.String()
}

// runFolder runs a round into a fresh folder.
func runFolder(t *testing.T, edits ...string) (status int, out, stderr string) {
	t.Helper()
	out = filepath.Join(t.TempDir(), "sâu", "ra")
	status, _, stderr = run(t, "round", round(t, edits...), "--out", out)
	return status, out, stderr
}

func result(t *testing.T, out string) data.Result {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(out, "result.json"))
	if err != nil {
		t.Fatal(err)
	}
	var r data.Result
	if err := json.Unmarshal(text, &r); err != nil {
		t.Fatal(err)
	}
	return r
}

func names(t *testing.T, folder string) string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return strings.Join(all, " ")
}

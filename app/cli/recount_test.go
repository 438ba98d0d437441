package cli

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRecount(t *testing.T) {
	out := filepath.Join(t.TempDir(), "ra")
	if status, _, stderr := run(t, "demo", "--out", out); status != OK {
		t.Fatal(stderr)
	}
	whole := filepath.Join(out, "luu-tru.zip")
	status, stdout, stderr := run(t, "recount", whole)
	if status != OK || stdout != "Kiểm lại 60 trường hợp từ các phiếu trong gói: khớp hoàn toàn với result.json\n" {
		t.Errorf("status %d: %s%s", status, stdout, stderr)
	}
	cases := []struct {
		name, file, old, new string
		lines                []string // that must stand in what is said
	}{
		{"one mark", "kiem-phieu/phieu.json", `"choice": "yes"`, `"choice": "no"`, []string{
			"KHÁC: hồ sơ số 1 (Hội Khuyến học phường Mỹ Thới): đồng ý: result.json ghi 14, kiểm lại được 13",
			"KHÁC: hồ sơ số 1 (Hội Khuyến học phường Mỹ Thới): không đồng ý: result.json ghi 0, kiểm lại được 1",
			"khác với kết quả kiểm lại ở"}},
		{"one vote told", "kiem-phieu/result.json", `"yes": 14`, `"yes": 15`, []string{
			"KHÁC: hồ sơ số 1 (Hội Khuyến học phường Mỹ Thới): đồng ý: result.json ghi 15, kiểm lại được 14", "ở 1 điểm"}},
		{"the meeting told", "kiem-phieu/result.json", `"present": 14`, `"present": 13`, []string{
			"KHÁC: số thành viên có mặt: result.json ghi 13, kiểm lại được 14", "ở 1 điểm"}},
		{"a nominee told", "kiem-phieu/result.json", `"number": 60`, `"number": 61`, []string{
			"hồ sơ số 60", "hồ sơ số 61", "ở 2 điểm"}},
		{"no record", "kiem-phieu/phieu.json", `[`, `{`, []string{"kiem-phieu/phieu.json", "Không đọc được tệp"}},
	}
	for _, c := range cases {
		changed := rewritten(t, whole, c.file, c.old, c.new)
		status, stdout, stderr := run(t, "recount", changed)
		if status != WrongInput {
			t.Errorf("%s: status %d", c.name, status)
		}
		for _, line := range c.lines {
			if !strings.Contains(stdout+stderr, line) {
				t.Errorf("%s: %q is not said:\n%s%s", c.name, line, stdout, stderr)
			}
		}
	}
}

func TestRecountOfOtherRounds(t *testing.T) {
	open := []string{`round.toml: method = "secret" => method = "open"`, "ballots.csv: a,cast => m1,cast", "ballots.csv: b,cast => m2,cast",
		"ballots.csv: c,cast => m3,cast", "ballots.csv: \nd,, => \nm4,,"}
	for _, edits := range [][]string{nil, open, append(open, "round.toml: quota = 0 => quota = 1"), {`round.toml: base = "total" => base = "cast"`},
		{"ballots.csv: ,yes => ,no"}} {
		status, out, stderr := runFolder(t, edits...)
		if status != OK {
			t.Fatal(stderr)
		}
		status, stdout, stderr := run(t, "recount", filepath.Join(out, "luu-tru.zip"))
		if status != OK || !strings.HasPrefix(stdout, "Kiểm lại 3 trường hợp") {
			t.Errorf("%v: status %d: %s%s", edits, status, stdout, stderr)
		}
	}
}

func TestRecountOfWhatIsNoPackage(t *testing.T) {
	text := filepath.Join(t.TempDir(), "thu.zip")
	if err := os.WriteFile(text, []byte("không phải gói"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{text, filepath.Join(t.TempDir(), "khong-co.zip"), t.TempDir()} {
		if status, stdout, stderr := run(t, "recount", file); status != WrongInput || stdout != "" || !strings.Contains(stderr, "gói") {
			t.Errorf("%s: status %d: %s%s", file, status, stdout, stderr)
		}
	}
}

// rewritten copies a package with the first old in one of its files made new.
func rewritten(t *testing.T, whole, file, old, new string) string {
	t.Helper()
	source, err := zip.OpenReader(whole)
	if err != nil {
		t.Fatal(err)
	}
	defer source.Close()
	var copied bytes.Buffer
	target := zip.NewWriter(&copied)
	for _, f := range source.File {
		text := content(t, f)
		if strings.HasSuffix(f.Name, "/data/"+file) {
			if !bytes.Contains(text, []byte(old)) {
				t.Fatalf("%s has no %s", file, old)
			}
			text = bytes.Replace(text, []byte(old), []byte(new), 1)
		}
		w, err := target.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(text)
	}
	if err := target.Close(); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "luu-tru.zip")
	if err := os.WriteFile(name, copied.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func content(t *testing.T, f *zip.File) []byte {
	r, err := f.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	text, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

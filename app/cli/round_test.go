package cli

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/vn"
)

// What a round that is done leaves: what is read and printed, and what is edited before it
// is signed.
const (
	printed = "bao-cao-chuyen-de.pdf bao-cao-giai-doan.pdf bao-cao-thanh-tich.pdf bien-ban-hop.pdf bien-ban-kiem-phieu.pdf danh-sach-ky-nhan.pdf giay-khen.pdf giay-moi.pdf ket-qua.xlsx kich-ban-trao-thuong.pdf luu-tru.zip phieu-bieu-quyet.pdf phieu-lay-y-kien.pdf quyet-dinh.pdf result.json thong-bao-ket-qua.pdf to-trinh.pdf"
	edited  = "bao-cao-chuyen-de.docx bao-cao-giai-doan.docx bao-cao-thanh-tich.docx bien-ban-hop.docx bien-ban-kiem-phieu.docx giay-moi.docx kich-ban-trao-thuong.docx quyet-dinh.docx thong-bao-ket-qua.docx to-trinh.docx"
)

var everything = strings.Join(slices.Sorted(slices.Values(strings.Fields(printed+" "+edited))), " ")

func TestRoundLeavesEverything(t *testing.T) {
	status, out, stderr := runFolder(t)
	if status != OK {
		t.Fatalf("status %d: %s", status, stderr)
	}
	if got := names(t, out); got != everything {
		t.Errorf("left %s, want %s", got, everything)
	}
	if entries, _ := os.ReadDir(filepath.Dir(out)); len(entries) != 1 {
		t.Errorf("something was left beside the folder: %v", entries)
	}
	r := result(t, out)
	var got []string
	for _, o := range r.Nominees {
		got = append(got, fmt.Sprintf("%d:%d-%d-%d %s %s %v %d %d", o.Number, o.Yes, o.Against, o.Blank, o.Ratio, o.Percent, o.Passed, o.Ordinal, o.Prize))
	}
	want := "1:5-0-0 5/5 100% true 1 1520000; 2:4-1-0 4/5 80% true 2 1140000; 3:3-0-1 3/5 60% false 0 0"
	if text := strings.Join(got, "; "); text != want {
		t.Errorf("counted %s, want %s", text, want)
	}
	if r.Meeting.Total != 5 || r.Meeting.Present != 4 || r.Meeting.Written != 1 || r.Meeting.Absent != 0 || r.Meeting.Quorum.Need != 4 {
		t.Errorf("meeting %+v", r.Meeting)
	}
	if b := r.Ballots; b.Issued != 4 || b.Returned != 4 || b.Valid != 4 || b.Invalid != 0 || b.Written != 1 {
		t.Errorf("ballots %+v", b)
	}
	if status, text, stderr := run(t, "verify", filepath.Join(out, "luu-tru.zip")); status != OK || !strings.Contains(text, "Nguyên vẹn") {
		t.Errorf("verify: %d %s %s", status, text, stderr)
	}
}

func TestResultJSONHasTheNamesOfTheFormat(t *testing.T) {
	_, out, _ := runFolder(t)
	text, err := os.ReadFile(filepath.Join(out, "result.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{`"meeting"`, `"total": 5`, `"quorum": {`, `"need": 4`, `"have": 4`, `"met": true`, `"issued": 4`, `"returned"`,
		`"valid"`, `"invalid"`, `"written"`, `"method": "secret"`, `"pass": "80%"`, `"base": "total"`, `"basis": "`, `"number": 1`,
		`"kind": "collective"`, `"against"`, `"blank"`, `"ratio": "4/5"`, `"percent": "80%"`, `"ordinal"`, `"prize": 1140000`} {
		if !bytes.Contains(text, []byte(name)) {
			t.Errorf("result.json lacks %s:\n%s", name, text)
		}
	}
}

func TestSameFilesSameBytes(t *testing.T) {
	_, first, _ := runFolder(t)
	_, second, _ := runFolder(t)
	for _, name := range strings.Fields(everything) {
		a, err := os.ReadFile(filepath.Join(first, name))
		if err != nil {
			t.Fatal(err)
		}
		if b, _ := os.ReadFile(filepath.Join(second, name)); !bytes.Equal(a, b) {
			t.Errorf("%s differs between two runs", name)
		}
	}
}

// Forms that nominees have yet to write on are no part of the archive.
func TestThePackageHoldsNoForms(t *testing.T) {
	_, out, _ := runFolder(t)
	pack, err := zip.OpenReader(filepath.Join(out, "luu-tru.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer pack.Close()
	var papers []string
	for _, f := range pack.File {
		if strings.Contains(f.Name, "data/van-ban/") {
			papers = append(papers, path.Base(f.Name))
		}
	}
	if all := strings.Join(papers, " "); !strings.Contains(all, "quyet-dinh.pdf") || strings.Contains(all, "bao-cao-thanh-tich") || strings.Contains(all, "bao-cao-chuyen-de") {
		t.Errorf("the package holds %s", all)
	}
}

func TestNoQuorumLeavesTheMinutes(t *testing.T) {
	status, out, stderr := runFolder(t, `round.toml: role = "member"`+"\n"+`attendance = "present" => role = "member"`+"\n"+`attendance = "absent"`)
	if status != NoQuorum || names(t, out) != "bien-ban-hop.pdf result.json" {
		t.Errorf("status %d, left %q: %s", status, names(t, out), stderr)
	}
	if r := result(t, out); r.Meeting.Quorum.Met || r.Meeting.Quorum.Have != 2 || len(r.Awarded()) != 0 {
		t.Errorf("%+v", r.Meeting)
	}
}

func TestNobodyPasses(t *testing.T) {
	status, out, stderr := runFolder(t, `ballots.csv: ,yes => ,no`)
	if status != OK || !strings.Contains(stderr, "Không có ai đủ phiếu") {
		t.Errorf("status %d: %s", status, stderr)
	}
	if got := names(t, out); strings.Contains(got, "quyet-dinh") || !strings.Contains(got, "bien-ban-kiem-phieu.pdf") || !strings.Contains(got, "luu-tru.zip") {
		t.Errorf("left %q", got)
	}
}

func TestWrongInputsLeaveNothing(t *testing.T) {
	cases := map[string][]string{ // the edit, and the words that must stand in the message
		"round.toml: -": {"round.toml"},
		`round.toml: movement = "an-giang-135" => movement = "rieng.toml"`: {"rieng.toml", "không tìm thấy"},
		"nominees.csv: Lê Văn Đạt => محمد":                                 {"nominees.csv, dòng 4", "Họ và tên"},
		"nominees.csv: -": {"nominees"},
		"ballots.csv: -":  {"ballots.csv"},
		`round.toml: movement = "an-giang-135" => movement = "khong-co"`:           {"round.toml", "khong-co"},
		`round.toml: award = "giay-khen" => award = "khong-co"`:                    {"round.toml", "khong-co"},
		`round.toml: phase = 1 => phase = 7`:                                       {"round.toml", "7"},
		`round.toml: pass = "80%" => pass = "tám mươi"`:                            {"round.toml", "tám mươi"},
		`round.toml: id = "m2" => id = "m1"`:                                       {"round.toml", "m1"},
		`round.toml: recused = [3] => recused = [33]`:                              {"33"},
		`round.toml: counters = ["m2", "m3"] => counters = ["m9"]`:                 {"round.toml", "m9"},
		`round.toml: closes = 2026-11-20T10:15:00 => closes = 2026-11-20T07:15:00`: {"round.toml"},
		`round.toml: on = 2026-11-21 => on = 2026-11-19`:                           {"round.toml"},
		`round.toml: on = 2026-11-21 => on = 2026-13-41`:                           {"round.toml"},
		"nominees.csv: 3,Lê Văn Đạt => 2,Lê Văn Đạt":                               {"nominees.csv", "STT", "2"},
		"nominees.csv: Lê Văn Đạt => 🎉":                                            {"nominees.csv"},
		"nominees.csv: 1975 => hôm qua":                                            {"nominees.csv", "hôm qua"},
		"nominees.csv: STT => Cột lạ":                                              {"nominees.csv", "STT"},
		"nominees.csv: 01/01/2023 => 31/12/2026":                                   {"nominees.csv"},
		"ballots.csv: mark => dấu":                                                 {"ballots.csv", "mark"},
		"ballots.csv: b,cast,1,,yes => b,cast,9,,yes":                              {"ballots.csv", "9"},
		"ballots.csv: b,cast,1,,yes => b,cast,2,,yes":                              {"ballots.csv"},
		"ballots.csv: ca-nhan-1,met => cdht-1,11":                                  {"ballots.csv", "11"},
		"ballots.csv: ca-nhan-1 => khong-co":                                       {"ballots.csv", "khong-co"},
		"ballots.csv: d,,2,,no => d,,2,,có":                                        {"ballots.csv", "có"},
		"ballots.csv: d,,2,,no => e,,2,,no":                                        {"ballots.csv"},
		"ballots.csv: m5,written,1 => m9,written,1":                                {"ballots.csv", "m9"},
		"ballots.csv: m5,written => m4,written":                                    {"ballots.csv", "m4"},
	}
	for edit, words := range cases {
		status, out, stderr := runFolder(t, edit)
		if status != WrongInput {
			t.Errorf("%s: status %d: %s", edit, status, stderr)
		}
		if left := names(t, out); left != "" {
			t.Errorf("%s: left %s", edit, left)
		}
		for _, word := range words {
			if !strings.Contains(stderr, word) {
				t.Errorf("%s: %q does not say %q", edit, stderr, word)
			}
		}
	}
}

// What fits on no certificate is told with its list and number.
func TestAnAchievementTooLongForItsCertificate(t *testing.T) {
	status, out, stderr := runFolder(t, "nominees.csv: đã có thành tích trong khuyến học => "+strings.Repeat("đã có thành tích. ", 200))
	if status != WrongInput || names(t, out) != "" || !strings.Contains(stderr, "nominees.csv, Hồ sơ số 2") {
		t.Errorf("status %d, left %q: %s", status, names(t, out), stderr)
	}
}

func TestARecusedMembersMarkInAnOpenVote(t *testing.T) {
	open := []string{`round.toml: method = "secret" => method = "open"`, "ballots.csv: a,cast => m1,cast", "ballots.csv: b,cast => m2,cast",
		"ballots.csv: c,cast => m3,cast", "ballots.csv: d,, => m4,,"}
	if status, out, stderr := runFolder(t, open...); status != OK || result(t, out).Nominees[2].Blank != 1 {
		t.Errorf("open vote: %d %s", status, stderr)
	}
	status, _, stderr := runFolder(t, append(open, "ballots.csv: m4,,2,,no => m4,,3,,no")...)
	if status != WrongInput || !strings.Contains(stderr, "ballots.csv") {
		t.Errorf("a recused member's mark: %d %s", status, stderr)
	}
}

func TestAnOlderRunLeavesNoStaleFiles(t *testing.T) {
	out := t.TempDir()
	if status, _, stderr := run(t, "round", round(t), "--out", out); status != OK {
		t.Fatal(stderr)
	}
	if err := os.WriteFile(filepath.Join(out, "của tôi.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	run(t, "round", round(t, `ballots.csv: ,yes => ,no`), "--out", out)
	if got := names(t, out); strings.Contains(got, "quyet-dinh") || !strings.Contains(got, "của tôi.txt") {
		t.Errorf("left %s", got)
	}
}

func TestAFolderThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tệp")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if status, _, stderr := run(t, "round", round(t), "--out", filepath.Join(file, "ra")); status != Failed || stderr == "" {
		t.Errorf("status %d: %s", status, stderr)
	}
}

func TestVerifyNamesTheChangedFile(t *testing.T) {
	_, out, _ := runFolder(t)
	path := filepath.Join(out, "luu-tru.zip")
	pkg, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(pkg, []byte(`"name": "Lê Văn Đạt"`))
	if at < 0 {
		t.Fatal("the dossier is not in the package as readable text")
	}
	pkg[at+12] ^= 1
	if err := os.WriteFile(path, pkg, 0o600); err != nil {
		t.Fatal(err)
	}
	if status, stdout, stderr := run(t, "verify", path); status == OK || !strings.Contains(stdout+stderr, "ho-so/0003.json") {
		t.Errorf("verify: %d %s %s", status, stdout, stderr)
	}
}

func TestDemoPapersCanBeRead(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	if status, _, stderr := run(t, "demo", "--out", out); status != OK {
		t.Fatal(stderr)
	}
	r := result(t, out)
	if len(r.Nominees) != 60 || r.Meeting.Total != 15 || r.Meeting.Written != 1 || len(r.Awarded()) < 45 {
		t.Errorf("demo: %d nominees, %+v, %d awarded", len(r.Nominees), r.Meeting, len(r.Awarded()))
	}
	text, err := exec.Command("pdftotext", "-layout", filepath.Join(out, "giay-khen.pdf"), "-").Output()
	if err != nil {
		t.Fatalf("pdftotext (Debian package poppler-utils): %v", err)
	}
	for _, o := range r.Awarded() {
		kept, _ := vn.Printable(o.Name, nil)
		if !strings.Contains(string(text), vn.GivenName(kept)) {
			t.Errorf("no certificate for %s", o.Name)
		}
	}
}

func TestTheCommandLine(t *testing.T) {
	for _, c := range []struct {
		args   string
		status int
		words  string
	}{
		{"--help", OK, "thidua round"}, {"version", OK, data.Version}, {"round", WrongInput, "--help"}, {"bay", WrongInput, "--help"},
		{"verify /không/có.zip", WrongInput, "có.zip"}, {"", Failed, "the window was asked for"}, {"--demo", Failed, "the window was asked for"},
	} {
		status, stdout, stderr := run(t, strings.Fields(c.args)...)
		if status != c.status || !strings.Contains(stdout+stderr, c.words) {
			t.Errorf("thidua %s: %d %s%s", c.args, status, stdout, stderr)
		}
	}
}

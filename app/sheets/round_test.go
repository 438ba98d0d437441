package sheets

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"thidua/data"
)

const goodRound = `movement = "an-giang-135"
phase    = 1
award    = "giay-khen"

[rule]
method = "secret"
pass   = ">1/2"
quota  = 5

[council]
name = "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới"
agency = "Ủy ban nhân dân phường Mỹ Thới"
parent = "Ủy ban nhân dân tỉnh An Giang"
place  = "Mỹ Thới"
symbol = "HĐTĐKT"
established_by = "123/QĐ-UBND"
established_on = 2026-01-15
[[council.members]]
id = "m1"
name = "Trần Văn Bình"
position = "Chủ tịch Ủy ban nhân dân phường"
role = "chair"
attendance = "present"
recused = [3]
[[council.members]]
id = "m2"
name = "Lê Thị Bé"
role = "secretary"
attendance = "written"
reason = "công tác"

[meeting]
number = "05/BB-HĐTĐKT"
venue  = "Phòng họp số 1"
opens  = 2026-11-20T08:00:00
closes = 2026-11-20T10:15:00
counters = ["m1"]

[decision]
number = "456/QĐ-UBND"
on     = 2026-11-21
power  = "TM."
post   = "CHỦ TỊCH"
signer = "Trần Văn Bình"
`

func roundFolder(t *testing.T, text string) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, roundFile), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return folder
}

func TestReadRound(t *testing.T) {
	folder := roundFolder(t, "\ufeff"+strings.ReplaceAll(goodRound, "\n", "\r\n"))
	got, err := ReadRound(folder)
	if err != nil {
		t.Fatal(err)
	}
	rule := data.Rule{Method: data.Secret, Pass: data.Share{Num: 1, Den: 2, More: true}, Quota: 5}
	want := RoundFile{
		Folder: folder, Movement: "an-giang-135", Phase: 1, Award: "giay-khen", Rule: rule,
		Council: data.Council{
			Name: "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới", Agency: "Ủy ban nhân dân phường Mỹ Thới",
			Parent: "Ủy ban nhân dân tỉnh An Giang", Place: "Mỹ Thới", Symbol: "HĐTĐKT", EstablishedBy: "123/QĐ-UBND",
			EstablishedOn: data.Date{Year: 2026, Month: 1, Day: 15},
			Members: []data.Member{
				{ID: "m1", Name: "Trần Văn Bình", Position: "Chủ tịch Ủy ban nhân dân phường", Role: data.Chair},
				{ID: "m2", Name: "Lê Thị Bé", Role: data.Secretary}},
		},
		Meeting: data.Meeting{
			Number: "05/BB-HĐTĐKT", Venue: "Phòng họp số 1", Counters: []string{"m1"}, Stage: data.Planned, Rule: rule,
			Opens:  time.Date(2026, 11, 20, 8, 0, 0, 0, time.Local),
			Closes: time.Date(2026, 11, 20, 10, 15, 0, 0, time.Local),
			Seats: []data.Seat{{Member: "m1", Attendance: data.Present, Recused: []int{3}},
				{Member: "m2", Attendance: data.Written, Reason: "công tác"}},
		},
		Decision: data.Decision{Number: "456/QĐ-UBND", On: data.Date{Year: 2026, Month: 11, Day: 21},
			Power: "TM.", Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestRoundOptions(t *testing.T) {
	for name, change := range map[string][2]string{
		"rule left out":         {"[rule]\nmethod = \"secret\"\npass   = \">1/2\"\nquota  = 5\n", ""},
		"rule keys empty":       {`method = "secret"`, `method = ""`},
		"zone named":            {"2026-11-20T08:00:00", "2026-11-20T08:00:00+07:00"},
		"space before the time": {"2026-11-20T08:00:00", "2026-11-20 08:00:00"},
		"no parent":             {"parent = \"Ủy ban nhân dân tỉnh An Giang\"\n", ""},
		"role left out":         {"role = \"secretary\"\n", ""},
		"decided the same day":  {"on     = 2026-11-21", "on     = 2026-11-20"},
		"time behind the day":   {"on     = 2026-11-21", "on     = 2026-11-21T00:00:00"},
		"nobody recused":        {"recused = [3]", "recused = []"},
	} {
		text := strings.Replace(goodRound, change[0], change[1], 1)
		if text == goodRound {
			t.Fatalf("%s: nothing replaced", name)
		}
		r, err := ReadRound(roundFolder(t, text))
		if err != nil || r.Meeting.Opens.Hour() != 8 || len(r.Warnings) != 0 {
			t.Errorf("%s: %v, opens %v, warnings %q", name, err, r.Meeting.Opens, r.Warnings)
		}
	}
}

func TestMembersInOneLine(t *testing.T) {
	at := strings.Index(goodRound, "[[council.members]]")
	text := goodRound[:at] + `members = [{id = "m1", name = "Trần Văn Bình", role = "chair", attendance = "present"}]` +
		"\n" + goodRound[strings.Index(goodRound, "[meeting]"):]
	r, err := ReadRound(roundFolder(t, text))
	if err != nil || len(r.Council.Members) != 1 || r.Council.Members[0].Role != data.Chair {
		t.Errorf("members %+v, %v", r.Council.Members, err)
	}
}

func TestWrongRounds(t *testing.T) {
	cases := []struct{ name, old, new, where, what string }{
		{"no movement", `movement = "an-giang-135"`, "", "khóa “movement”", "thiếu khóa"},
		{"empty movement", `"an-giang-135"`, `" "`, "khóa “movement”", "chưa ghi gì"},
		{"movement a number", `"an-giang-135"`, `135`, "khóa “movement”", "không phải là chữ"},
		{"phase in quotes", "= 1\n", "= \"1\"\n", "khóa “phase”", "số nguyên từ 1"},
		{"phase zero", "= 1\n", "= 0\n", "khóa “phase”", "số nguyên từ 1"},
		{"no award", `award    = "giay-khen"`, "", "khóa “award”", "thiếu khóa"},
		{"unknown method", `"secret"`, `"kín"`, "mục [rule], khóa “method”", `"secret", "open"`},
		{"share without a sign", `">1/2"`, `"80"`, "mục [rule], khóa “pass”", "không đọc được tỷ lệ “80”"},
		{"share a number", `">1/2"`, `0.8`, "mục [rule], khóa “pass”", "không phải là chữ"},
		{"unknown base", "quota  = 5", `base = "all"`, "mục [rule], khóa “base”", `"consulted"`},
		{"unknown recusal", "quota  = 5", `recused = "out"`, "mục [rule], khóa “recused”", `"excluded"`},
		{"negative quota", "quota  = 5", "quota = -1", "mục [rule], khóa “quota”", "từ 0 trở lên"},
		{"unknown rule key", "quota  = 5", "qota = 5", "mục [rule], khóa “qota”", "không có khóa này"},
		{"rule no table", "[rule]\nmethod = \"secret\"\npass   = \">1/2\"\nquota  = 5", "rule = 5", "khóa “rule”", "không phải là một mục"},
		{"no council name", `name = "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới"`, "", "mục [council], khóa “name”", "thiếu khóa"},
		{"member without id", "id = \"m2\"\n", "", "mục [[council.members]] thứ 2, khóa “id”", "thiếu khóa"},
		{"member id twice", `id = "m2"`, `id = "m1"`, "mục [[council.members]] thứ 2, khóa “id”", "“m1” đã có ở thành viên thứ 1"},
		{"member without a name to print", `"Lê Thị Bé"`, `"🎉"`, "mục [[council.members]] thứ 2, khóa “name”", "không có chữ nào in được"},
		{"unknown role", `"secretary"`, `"thư ký"`, "mục [[council.members]] thứ 2, khóa “role”", `"vice-chair"`},
		{"unknown attendance", `"written"`, `"late"`, "mục [[council.members]] thứ 2, khóa “attendance”", "không có giá trị “late”"},
		{"no attendance", "attendance = \"written\"\n", "", "mục [[council.members]] thứ 2, khóa “attendance”", "chưa ghi gì"},
		{"recused no list", "[3]", "3", "mục [[council.members]] thứ 1, khóa “recused”", "danh sách"},
		{"recused words", "[3]", `["3"]`, "mục [[council.members]] thứ 1, khóa “recused”", "STT như [3, 7]"},
		{"recused twice", "[3]", `[3, 3]`, "mục [[council.members]] thứ 1, khóa “recused”", "STT 3 ghi hai lần"},
		{"no chair", `"chair"`, `"member"`, "mục [council], khóa “members”", "0 chủ tịch"},
		{"two chairs", `"secretary"`, `"chair"`, "mục [council], khóa “members”", "2 chủ tịch"},
		{"unknown counter", `["m1"]`, `["m9"]`, "mục [meeting], khóa “counters”", "không có thành viên “m9”"},
		{"counter twice", `["m1"]`, `["m1", "m1"]`, "mục [meeting], khóa “counters”", "hai lần"},
		{"no opening", "opens  = 2026-11-20T08:00:00\n", "", "mục [meeting], khóa “opens”", "thiếu khóa"},
		{"opening in quotes", "2026-11-20T08:00:00", `"20/11/2026"`, "mục [meeting], khóa “opens”", "20/11/2026"},
		{"opening without a time", "2026-11-20T08:00:00", "2026-11-20", "mục [meeting], khóa “opens”", "thiếu giờ"},
		{"closes before it opens", "T10:15:00", "T07:59:59", "mục [meeting], khóa “closes”", "trước giờ khai mạc"},
		{"established after the meeting", "2026-01-15", "2026-11-21", "mục [council], khóa “established_on”", "21/11/2026 sau ngày họp 20/11/2026"},
		{"decided before the meeting", "2026-11-21", "2026-11-19", "mục [decision], khóa “on”", "19/11/2026 trước ngày họp 20/11/2026"},
		{"no decision date", "on     = 2026-11-21\n", "", "mục [decision], khóa “on”", "thiếu khóa"},
		{"a time for a date", "2026-11-21", "08:00:00", "mục [decision], khóa “on”", "không đọc được ngày"},
		{"year by mistake", "2026-11-21", "0226-11-21", "mục [decision], khóa “on”", "năm 226"},
		{"unknown power", `"TM."`, `"THAY"`, "mục [decision], khóa “power”", `"TUQ."`},
		{"no such day", "2026-11-21", "2026-02-30", "dòng 41", "không đọc được ngày giờ"},
		{"key twice", "phase    = 1", "phase = 1\nphase = 2", "dòng 3", "hai lần"},
		{"bad writing", "phase    = 1", "phase    1", "dòng 2", "viết sai cách"},
		{"open quotes", `award    = "giay-khen"`, `award = "giay-khen`, "dòng 3", "viết sai cách"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := strings.Replace(goodRound, c.old, c.new, 1)
			if text == goodRound {
				t.Fatal("nothing replaced")
			}
			_, err := ReadRound(roundFolder(t, text))
			wantProblem(t, err, "round.toml, "+c.where, c.what)
		})
	}
	_, err := ReadRound(t.TempDir())
	wantProblem(t, err, "round.toml: không tìm thấy tệp")
	_, err = ReadRound(roundFolder(t, goodRound[:strings.Index(goodRound, "[[council")]+goodRound[strings.Index(goodRound, "[meeting]"):]))
	wantProblem(t, err, "mục [council], khóa “members”", "chưa có mục nào")
	_, err = ReadRound(roundFolder(t, "\xff\xfem\x00"))
	wantProblem(t, err, "round.toml", "UTF-16")
}

func TestRoundWarnings(t *testing.T) {
	text := strings.Replace(goodRound, "venue ", "vnue ", 1)
	text = strings.Replace(text, `["m1"]`, `["m2"]`, 1)
	r, err := ReadRound(roundFolder(t, text))
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Warnings) != 2 || !strings.Contains(r.Warnings[0], "“m2” không có mặt") || !strings.Contains(r.Warnings[1], "mục [meeting]: không dùng đến khóa “vnue”") {
		t.Errorf("warnings %q", r.Warnings)
	}
}

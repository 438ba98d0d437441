package sheets

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

// against is a council of six: m1 to m3 present (m2 recused from 3), m4 with an
// opinion in writing (recused from 2), m5 absent, m6 without a seat.
func against(method data.Method) Check {
	return Check{
		Council: data.Council{Members: []data.Member{{ID: "m1"}, {ID: "m2"}, {ID: "m3"}, {ID: "m4"}, {ID: "m5"}, {ID: "m6"}}},
		Meeting: data.Meeting{ID: 9, Rule: data.Rule{Method: method}, Seats: []data.Seat{
			{Member: "m1", Attendance: data.Present}, {Member: "m2", Attendance: data.Present, Recused: []int{3}},
			{Member: "m3", Attendance: data.Present}, {Member: "m4", Attendance: data.Written, Recused: []int{2}},
			{Member: "m5", Attendance: data.Absent}}},
		Movement: data.Movement{ID: "thu", Sets: []data.CriteriaSet{
			{ID: "a", Shape: data.Scored, Criteria: []data.Criterion{{ID: "diem", Max: 10}}},
			{ID: "b", Shape: data.Judged, Criteria: []data.Criterion{{ID: "dat"}}},
			{ID: "c", Shape: data.Level, Criteria: []data.Criterion{{ID: "muc", Level: 1}}}}},
		Dossiers: []data.Dossier{{Number: 1}, {Number: 2}, {Number: 3}},
	}
}

const ballotHead = "ballot,kind,nominee,criterion,mark\n"

func TestReadBallotsSecret(t *testing.T) {
	text := ballotHead + `A7,,1,,yes
A7,,1,diem,10
A7,,1,dat,met
A7,cast,2,,blank
B1,cast,1,,no
A7,,3,muc,unmet

B1,,2,,invalid
C9,,1,,yes
C9,,,,invalid
C9,,2,,yes
m4,written,1,,yes
m4,written,1,diem,0
`
	want := []data.Ballot{
		{Label: "A7", Meeting: 9, Marks: []data.Mark{
			{Nominee: 1, Choice: data.Yes, Scores: data.Scores{"diem": 10, "dat": 1}},
			{Nominee: 2, Choice: data.Blank}, {Nominee: 3, Scores: data.Scores{"muc": 0}}}},
		{Label: "B1", Meeting: 9, Marks: []data.Mark{{Nominee: 1, Choice: data.No}, {Nominee: 2, Choice: data.Void}}},
		{Label: "C9", Meeting: 9, Void: true},
		{Label: "m4", Meeting: 9, Member: "m4", Written: true, Marks: []data.Mark{
			{Nominee: 1, Choice: data.Yes, Scores: data.Scores{"diem": 0}}}},
	}
	for name, form := range map[string]string{
		"plain": text, "mark": "\ufeff" + text, "semicolons": strings.ReplaceAll(text, ",", ";"),
		"CRLF": strings.ReplaceAll(text, "\n", "\r\n"), "capitals": strings.Replace(text, "A7,,1,,yes", "A7,CAST,01,,YES", 1),
		"quotes":         strings.Replace(text, "A7,,1,,yes", `"A7","","1","","yes"`, 1),
		"other order":    "mark,criterion,nominee,kind,ballot,note\n" + turned(text),
		"one more blank": text + ",,,,\n",
	} {
		t.Run(name, func(t *testing.T) {
			got, err := ReadBallots(writeFile(t, "ballots.csv", form), against(data.Secret))
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
		})
	}
}

// turned gives the rows below the header with their cells the other way round.
func turned(text string) string {
	var b strings.Builder
	for _, line := range strings.Split(text, "\n")[1:] {
		if c := strings.Split(line, ","); len(c) == 5 {
			b.WriteString(strings.Join([]string{c[4], c[3], c[2], c[1], c[0], "x"}, ",") + "\n")
		}
	}
	return b.String()
}

func TestReadBallotsOpen(t *testing.T) {
	got, err := ReadBallots(writeFile(t, "ballots.csv", ballotHead+"m2,,1,,yes\nm4,written,3,,no\n"), against(data.Open))
	want := []data.Ballot{
		{Label: "m2", Meeting: 9, Member: "m2", Marks: []data.Mark{{Nominee: 1, Choice: data.Yes}}},
		{Label: "m4", Meeting: 9, Member: "m4", Written: true, Marks: []data.Mark{{Nominee: 3, Choice: data.No}}},
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v", got, err)
	}
}

// In a secret vote any label will do.
func TestSecretLabelsOfAllSorts(t *testing.T) {
	labels := []string{"w:m4", "m5", "phiếu số 1"}
	list, err := ReadBallots(writeFile(t, "ballots.csv", ballotHead+strings.Join(labels, ",,1,,yes\n")+",,1,,no\n"), against(data.Secret))
	if err != nil {
		t.Fatal(err)
	}
	for i, label := range labels {
		if len(list) != len(labels) || list[i].Label != label || list[i].Member != "" || list[i].Written {
			t.Fatalf("ballots %+v", list)
		}
	}
}

func TestWrongBallots(t *testing.T) {
	cases := []struct {
		name   string
		method data.Method
		rows   string // the last one is wrong
		column string
		words  string
	}{
		{"unknown kind", data.Secret, "A,bỏ phiếu,1,,yes", colKind, "không có loại phiếu “bỏ phiếu”"},
		{"no label", data.Secret, ",,1,,yes", colBallot, "thiếu nhãn phiếu"},
		{"no nominee", data.Secret, "A,,,,yes", colNominee, "thiếu STT"},
		{"invalid for a criterion without nominee", data.Secret, "A,,,dat,invalid", colNominee, "thiếu STT"},
		{"unknown nominee", data.Secret, "A,,4,,yes", colNominee, "không có đối tượng STT “4”"},
		{"nominee in words", data.Secret, "A,,một,,yes", colNominee, "không có đối tượng STT “một”"},
		{"nominee in eastern figures", data.Secret, "A,,١,,yes", colNominee, "không có đối tượng"},
		{"the same mark twice", data.Secret, "A,,1,,yes\nB,,1,,yes\nA,,1,,yes", colBallot, "“A” đã ghi nội dung này ở dòng 2 (nhãn phiếu bị trùng)"},
		{"the same criterion twice", data.Secret, "A,,1,dat,met\nA,,1,dat,met", colBallot, "trùng"},
		{"invalid twice", data.Secret, "A,,,,invalid\nA,,,,invalid", colBallot, "trùng"},
		{"label cast and written", data.Secret, "m4,,1,,yes\nm4,written,1,,yes", colBallot, "cả phiếu tại phiên họp và ý kiến"},
		{"more ballots than present", data.Secret, "A,,1,,yes\nB,,1,,yes\nC,,,,invalid\nD,,1,,yes", colBallot, "phiếu thứ 4, chỉ có 3 thành viên có mặt"},
		{"opinion of a member present", data.Secret, "m1,written,1,,yes", colBallot, "“m1” có mặt nên không có ý kiến"},
		{"opinion of an absent member", data.Secret, "m5,written,1,,yes", colBallot, "“m5” vắng mặt, không có ý kiến"},
		{"opinion of a member without a seat", data.Secret, "m6,written,1,,yes", colBallot, "“m6” vắng mặt"},
		{"opinion of nobody", data.Secret, "m7,written,1,,yes", colBallot, "không có thành viên “m7”"},
		{"opinion on a nominee recused from", data.Secret, "m4,written,2,,yes", colNominee, "“m4” không tham gia biểu quyết đối tượng STT 2"},
		{"open ballot of nobody", data.Open, "m7,,1,,yes", colBallot, "không có thành viên “m7”"},
		{"open ballot of an absent member", data.Open, "m5,,1,,yes", colBallot, "“m5” không có mặt nhưng có phiếu"},
		{"open ballot of one who wrote", data.Open, "m4,,1,,yes", colBallot, "“m4” không có mặt nhưng có phiếu"},
		{"open mark on a nominee recused from", data.Open, "m2,,1,,yes\nm2,,3,,yes", colNominee, "“m2” không tham gia biểu quyết đối tượng STT 3"},
		{"open criterion on a nominee recused from", data.Open, "m2,,3,dat,met", colNominee, "“m2” không tham gia"},
		{"unknown mark", data.Secret, "A,,1,,đồng ý", colMark, "yes, no, blank hoặc invalid"},
		{"no mark", data.Secret, "A,,1,,", colMark, "yes, no, blank hoặc invalid"},
		{"criterion mark on the award", data.Secret, "A,,1,,met", colMark, "không đọc được “met”"},
		{"award mark on a criterion", data.Secret, "A,,1,dat,yes", colMark, "met hoặc unmet"},
		{"points on a judged criterion", data.Secret, "A,,1,dat,1", colMark, "met hoặc unmet"},
		{"points on a level criterion", data.Secret, "A,,1,muc,1", colMark, "met hoặc unmet"},
		{"met on a scored criterion", data.Secret, "A,,1,diem,met", colMark, "từ 0 đến 10"},
		{"too many points", data.Secret, "A,,1,diem,11", colMark, "điểm “11” ngoài khoảng"},
		{"negative points", data.Secret, "A,,1,diem,-1", colMark, "điểm “-1” ngoài khoảng"},
		{"broken points", data.Secret, "A,,1,diem,7.5", colMark, "số nguyên từ 0 đến 10"},
		{"unknown criterion", data.Secret, "A,,1,khac,met", colCriterion, "không có tiêu chí “khac”"},
		{"wrong mark on an invalid ballot", data.Secret, "A,,,,invalid\nA,,1,,được", colMark, "không đọc được"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadBallots(writeFile(t, "ballots.csv", ballotHead+c.rows+"\n"), against(c.method))
			row := 2 + strings.Count(c.rows, "\n")
			wantProblem(t, err, Fault{Line: row, Column: c.column}.Where("ballots.csv")+": ", c.words)
		})
	}
}

func TestWrongBallotFiles(t *testing.T) {
	cases := []struct{ name, text, words string }{
		{"empty", "", "tệp rỗng"},
		{"no column", "ballot,kind,nominee,mark\nA,,1,yes\n", "cột “criterion”: thiếu cột “criterion”"},
		{"no header", "A,,1,,yes\n", "thiếu cột “ballot”"},
		{"column twice", "ballot,kind,nominee,criterion,mark,mark\n", "cột “mark”: có hai cột"},
		{"not UTF-8", ballotHead + "A,,1,,yes\nA,,1,\xff,yes\n", "dòng 3: có chữ không thuộc mã UTF-8"},
		{"UTF-16", "\xfe\xff\x00b", "UTF-16"},
		{"workbook renamed", "PK\x03\x04xl", "Excel đổi tên"},
		{"open quotes", ballotHead + "A,,1,,\"yes\n", "dòng 2: dấu nháy kép"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadBallots(writeFile(t, "ballots.csv", c.text), against(data.Secret))
			wantProblem(t, err, "ballots.csv", c.words)
		})
	}
	_, err := ReadBallots(filepath.Join(t.TempDir(), "ballots.csv"), against(data.Secret))
	wantProblem(t, err, "ballots.csv: không tìm thấy tệp")
	check := against(data.Secret)
	check.Meeting.Seats[0].Recused = []int{8}
	_, err = ReadBallots(writeFile(t, "ballots.csv", ballotHead), check)
	wantProblem(t, err, "round.toml, thành viên “m1”", "STT 8")
}

func FuzzReadBallots(f *testing.F) {
	for _, text := range []string{ballotHead + "A,,1,,yes\n", ballotHead + "m4,written,1,dat,met\n", "\ufeff" + ballotHead + "A,,,,invalid", "sep=;\n", "\"", norm.NFD.String("ballot;kind\né")} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, method := range []data.Method{data.Secret, data.Open} {
			list, err := ReadBallots(writeFile(t, "ballots.csv", text), against(method))
			if err != nil {
				wantProblem(t, err)
			}
			labels := make(map[string]bool)
			for _, b := range list {
				if labels[b.Label] || method == data.Secret && !b.Written && b.Member != "" {
					t.Errorf("%+v", list)
				}
				labels[b.Label] = true
			}
		}
	})
}

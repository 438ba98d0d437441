package sheets

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"thidua/data"
)

func proceedings() data.Proceedings {
	outcomes := []data.Outcome{
		{Number: 1, Name: "Lê Văn Đạt", Kind: data.Individual, Yes: 7, Against: 1, Base: 9, Ratio: "7/9"},
		{Number: 2, Name: "=1+1", Kind: data.Collective, Yes: 9, Base: 9, Ratio: "9/9", Passed: true, Ordinal: 1, Prize: 1_670_000},
		{Number: 3, Name: "C", Kind: data.Household, Yes: 8, Blank: 1, Base: 9, Ratio: "8/9", Tied: true},
		{Number: 4, Name: "D", Kind: data.Household, Yes: 8, Base: 9, Ratio: "8/9", Quota: true},
	}
	return data.Proceedings{
		Award:   data.Award{Name: "Giấy khen"},
		Council: data.Council{Name: "Hội đồng Thi đua - Khen thưởng phường Mỹ Thới"},
		Meeting: data.Meeting{Opens: time.Date(2026, 11, 20, 8, 0, 0, 0, time.Local)},
		Dossiers: []data.Dossier{{Number: 1, Name: "Lê Văn Đạt", Honorific: "Ông", Post: "Chi hội trưởng"},
			{Number: 2, Name: "=1+1", Kind: data.Collective}, {Number: 3, Name: "C"}, {Number: 4, Name: "D"}},
		Result: &data.Result{
			Meeting: data.Turnout{Total: 9, Present: 8, Quorum: data.Quorum{Met: true}},
			Rule:    data.Applied{Method: data.Secret, Pass: data.Share{Num: 80, Den: 100}, Base: data.OfTotal}, Nominees: outcomes},
	}
}

func TestWriteResults(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ket-qua.xlsx")
	if err := WriteResults(path, proceedings()); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows(resultSheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"STT", "Họ và tên", "Loại", "Chức vụ, đơn vị", "Đồng ý", "Không đồng ý", "Để trống", "Số để tính tỷ lệ", "Tỷ lệ", "Phần trăm", "Kết quả", "Số sổ vàng", "Tiền thưởng (đồng)"},
		{"1", "Ông Lê Văn Đạt", "cá nhân", "Chi hội trưởng", "7", "1", "0", "9", "7/9", "0.777777777777777", "Không đạt"},
		{"2", "=1+1", "tập thể", "", "9", "0", "0", "9", "9/9", "1", "Đạt", "1", "1670000"},
		{"3", "C", "hộ gia đình", "", "8", "0", "1", "9", "8/9", "0.888888888888888", "Không đạt (bằng phiếu ở suất cuối)"},
		{"4", "D", "hộ gia đình", "", "8", "0", "0", "9", "8/9", "0.888888888888888", "Không đạt (vượt số lượng)"},
	}
	if got := rows[resultHead-1:]; !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	title := rows[0][0] + "|" + rows[1][0] + "|" + rows[2][0]
	for _, words := range []string{"XÉT TẶNG GIẤY KHEN", "ngày 20 tháng 11 năm 2026", "có mặt 8", "cần ≥ 80% tổng số thành viên Hội đồng"} {
		if !strings.Contains(title, words) {
			t.Errorf("%q does not say %q", title, words)
		}
	}
	checkLook(t, book)
}

// A second round has columns of its own, a show of hands and criteria that fall short
// have notes, a rehearsal is marked; nothing of it where there is none.
func TestResultsOutOfTheOrdinary(t *testing.T) {
	plain := rowsOf(t, proceedings())
	if len(plain) != resultHead+4 || len(plain[3]) != 0 {
		t.Errorf("a plain result has %d rows, its fourth %q", len(plain), plain[3])
	}
	p := proceedings()
	p.Trial, p.Meeting.After, p.Result.ByHands = true, 1, true
	p.Result.Nominees[2].Runoff = &data.RunoffCount{Yes: 6, Against: 2, Blank: 1, Base: 9, Ratio: "6/9"}
	p.Movement.Sets = []data.CriteriaSet{{ID: "s", Shape: data.Scored, Pass: 50}}
	p.Movement.Subjects = []data.Subject{{ID: "x", Kinds: []data.Kind{data.Collective}, Set: "s"}}
	low := 41
	p.Dossiers[1].SelfPoints = &low
	rows := rowsOf(t, p)
	if got := strings.Join(rows[resultHead-1], "|"); !strings.Contains(got, "Phần trăm|Đồng ý, biểu quyết lại|Không đồng ý, biểu quyết lại|Để trống, biểu quyết lại|Tỷ lệ, biểu quyết lại|Kết quả") {
		t.Error(got)
	}
	if got := rows[resultHead+2][10:14]; !reflect.DeepEqual(got, []string{"6", "2", "1", "6/9"}) {
		t.Errorf("second round %q", got)
	}
	if got := rows[resultHead+1][10:15]; !reflect.DeepEqual(got, []string{"", "", "", "", "Đạt"}) {
		t.Errorf("a nominee that was not in it has %q", got)
	}
	notes := fmt.Sprint(rows[resultHead+4:])
	for _, words := range []string{"bằng giơ tay", "biểu quyết lại các trường hợp bằng phiếu", "STT 2, =1+1: hồ sơ tự chấm 41 điểm, dưới mức đạt 50 điểm."} {
		if !strings.Contains(notes, words) {
			t.Errorf("notes %s do not say %q", notes, words)
		}
	}
	if got := fmt.Sprint(rows[3]); !strings.Contains(got, "BẢN DIỄN TẬP") {
		t.Errorf("a rehearsal's sheet says %s", got)
	}
}

// rowsOf writes results and reads them back.
func rowsOf(t *testing.T, p data.Proceedings) [][]string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "ket-qua.xlsx")
	if err := WriteResults(path, p); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows(resultSheet)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// checkLook checks what makes the sheet fit to read and print.
func checkLook(t *testing.T, book *excelize.File) {
	t.Helper()
	layout, err1 := book.GetPageLayout(resultSheet)
	panes, err2 := book.GetPanes(resultSheet)
	formula, err3 := book.GetCellFormula(resultSheet, cellName(2, resultHead+2))
	shown, err4 := book.GetCellValue(resultSheet, cellName(13, resultHead+2))
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		t.Fatal(err)
	}
	if *layout.Size != 9 || *layout.Orientation != "landscape" {
		t.Errorf("page %d, %s", *layout.Size, *layout.Orientation)
	}
	if !panes.Freeze || panes.YSplit != resultHead {
		t.Errorf("panes %+v", panes)
	}
	if formula != "" {
		t.Errorf("a name became the formula %q", formula)
	}
	if shown != "1,670,000" {
		t.Errorf("prize shown as %q", shown)
	}
}

func TestResultsNeedACount(t *testing.T) {
	wantProblem(t, WriteResults(filepath.Join(t.TempDir(), "x.xlsx"), data.Proceedings{}), "chưa có kết quả")
}

func TestSheetsThatCannotBeWritten(t *testing.T) {
	writers := map[string]func(path string) error{
		"results":  func(path string) error { return WriteResults(path, proceedings()) },
		"template": WriteTemplate,
	}
	for name, write := range writers {
		t.Run(name, func(t *testing.T) {
			wantProblem(t, write(filepath.Join(t.TempDir(), "khong-co", "a.xlsx")), "a.xlsx: không ghi được tệp")
			folder := t.TempDir()
			if err := os.Mkdir(filepath.Join(folder, "a.xlsx"), 0o700); err != nil {
				t.Fatal(err)
			}
			wantProblem(t, write(filepath.Join(folder, "a.xlsx")), "không ghi được tệp")
			if left, _ := os.ReadDir(folder); len(left) != 1 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

func TestResultsWithoutQuorum(t *testing.T) {
	p := proceedings()
	p.Result.Meeting.Quorum.Met = false
	if got := verdict(p.Result.Nominees[0], *p.Result); got != "Chưa biểu quyết" {
		t.Errorf("verdict %q", got)
	}
	if line := ruleLine(*p.Result); !strings.Contains(line, "không đủ số thành viên") {
		t.Errorf("line %q", line)
	}
}

func TestTemplateFilledAndRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "nominees.xlsx")
	if err := WriteTemplate(path); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lists, err := book.GetDataValidations(listSheet)
	if err != nil || len(lists) != 2 {
		t.Errorf("drop-down lists: %d, %v", len(lists), err)
	}
	for i, name := range Columns {
		if err := book.SetCellStr(listSheet, cellName(i+1, 2), guides[name].example); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(book.Save(), book.Close()); err != nil {
		t.Fatal(err)
	}
	n := readList(t, path)
	d, err := n.Dossiers()
	if err != nil {
		t.Fatal(err)
	}
	points := 86
	want := []data.Dossier{{Number: 1, Name: "Lê Thị Hồng Nhung", Kind: data.Individual, Honorific: "Bà",
		Birth: data.Date{Year: 1975, Month: 1, Day: 5}, Gender: "Nữ", Post: guides[ColPost].example,
		Achievement: guides[ColAchievement].example, From: data.Date{Year: 2023, Month: 1, Day: 1},
		To: data.Date{Year: 2025, Month: 12, Day: 31}, SelfPoints: &points, Proposer: "Trần Văn Bình", State: data.Received}}
	if !reflect.DeepEqual(d, want) || len(n.Unknown) != 0 {
		t.Errorf("got %+v, unknown %q", d, n.Unknown)
	}
}

func TestEmptyTemplateIsAnEmptyList(t *testing.T) {
	path := filepath.Join(t.TempDir(), "nominees.xlsx")
	if err := WriteTemplate(path); err != nil {
		t.Fatal(err)
	}
	_, err := ReadNominees(t.Context(), path, nil)
	wantProblem(t, err, "không có đối tượng nào")
}

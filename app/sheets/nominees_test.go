package sheets

import (
	"context"
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

func TestReadNomineesAllColumns(t *testing.T) {
	path := sheetFile(t,
		[]any{"Danh sách đề nghị khen thưởng"},
		[]any{},
		[]any{"Ghi chú", "LOẠI", "Ho va ten", "stt", "Danh xưng", "ngày sinh", "GIỚI TÍNH", "Chức vụ,\nđơn vị", "Thành  tích", "Từ ngày", "Đến ngày", "Điểm tự chấm", "NGUOI KÝ  đề nghi"},
		[]any{"gấp", "Cá nhân", "Lê Văn Đạt", "01", "Ông", "5/1/1975", "nam", "Chi hội trưởng", "có thành tích", "01/01/2023", "31/12/2025", 86, " Huỳnh  Văn Đạt"},
		[]any{},
		[]any{"", "hộ", "Chau Sóc Phia", 2.0, "Gia đình ông", "", "", "Khóm Long Hưng"},
		[]any{"", "Tập thể", "Hội Khuyến học", "3.0", "Tập thể"},
		[]any{"", "", "Néang Sa Rết", "4", "Bà", 1968, "Nữ"},
	)
	points := 86
	want := []data.Dossier{
		{Number: 1, Name: "Lê Văn Đạt", Kind: data.Individual, Honorific: "Ông", Birth: data.Date{Year: 1975, Month: 1, Day: 5},
			Gender: "Nam", Post: "Chi hội trưởng", Achievement: "có thành tích", From: data.Date{Year: 2023, Month: 1, Day: 1},
			To: data.Date{Year: 2025, Month: 12, Day: 31}, SelfPoints: &points, Proposer: "Huỳnh Văn Đạt", Extra: []data.Extra{{Header: "Ghi chú", Value: "gấp"}}, State: data.Received},
		{Number: 2, Name: "Chau Sóc Phia", Kind: data.Household, Honorific: "Gia đình ông", Post: "Khóm Long Hưng", State: data.Received},
		{Number: 3, Name: "Hội Khuyến học", Kind: data.Collective, Honorific: "Tập thể", State: data.Received},
		{Number: 4, Name: "Néang Sa Rết", Kind: data.Individual, Honorific: "Bà", Birth: data.Date{Year: 1968}, Gender: "Nữ", State: data.Received},
	}
	n := readList(t, path)
	got, err := n.Dossiers()
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
	if !reflect.DeepEqual(n.Unknown, []string{"Ghi chú"}) {
		t.Errorf("unknown %q", n.Unknown)
	}
	lines := []int{n.Rows[0].Line, n.Rows[1].Line, n.Rows[2].Line, n.Rows[3].Line}
	if !reflect.DeepEqual(lines, []int{4, 6, 7, 8}) {
		t.Errorf("lines %v", lines)
	}
}

func TestRowFaults(t *testing.T) {
	cases := []struct {
		name, row string // cells by semicolon
		column    string
		words     []string
	}{
		{"no number", ";Lê Văn Đạt", ColNumber, []string{"thiếu STT", "số nguyên"}},
		{"number in words", "ba;Lê Văn Đạt", ColNumber, []string{"“ba”", "số nguyên"}},
		{"number with decimals", "1.5;Lê Văn Đạt", ColNumber, []string{"1.5"}},
		{"number zero", "0;Lê Văn Đạt", ColNumber, []string{"“0”"}},
		{"negative number", "-3;Lê Văn Đạt", ColNumber, []string{"-3"}},
		{"huge number", "99999999999999999999;Lê Văn Đạt", ColNumber, []string{"không phải là STT"}},
		{"number of the row before", "9;Lê Văn Đạt", ColNumber, []string{"STT 9 đã có ở dòng 2"}},
		{"no name", "1;", ColName, []string{"thiếu họ và tên"}},
		{"nothing printable", "1;🎉\u200b\u200d", ColName, []string{"không có chữ nào in được"}},
		{"only marks", "1;---", ColName, []string{"không có chữ nào in được"}},
		{"long name", "1;" + strings.Repeat("ấ", 301), ColName, []string{"301", "300 ký tự"}},
		{"failed formula", "1;#REF!", ColName, []string{"#REF!", "công thức"}},
		{"strange kind", "1;Lê Văn Đạt;dòng tộc", ColKind, []string{"dòng tộc", "hộ gia đình"}},
		{"date nobody can read", "1;Lê Văn Đạt;;hôm qua", ColBirth, []string{"hôm qua", "dd/mm/yyyy"}},
		{"no such day", "1;Lê Văn Đạt;;30/02/1975", ColBirth, []string{"30/02/1975", "lịch"}},
		{"year out of range", "1;Lê Văn Đạt;;1775", ColBirth, []string{"1775"}},
		{"strange gender", "1;Lê Văn Đạt;;;M", ColGender, []string{"“M”", "Nam hoặc Nữ"}},
		{"period backwards", "1;Lê Văn Đạt;;;;31/12/2025;01/01/2023", ColTo, []string{"01/01/2023 trước từ ngày 31/12/2025"}},
		{"period ends in an earlier year", "1;Lê Văn Đạt;;;;01/01/2025;2024", ColTo, []string{"2024 trước"}},
		{"points in words", "1;Lê Văn Đạt;;;;;;tốt", ColSelf, []string{"“tốt”", "số nguyên"}},
		{"points with decimals", "1;Lê Văn Đạt;;;;;;86,5", ColSelf, []string{"86,5"}},
		{"negative points", "1;Lê Văn Đạt;;;;;;-1", ColSelf, []string{"-1"}},
	}
	const head = "STT;Họ và tên;Loại;Ngày sinh;Giới tính;Từ ngày;Đến ngày;Điểm tự chấm\n9;Trần Thị Bê\n"
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			n := readList(t, writeFile(t, "nominees.csv", head+c.row+"\n"))
			faults := n.Faults()
			if len(faults) != 1 || faults[0].Line != 3 || faults[0].Column != c.column {
				t.Fatalf("faults %+v, want one in row 3, column %q", faults, c.column)
			}
			_, err := n.Dossiers()
			wantProblem(t, err, append(c.words, "nominees.csv, dòng 3, cột “"+c.column+"”")...)
		})
	}
}

func TestManyFaultsAreCounted(t *testing.T) {
	_, err := readList(t, writeFile(t, "nominees.csv", "STT,Họ và tên\nx,\n1,A\n1,B\n")).Dossiers()
	wantProblem(t, err, "dòng 2, cột “STT”", "2 chỗ sai khác")
}

func TestWholeFileErrors(t *testing.T) {
	cases := []struct{ name, text, words string }{
		{"no number column", "Họ và tên,Loại\nA,\n", "thiếu cột “STT”"},
		{"no name column", "STT,Loại\n1,\n", "thiếu cột “Họ và tên”"},
		{"no header", "a,b\n1,2\n", "thiếu cột “STT” và “Họ và tên”"},
		{"header too far down", strings.Repeat("x,y\n", 20) + "STT,Họ và tên\n1,A\n", "thiếu cột"},
		{"column twice", "STT,Họ và tên,Họ tên\n1,A,B\n", "hai cột cùng tên"},
		{"no nominee", "STT,Họ và tên\n,\n", "không có đối tượng nào"},
		{"bad quotes", "STT,Họ và tên\n1,A\n2,\"B\n", "dòng 3: dấu nháy kép"},
		{"not UTF-8", "STT,Họ và tên\n1,A\n2,L\xea V\n", "dòng 3: có chữ không thuộc mã UTF-8"},
		{"UTF-16", "\xff\xfeS\x00T\x00", "UTF-16"},
		{"UTF-16 without a mark", "S\x00T\x00T\x00,\x00", "UTF-16"},
		{"workbook renamed", "PK\x03\x04....", "Excel đổi tên"},
		{"picture renamed", "\x89PNG\r\n\x1a\n", "tệp ảnh PNG"},
		{"empty", "", "tệp rỗng"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadNominees(context.Background(), writeFile(t, "nominees.csv", c.text), nil)
			wantProblem(t, err, "nominees.csv", c.words)
		})
	}
	_, err := ReadNominees(context.Background(), filepath.Join(t.TempDir(), "nominees.xlsx"), nil)
	wantProblem(t, err, "nominees.xlsx", "không tìm thấy tệp")
	_, err = ReadNominees(context.Background(), t.TempDir(), nil)
	wantProblem(t, err, "thư mục")
}

func TestTextForms(t *testing.T) {
	const body = "STT;Họ và tên;Chức vụ, đơn vị\n1;Lê Văn Đạt;\"Khóm Long Hưng; \"\"Chợ\"\"\"\n"
	for name, text := range map[string]string{
		"plain":      body,
		"mark":       "\ufeff" + body,
		"CRLF":       strings.ReplaceAll(body, "\n", "\r\n"),
		"CR":         strings.ReplaceAll(body, "\n", "\r"),
		"sep line":   "sep=;\r\n" + body,
		"NFD":        norm.NFD.String(body),
		"tabs":       "STT\tHọ và tên\tChức vụ, đơn vị\n1\tLê Văn Đạt\t\"Khóm Long Hưng; \"\"Chợ\"\"\"\n",
		"commas":     "STT,Họ và tên,\"Chức vụ, đơn vị\"\n1,Lê Văn Đạt,\"Khóm Long Hưng; \"\"Chợ\"\"\"\n",
		"title rows": "DANH SÁCH\n;;\n" + body,
	} {
		t.Run(name, func(t *testing.T) {
			list := dossiers(t, writeFile(t, "nominees.csv", text))
			if len(list) != 1 || list[0].Name != "Lê Văn Đạt" || list[0].Post != `Khóm Long Hưng; "Chợ"` {
				t.Errorf("got %+v", list)
			}
		})
	}
}

func TestUnprintableIsKeptAndTold(t *testing.T) {
	n := readList(t, writeFile(t, "nominees.csv", "STT,Họ và tên\n1,Lê Văn\u200b Đạt 🎉\n"))
	d, err := n.Dossiers()
	if err != nil {
		t.Fatal(err)
	}
	if d[0].Name != "Lê Văn\u200b Đạt 🎉" {
		t.Errorf("name %q", d[0].Name)
	}
	warnings := n.Warnings()
	if len(warnings) != 1 || !strings.HasPrefix(warnings[0], "nominees.csv, dòng 2: cột “Họ và tên”") || !strings.Contains(warnings[0], "“🎉”") {
		t.Errorf("warnings %q", warnings)
	}
}

func TestOldEncodingIsTold(t *testing.T) {
	// "Họ và tên", "Nguyễn Văn Đức" in TCVN3.
	n := readList(t, writeFile(t, "nominees.csv", "STT,Hä vµ tªn\n1,NguyÔn V¨n §øc\n2,Lê Văn Đạt\n"))
	warnings := n.Warnings()
	if len(warnings) != 1 || !strings.Contains(warnings[0], "dòng 2") || !strings.Contains(warnings[0], "Nguyễn Văn Đức") {
		t.Errorf("warnings %q", warnings)
	}
}

func TestTotalsRow(t *testing.T) {
	for _, total := range []string{"Tổng cộng", "Tổng số: 2 đối tượng", "TỔNG CỘNG:", "Cộng"} {
		n := readList(t, writeFile(t, "nominees.csv", "STT;Họ và tên\n1;Cộng Thị Tổng\n2;Tổng Văn Cộng\n;"+total+"\n"))
		if len(n.Rows) != 2 || len(n.Faults()) != 0 || len(n.Notes) != 1 || !strings.Contains(n.Notes[0], "dòng 4") {
			t.Errorf("%s: %d rows, faults %v, notes %q", total, len(n.Rows), n.Faults(), n.Notes)
		}
	}
}

func TestTwoHeaderRowsAndColumnNumbers(t *testing.T) {
	path := sheetFile(t,
		[]any{"STT", "Họ và tên", "Thời gian lập thành tích", "", "Đơn vị khác"},
		[]any{"", "", "Từ ngày", "Đến ngày"},
		[]any{1, "Lê Văn Đạt", "01/01/2023", "31/12/2025", "x"})
	d := dossiers(t, path)[0]
	if d.From.String() != "01/01/2023" || d.To.String() != "31/12/2025" || len(d.Extra) != 1 {
		t.Errorf("got %+v", d)
	}
	list := dossiers(t, sheetFile(t, []any{"STT", "Họ và tên", "Loại"}, []any{"(1)", "(2)", "(3)"}, []any{1, "A", "tập thể"}))
	if len(list) != 1 || list[0].Name != "A" {
		t.Errorf("got %+v", list)
	}
}

func TestMergedCells(t *testing.T) {
	book := excelize.NewFile()
	for i, row := range [][]any{
		{"STT", "Họ và tên", "Chức vụ, đơn vị"}, {1, "A", "Khóm Long Hưng"}, {2, "B"}, {3, "C"}, {4, "D"},
	} {
		if err := book.SetSheetRow("Sheet1", cellName(1, i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	if err := book.MergeCell("Sheet1", "C2", "C4"); err != nil {
		t.Fatal(err)
	}
	var posts []string
	for _, d := range dossiers(t, saved(t, book)) {
		posts = append(posts, d.Post)
	}
	want := []string{"Khóm Long Hưng", "Khóm Long Hưng", "Khóm Long Hưng", ""}
	if !reflect.DeepEqual(posts, want) {
		t.Errorf("posts %q", posts)
	}
}

func TestExcelDates(t *testing.T) {
	day := time.Date(1975, 1, 5, 0, 0, 0, 0, time.UTC)
	for _, epoch1904 := range []bool{false, true} {
		book := excelize.NewFile()
		if err := book.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &epoch1904}); err != nil {
			t.Fatal(err)
		}
		row := []any{1, "A", day, 1975, "1975"}
		head := []any{"STT", "Họ và tên", "Ngày sinh", "Từ ngày", "Đến ngày"}
		if err := errors.Join(book.SetSheetRow("Sheet1", "A1", &head), book.SetSheetRow("Sheet1", "A2", &row)); err != nil {
			t.Fatal(err)
		}
		// 5 January 1975 is day 27399 counted from 1900, 25937 counted from 1904.
		if raw, _ := book.GetCellValue("Sheet1", "C2", excelize.Options{RawCellValue: true}); raw != map[bool]string{false: "27399", true: "25937"}[epoch1904] {
			t.Fatalf("serial %s", raw)
		}
		d := dossiers(t, saved(t, book))[0]
		if d.Birth != (data.Date{Year: 1975, Month: 1, Day: 5}) || d.From != (data.Date{Year: 1975}) || d.To != (data.Date{Year: 1975}) {
			t.Errorf("1904 %v: got %v, %v, %v", epoch1904, d.Birth, d.From, d.To)
		}
	}
}

func TestFormulaKeepsItsValue(t *testing.T) {
	book := excelize.NewFile()
	head, row := []any{"STT", "Họ và tên"}, []any{7, "Lê Văn Đạt"}
	err := errors.Join(book.SetSheetRow("Sheet1", "A1", &head), book.SetSheetRow("Sheet1", "A2", &row),
		book.SetCellFormula("Sheet1", "A2", "ROW()-1"))
	if err != nil {
		t.Fatal(err)
	}
	if got := dossiers(t, saved(t, book))[0].Number; got != 7 {
		t.Errorf("number %d, want the value kept with the formula", got)
	}
}

func TestHiddenSheetIsPassedOver(t *testing.T) {
	book := excelize.NewFile()
	head, row := []any{"STT", "Họ và tên"}, []any{1, "A"}
	_, err := book.NewSheet("Danh sách")
	err = errors.Join(err, book.SetSheetRow("Danh sách", "A1", &head), book.SetSheetRow("Danh sách", "A2", &row))
	book.SetActiveSheet(1)
	if err := errors.Join(err, book.SetSheetVisible("Sheet1", false)); err != nil {
		t.Fatal(err)
	}
	if got := dossiers(t, saved(t, book)); len(got) != 1 {
		t.Errorf("got %+v", got)
	}
}

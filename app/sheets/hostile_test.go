package sheets

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

func TestHostileWorkbooks(t *testing.T) {
	good, err := os.ReadFile(sheetFile(t, []any{"STT", "Họ và tên"}, []any{1, "A"}))
	if err != nil {
		t.Fatal(err)
	}
	ole := oleMark + strings.Repeat("\x00", 600)
	cases := []struct{ name, file, content, words string }{
		{"empty", "a.xlsx", "", "tệp rỗng"},
		{"picture", "a.xlsx", "\xff\xd8\xff\xe0 JFIF", "tệp ảnh JPEG"},
		{"paper", "a.xlsx", "%PDF-1.4", "tệp PDF"},
		{"web page", "a.xls", " <html><table>", "trang web"},
		{"words", "a.xlsx", "STT,Họ và tên\n", "bị hỏng"},
		{"cut in the middle", "a.xlsx", string(good[:len(good)/2]), "bị hỏng"},
		{"head alone", "a.xlsx", zipMark, "bị hỏng"},
		{"with a password", "a.xlsx", ole + string(wide("EncryptedPackage")), "mật khẩu"},
		{"container of an unknown kind", "a.xlsx", ole, "mật khẩu"},
		{"old workbook", "a.xls", ole + string(wide("Workbook")), "97-2003"},
		{"old workbook renamed", "a.xlsx", ole + string(wide("Workbook")), "97-2003"},
		{"OpenDocument", "a.ods", string(good), "OpenDocument"},
		{"zip without a workbook", "a.xlsx", zipped(t, "word/document.xml", "<w/>"), "không chứa bảng tính"},
		{"workbook of nothing", "a.xlsx", zipped(t, "xl/workbook.xml", "<workbook/>"), ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadNominees(context.Background(), writeFile(t, c.file, c.content), nil)
			wantProblem(t, err, c.file, c.words)
		})
	}
}

func zipped(t *testing.T, name, content string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.WriteString(w, content)
	if err := errors.Join(err, z.Close()); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// spoil writes a good workbook again with one part replaced.
func spoil(t *testing.T, part string, fill func(w io.Writer, old []byte) error) string {
	t.Helper()
	source, err := zip.OpenReader(sheetFile(t, []any{"STT", "Họ và tên"}, []any{1, "A"}, []any{2, "B"}))
	if err != nil {
		t.Fatal(err)
	}
	defer source.Close()
	path := filepath.Join(t.TempDir(), "nominees.xlsx")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(f)
	for _, p := range source.File {
		w, err1 := z.Create(p.Name)
		old, err2 := source.Open(p.Name)
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(old)
		if p.Name == part {
			err = errors.Join(err, fill(w, text))
		} else {
			_, err1 = w.Write(text)
		}
		if err := errors.Join(err, err1); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(z.Close(), f.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

const firstSheet = "xl/worksheets/sheet1.xml"

func TestZipBombs(t *testing.T) {
	spaces := bytes.Repeat([]byte(" "), 1<<20)
	rows := bytes.Repeat([]byte(`<row r="1"></row>`), 1<<16)
	blow := func(block []byte, size int) func(io.Writer, []byte) error {
		return func(w io.Writer, _ []byte) error {
			for done := 0; done < size; done += len(block) {
				if _, err := w.Write(block); err != nil {
					return err
				}
			}
			return nil
		}
	}
	for name, path := range map[string]string{
		"endless rows":  spoil(t, firstSheet, blow(rows, smallUnpacked+1<<20)),
		"one huge cell": spoil(t, firstSheet, blow(spaces, 32<<20)),
		"huge styles":   spoil(t, "xl/styles.xml", blow(spaces, maxHeld+1<<20)),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ReadNominees(context.Background(), path, nil)
			wantProblem(t, err, "nominees.xlsx", "bung ra quá lớn")
		})
	}
}

func TestBrokenSheetIsNoShorterList(t *testing.T) {
	for name, change := range map[string][2]string{
		"tag that does not close": {`<row r="2"`, `<row r="2"><c></row><row r="2"`},
		"letters not UTF-8":       {`<row r="2"`, "<row r=\"2\">\xff\xfe</row><row r=\"2\""},
	} {
		t.Run(name, func(t *testing.T) {
			path := spoil(t, firstSheet, func(w io.Writer, old []byte) error {
				broken := strings.Replace(string(old), change[0], change[1], 1)
				if broken == string(old) {
					return errors.New("nothing replaced")
				}
				_, err := io.WriteString(w, broken)
				return err
			})
			_, err := ReadNominees(context.Background(), path, nil)
			wantProblem(t, err, "nominees.xlsx", "bị hỏng")
		})
	}
}

// bigSheet writes a list of so many rows, each of some 740 bytes in the sheet.
func bigSheet(t testing.TB, rows int) string {
	t.Helper()
	book := excelize.NewFile()
	w, err := book.NewStreamWriter("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.SetRow("A1", []any{"STT", "Họ và tên", "Ngày sinh", "Thành tích"}); err != nil {
		t.Fatal(err)
	}
	for i := 1; i <= rows; i++ {
		text := fmt.Sprintf("Vận động %d lượt hội viên đóng góp xây dựng xã hội học tập giai đoạn 2023 - 2025", i)
		if err := w.SetRow(cellName(1, i+1), []any{i, fmt.Sprintf("Nguyễn Văn %d", i), 27399, strings.Repeat(text, 5)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	return saved(t, book)
}

func TestFiftyMegabyteSheet(t *testing.T) {
	const rows = 72_000
	path := bigSheet(t, rows)
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	for _, part := range z.File {
		if part.Name == firstSheet && part.UncompressedSize64 < 50<<20 {
			t.Fatalf("the sheet takes %d bytes only", part.UncompressedSize64)
		}
	}
	var reports []int
	ctx, cancel := context.WithCancel(context.Background())
	_, err = ReadNominees(ctx, path, func(n int) {
		if reports = append(reports, n); n >= 2*reportEvery {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || len(reports) != 2 {
		t.Errorf("cancelled: error %v, reports %v", err, reports)
	}
	if n := readList(t, path); len(n.Rows) != rows || len(n.Faults()) != 0 {
		t.Errorf("%d rows, %d faults", len(n.Rows), len(n.Faults()))
	}
}

// TestManySharedTexts reads a workbook whose texts are too many to be held in
// memory, the way Excel itself saves them.
func TestManySharedTexts(t *testing.T) {
	const rows = 6_000
	book := excelize.NewFile()
	head := []any{"STT", "Họ và tên", "Thành tích"}
	if err := book.SetSheetRow("Sheet1", "A1", &head); err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("xây dựng xã hội học tập ", 97)
	for i := 1; i <= rows; i++ {
		row := []any{i, fmt.Sprintf("Nguyễn Văn %d", i), fmt.Sprintf("%s%d", long, i)}
		if err := book.SetSheetRow("Sheet1", cellName(1, i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	if len(long)*rows < inMemory {
		t.Fatal("the texts fit into memory")
	}
	list := dossiers(t, saved(t, book))
	if len(list) != rows || list[rows-1].Achievement != fmt.Sprintf("%s%d", long, rows) {
		t.Errorf("%d rows", len(list))
	}
}

func BenchmarkImport10000(b *testing.B) {
	path := bigSheet(b, 10_000)
	for b.Loop() {
		if n := readList(b, path); len(n.Rows) != 10_000 {
			b.Fatal(len(n.Rows))
		}
	}
}

func FuzzCells(f *testing.F) {
	for _, text := range []string{"1", "01.0", "45292", "1975", "30/02/1975", "\ufeff", "🎉", "#REF!", "-", "1e309", "NaN", "Inf", "-0"} {
		f.Add(text, text)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, n := range []nature{{}, {serials: true}, {serials: true, epoch1904: true}} {
			h := readHeader([]string{"STT", "Họ và tên", "Ngày sinh", "Điểm tự chấm", "Loại", "Giới tính", "khác"})
			l := newLister(h, n)
			l.take([]string{a, b, a, b, a, b, a, b}, 2)
			for _, row := range l.rows {
				d := row.Dossier
				if len(row.Faults) == 0 && (d.Number < 1 || d.Name == "" || d.Birth.Year < 1900 && !d.Birth.IsZero() || d.Birth.Year > 2099) {
					t.Errorf("taken without a fault: %+v", d)
				}
			}
		}
	})
}

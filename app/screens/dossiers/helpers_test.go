package dossiers

import (
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"github.com/xuri/excelize/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// bench is a screen on a desk.
type bench struct {
	*desktest.Desk
	s *Screen
}

// open shows the screen over a book; what it reports, the test must take.
func open(t *testing.T, b *book.Book) *bench {
	t.Helper()
	d, s := desktest.Start(t, b, New)
	d.Strict()
	return &bench{Desk: d, s: s}
}

// filled opens the screen over twelve dossiers.
func filled(t *testing.T) *bench {
	t.Helper()
	b, _ := desktest.Filled(t)
	return open(t, b)
}

// fresh opens the screen over a round without anything in it.
func fresh(t *testing.T) *bench {
	t.Helper()
	b, _ := desktest.Fresh(t)
	return open(t, b)
}

// ctrl does what the window does; the test canvas knows no shortcuts.
func (k *bench) ctrl(name fyne.KeyName) {
	for _, b := range bindings {
		if s, ok := b.Shortcut.(*desktop.CustomShortcut); ok && s.KeyName == name {
			k.s.keys.Press(b.Key)
		}
	}
}

func (k *bench) dossiers() []data.Dossier {
	k.T.Helper()
	round, _ := k.Round()
	all, err := k.B.Dossiers(round.ID)
	desktest.Must(k.T, err)
	return all
}

// workbook writes a list of nominees as a spreadsheet.
func workbook(t *testing.T, rows ...[]any) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		desktest.Must(t, err)
		desktest.Must(t, f.SetSheetRow("Sheet1", cell, &row))
	}
	path := filepath.Join(t.TempDir(), "danh-sach.xlsx")
	desktest.Must(t, f.SaveAs(path))
	return path
}

var header = []any{"STT", "Họ và tên", "Loại", "Danh xưng", "Ngày sinh", "Chức vụ, đơn vị", "Thành tích", "Từ ngày", "Đến ngày", "Dân tộc"}

func nominee(number any, name, birth string) []any {
	return []any{number, name, "cá nhân", "Ông", birth, "Khóm Long Hưng", "Có thành tích trong khuyến học", "01/01/2023", "31/12/2025", "Khmer"}
}

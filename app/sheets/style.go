package sheets

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/xuri/excelize/v2"

	"thidua/data"
)

// The look of our sheets: the red of the brand above, thin lines, the font that
// every office has.
const (
	fontName   = "Times New Roman"
	headFill   = "B3261E"
	headText   = "FFFFFF"
	lineColour = "9E9E9E"
)

// styles are the cell styles of one workbook.
type styles struct {
	title, plain, head, text, number, share, money int
}

// newStyles adds the styles to a workbook.
func newStyles(book *excelize.File) (styles, error) {
	var failed error
	add := func(s excelize.Style) int {
		id, err := book.NewStyle(&s)
		failed = errors.Join(failed, err)
		return id
	}
	font := &excelize.Font{Family: fontName, Size: 12}
	left := &excelize.Alignment{Vertical: "top", WrapText: true}
	right := &excelize.Alignment{Vertical: "top", Horizontal: "right"}
	percent, group := "0.0%", "#,##0"
	s := styles{
		title: add(excelize.Style{Font: &excelize.Font{Family: fontName, Size: 14, Bold: true}}),
		plain: add(excelize.Style{Font: font}),
		head: add(excelize.Style{
			Font:   &excelize.Font{Family: fontName, Size: 12, Bold: true, Color: headText},
			Fill:   excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{headFill}},
			Border: border(), Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true},
		}),
		text:   add(excelize.Style{Font: font, Border: border(), Alignment: left}),
		number: add(excelize.Style{Font: font, Border: border(), Alignment: right}),
		share:  add(excelize.Style{Font: font, Border: border(), Alignment: right, CustomNumFmt: &percent}),
		money:  add(excelize.Style{Font: font, Border: border(), Alignment: right, CustomNumFmt: &group}),
	}
	return s, failed
}

func border() []excelize.Border {
	sides := []string{"left", "top", "right", "bottom"}
	list := make([]excelize.Border, len(sides))
	for i, side := range sides {
		list[i] = excelize.Border{Type: side, Color: lineColour, Style: 1}
	}
	return list
}

// landscape sets a sheet up for A4 across, as wide as the page, with the rows up
// to the header on every page.
func landscape(book *excelize.File, sheet string, head int) error {
	paper, across, width, height, fit := 9, "landscape", 1, 0, true
	side, edge := 0.5, 0.6
	return errors.Join(
		book.SetPageLayout(sheet, &excelize.PageLayoutOptions{Size: &paper, Orientation: &across, FitToWidth: &width, FitToHeight: &height}),
		book.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}),
		book.SetPageMargins(sheet, &excelize.PageLayoutMarginsOptions{Left: &side, Right: &side, Top: &edge, Bottom: &edge}),
		book.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddFooter: "&C&P/&N"}),
		book.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: sheet, RefersTo: titleRange(sheet, head)}),
	)
}

func titleRange(sheet string, head int) string {
	row := cellName(1, head)[1:]
	return "'" + sheet + "'!$" + row + ":$" + row
}

// cellName is the name of a cell, 1-based. Only our own small numbers come in.
func cellName(col, row int) string {
	name, err := excelize.CoordinatesToCellName(col, row)
	if err != nil {
		return "A1"
	}
	return name
}

// save writes a workbook beside its place and moves it there, so that no half
// of a sheet is left behind.
func save(book *excelize.File, path string) error {
	err := write(book, path)
	if err == nil {
		return nil
	}
	return &data.Problem{Where: filepath.Base(path), What: "không ghi được tệp", Cause: err,
		Do: "Hãy đóng tệp nếu đang mở trong Excel, kiểm tra chỗ trống và quyền ghi của thư mục " + filepath.Dir(path)}
}

func write(book *excelize.File, path string) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".tam-*.xlsx")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone already where all went well
	err = book.Write(f)
	if err == nil {
		err = f.Sync()
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := os.Chmod(f.Name(), 0o644); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

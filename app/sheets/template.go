package sheets

import (
	"errors"
	"fmt"

	"github.com/xuri/excelize/v2"
)

// The sheets of the template.
const (
	listSheet  = "Danh sách"
	guideSheet = "Hướng dẫn"
)

// templateRows is down to which row the drop-down lists reach.
const templateRows = 2000

// guide says for each column what belongs there, with an example.
type guide struct {
	width         float64
	what, example string
}

var guides = map[string]guide{
	ColNumber:      {6, "Bắt buộc. Số nguyên, mỗi đối tượng một số.", "1"},
	ColName:        {30, "Bắt buộc. Tên như sẽ ghi trên giấy khen.", "Lê Thị Hồng Nhung"},
	ColKind:        {14, "Cá nhân, hộ gia đình hoặc tập thể. Để trống là cá nhân.", "cá nhân"},
	ColHonorific:   {14, "Ông, Bà, Gia đình ông, Tập thể …", "Bà"},
	ColBirth:       {13, "Ngày/tháng/năm, hoặc chỉ ghi năm. Chỉ dùng cho cá nhân.", "05/01/1975"},
	ColGender:      {10, "Nam hoặc Nữ.", "Nữ"},
	ColPost:        {36, "Chức vụ và đơn vị; với hộ gia đình ghi địa chỉ.", "Chi hội trưởng Chi hội Khuyến học khóm Long Hưng"},
	ColAchievement: {60, "Thành tích như sẽ ghi trên giấy khen.", "Đã có thành tích xuất sắc trong xây dựng xã hội học tập giai đoạn 2023 - 2025"},
	ColFrom:        {13, "Ngày bắt đầu thời gian lập thành tích.", "01/01/2023"},
	ColTo:          {13, "Ngày kết thúc, không sớm hơn Từ ngày.", "31/12/2025"},
	ColSelf:        {10, "Số nguyên, nếu tiêu chí được chấm điểm.", "86"},
	ColProposer:    {26, "Người ký văn bản đề nghị khen thưởng. Dùng để nhắc thành viên nào không nên biểu quyết.", "Trần Văn Bình"},
}

// WriteTemplate writes an empty list of nominees to fill in: the columns with
// drop-down lists, and a second sheet that explains each with an example.
func WriteTemplate(path string) error {
	book := excelize.NewFile()
	defer book.Close()
	style, err := newStyles(book)
	if err != nil {
		return fmt.Errorf("template: styles: %w", err)
	}
	_, err = book.NewSheet(guideSheet)
	if err := errors.Join(err,
		book.SetSheetName("Sheet1", listSheet),
		templateList(book, style),
		templateGuide(book, style),
		landscape(book, listSheet, 1),
		landscape(book, guideSheet, 1),
	); err != nil {
		return fmt.Errorf("template: %w", err)
	}
	return save(book, path)
}

// templateList writes the empty list. Dates are kept as text, so that no
// program turns day and month round.
func templateList(book *excelize.File, style styles) error {
	text, failed := book.NewStyle(&excelize.Style{NumFmt: 49, Font: &excelize.Font{Family: fontName, Size: 12},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}})
	for i, name := range Columns {
		letter, err := excelize.ColumnNumberToName(i + 1)
		look := text
		if name == ColNumber || name == ColSelf {
			look = style.plain
		}
		failed = errors.Join(failed, err,
			book.SetColWidth(listSheet, letter, letter, guides[name].width),
			book.SetColStyle(listSheet, letter, look),
			setCell(book, listSheet, i+1, 1, name, style.head))
	}
	return errors.Join(failed,
		dropDown(book, ColKind, "cá nhân", "hộ gia đình", "tập thể"),
		dropDown(book, ColGender, "Nam", "Nữ"),
		book.SetRowHeight(listSheet, 1, 30),
		freeze(book, listSheet, 2, 1))
}

// dropDown gives a column a list to choose from.
func dropDown(book *excelize.File, column string, values ...string) error {
	col := 1
	for Columns[col-1] != column {
		col++
	}
	rule := excelize.NewDataValidation(true)
	rule.Sqref = cellName(col, 2) + ":" + cellName(col, templateRows)
	rule.SetError(excelize.DataValidationErrorStyleStop, column, "Hãy chọn một giá trị trong danh sách.")
	return errors.Join(rule.SetDropList(values), book.AddDataValidation(listSheet, rule))
}

func templateGuide(book *excelize.File, style styles) error {
	var failed error
	put := func(col, row int, value string, look int) {
		failed = errors.Join(failed, setCell(book, guideSheet, col, row, value, look))
	}
	for i, header := range []string{"Cột", "Nội dung", "Ví dụ"} {
		put(i+1, 1, header, style.head)
	}
	for i, name := range Columns {
		put(1, i+2, name, style.text)
		put(2, i+2, guides[name].what, style.text)
		put(3, i+2, guides[name].example, style.text)
	}
	return errors.Join(failed,
		book.SetColWidth(guideSheet, "A", "A", 20), book.SetColWidth(guideSheet, "B", "C", 60),
		book.SetCellStr(guideSheet, cellName(1, len(Columns)+3),
			"Ghi danh sách vào trang “"+listSheet+"”, mỗi đối tượng một dòng. Cột khác thêm vào sẽ được giữ trong hồ sơ."),
		freeze(book, guideSheet, 0, 1))
}

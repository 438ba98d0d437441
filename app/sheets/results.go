package sheets

import (
	"errors"
	"fmt"

	"github.com/xuri/excelize/v2"

	"thidua/data"
	"thidua/data/vn"
)

// resultSheet is the name of the one sheet of ket-qua.xlsx.
const resultSheet = "Kết quả"

// resultHead is the row of the headers; the round's own lines stand above it.
const resultHead = 5

// WriteResults writes ket-qua.xlsx: every nominee of the round in the order of
// its number, with votes, ratio, outcome and prize money in đồng. A round without
// a count, or a place that cannot be written to, gives a *data.Problem.
func WriteResults(path string, p data.Proceedings) error {
	if p.Result == nil {
		return &data.Problem{What: "đợt xét chưa có kết quả kiểm phiếu", Do: "Hãy kiểm phiếu trước khi xuất bảng kết quả"}
	}
	book := excelize.NewFile()
	defer book.Close()
	style, err := newStyles(book)
	if err != nil {
		return fmt.Errorf("results: styles: %w", err)
	}
	if err := errors.Join(
		book.SetSheetName("Sheet1", resultSheet),
		resultTitle(book, style, p),
		resultTable(book, style, p),
		resultNotes(book, style, p),
		landscape(book, resultSheet, resultHead),
	); err != nil {
		return fmt.Errorf("results: %w", err)
	}
	return save(book, path)
}

// trialLine marks the sheet of a rehearsal.
const trialLine = "BẢN DIỄN TẬP - KHÔNG CÓ GIÁ TRỊ"

// resultTitle writes the lines above the table.
func resultTitle(book *excelize.File, style styles, p data.Proceedings) error {
	r := p.Result
	lines := []string{
		"KẾT QUẢ BIỂU QUYẾT XÉT TẶNG " + vn.Upper(p.Award.Name),
		p.Council.Name + ", phiên họp " + vn.LongDate(p.Meeting.Opens),
		ruleLine(*r),
	}
	if p.Trial {
		lines = append(lines, trialLine)
	}
	var failed error
	for i, line := range lines {
		look := style.plain
		if i == 0 || line == trialLine {
			look = style.title
		}
		cell := cellName(1, i+1)
		failed = errors.Join(failed, book.SetCellStr(resultSheet, cell, line), book.SetCellStyle(resultSheet, cell, cell, look))
	}
	return failed
}

// ruleLine says how the vote was counted and how many took part.
func ruleLine(r data.Result) string {
	line := fmt.Sprintf("Tổng số %d thành viên, có mặt %d, ý kiến bằng văn bản %d; %s",
		r.Meeting.Total, r.Meeting.Present, r.Meeting.Written, r.Rule.Method)
	if !r.Meeting.Quorum.Met {
		return line + "; không đủ số thành viên để biểu quyết"
	}
	return fmt.Sprintf("%s; cần %s %s %s", line, r.Rule.Pass.Sign(), r.Rule.Pass.Bare(), r.Rule.Base)
}

func resultTable(book *excelize.File, style styles, p data.Proceedings) error {
	var failed error
	columns := columnsFor(*p.Result)
	for i, column := range columns {
		letter, err := excelize.ColumnNumberToName(i + 1)
		failed = errors.Join(failed, err,
			book.SetColWidth(resultSheet, letter, letter, column.width),
			setCell(book, resultSheet, i+1, resultHead, column.header, style.head))
	}
	for i, o := range p.Result.Nominees {
		d, _ := p.Dossier(o.Number)
		for j, column := range columns {
			failed = errors.Join(failed, setCell(book, resultSheet, j+1, resultHead+1+i, column.value(d, o, *p.Result), column.style(style)))
		}
	}
	last := cellName(len(columns), resultHead+len(p.Result.Nominees))
	return errors.Join(failed,
		book.SetRowHeight(resultSheet, resultHead, 36),
		book.AutoFilter(resultSheet, cellName(1, resultHead)+":"+last, nil),
		freeze(book, resultSheet, 2, resultHead))
}

// setCell writes a value as what it is: a text stays a text, whatever it begins with.
func setCell(book *excelize.File, sheet string, col, row int, value any, style int) error {
	cell := cellName(col, row)
	return errors.Join(book.SetCellValue(sheet, cell, value), book.SetCellStyle(sheet, cell, cell, style))
}

// freeze keeps the columns up to col and the rows up to row in sight.
func freeze(book *excelize.File, sheet string, col, row int) error {
	return book.SetPanes(sheet, &excelize.Panes{Freeze: true, XSplit: col, YSplit: row,
		TopLeftCell: cellName(col+1, row+1), ActivePane: "bottomRight"})
}

func calledOr(d data.Dossier, o data.Outcome) string {
	if d.Name == "" {
		return o.Name
	}
	return d.Called()
}

// share is the ratio as a number, for reading and sorting only.
func share(o data.Outcome) any {
	if o.Base <= 0 {
		return nil
	}
	return float64(o.Yes) / float64(o.Base)
}

// verdict says in words how it went.
func verdict(o data.Outcome, r data.Result) string {
	switch {
	case o.Passed:
		return "Đạt"
	case !r.Meeting.Quorum.Met:
		return "Chưa biểu quyết"
	case o.Tied:
		return "Không đạt (bằng phiếu ở suất cuối)"
	case o.Quota:
		return "Không đạt (vượt số lượng)"
	}
	return "Không đạt"
}

// orNothing leaves the cell of a zero empty.
func orNothing(n int64) any {
	if n == 0 {
		return nil
	}
	return n
}

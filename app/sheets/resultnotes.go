package sheets

import (
	"errors"
	"fmt"

	"github.com/xuri/excelize/v2"

	"thidua/data"
	"thidua/data/vn"
)

// resultNotes writes what stands below the table: one note a row.
func resultNotes(book *excelize.File, style styles, p data.Proceedings) error {
	var failed error
	row := resultHead + len(p.Result.Nominees) + 2
	for i, note := range notesOf(p) {
		cell := cellName(1, row+i)
		failed = errors.Join(failed, book.SetCellStr(resultSheet, cell, note), book.SetCellStyle(resultSheet, cell, cell, style.plain))
	}
	return failed
}

// notesOf says how the votes came to be where that is out of the ordinary, and where
// scored criteria fall short.
func notesOf(p data.Proceedings) []string {
	var notes []string
	if p.Result.ByHands {
		notes = append(notes, "Biểu quyết bằng giơ tay: số đồng ý, không đồng ý và không biểu quyết do thư ký đếm và ghi bằng số.")
	}
	if p.Meeting.After != 0 {
		notes = append(notes, "Có biểu quyết lại các trường hợp bằng phiếu ở chỉ tiêu cuối; kết quả theo lượt biểu quyết lại.")
	}
	for _, o := range p.Result.Nominees {
		d, _ := p.Dossier(o.Number)
		for _, text := range shortfall(p, d, o) {
			notes = append(notes, fmt.Sprintf("STT %d, %s: %s.", o.Number, calledOr(d, o), vn.LowerFirst(text)))
		}
	}
	return notes
}

// shortfall is where a nominee's scored criteria miss their floor or pass mark.
func shortfall(p data.Proceedings, d data.Dossier, o data.Outcome) []string {
	set, ok := p.Movement.CriteriaOf(d, data.DateOf(p.Meeting.Opens))
	if !ok {
		return nil
	}
	return append(set.Shortfall(d, nil), set.CountedShortfall(o.Criteria)...)
}

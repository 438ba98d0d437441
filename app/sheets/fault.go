package sheets

import (
	"fmt"

	"thidua/data"
)

// Fault is one thing wrong in one row of a sheet. Its texts are Vietnamese and
// stand in a sentence: small first letter, no full stop.
type Fault struct {
	Line     int    // 1-based row of the sheet
	Column   string // header of the column; may be empty
	What     string // what is wrong
	Expected string // what is expected there
}

// Where names the place: "nominees.xlsx, dòng 5, cột “STT”".
func (f Fault) Where(file string) string {
	where := file
	if f.Line > 0 {
		where += fmt.Sprintf(", dòng %d", f.Line)
	}
	if f.Column != "" {
		where += fmt.Sprintf(", cột “%s”", f.Column)
	}
	return where
}

// Problem is the fault as an error of its file. Others is the number of further
// faults in the same file, which the way out mentions.
func (f Fault) Problem(file string, others int) *data.Problem {
	p := &data.Problem{Where: f.Where(file), What: f.What}
	if f.Expected != "" {
		p.Do = "Cần " + f.Expected
	}
	if others > 0 {
		p.What += fmt.Sprintf(" (tệp còn %d chỗ sai khác)", others)
	}
	return p
}

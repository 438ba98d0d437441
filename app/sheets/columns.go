package sheets

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// Headers of the columns of a list of nominees, as the template writes them.
const (
	ColNumber      = "STT"
	ColName        = "Họ và tên"
	ColKind        = "Loại"
	ColHonorific   = "Danh xưng"
	ColBirth       = "Ngày sinh"
	ColGender      = "Giới tính"
	ColPost        = "Chức vụ, đơn vị"
	ColAchievement = "Thành tích"
	ColFrom        = "Từ ngày"
	ColTo          = "Đến ngày"
	ColSelf        = "Điểm tự chấm"
	ColProposer    = "Người ký đề nghị" // who signed the submission that proposes the nominee
)

// Columns of a list of nominees in the template's order. The first two must be there.
var Columns = []string{ColNumber, ColName, ColKind, ColHonorific, ColBirth, ColGender, ColPost,
	ColAchievement, ColFrom, ColTo, ColSelf, ColProposer}

// byKey finds a column by vn.Header of what stands above it. Besides the names
// of the template the usual short forms are known.
var byKey = columnKeys()

func columnKeys() map[string]string {
	keys := map[string]string{"tt": ColNumber, "sothutu": ColNumber, "hoten": ColName, "nguoikyvanbandenghi": ColProposer}
	for _, name := range Columns {
		keys[vn.Header(name)] = name
	}
	return keys
}

// titleRows is how many rows may stand before the header: emblem, title, date.
const titleRows = 20

// header is the header row of a list.
type header struct {
	written []string // as it stands in the sheet
	columns []string // our column for each of them; "" if it is not ours
	ahead   []string // a row read already that belongs to the list
}

// findHeader reads down to the row that has the required columns.
func findHeader(ctx context.Context, src grid, file string) (header, error) {
	var best header
	for cells := src.next(); cells != nil && src.line() <= titleRows && ctx.Err() == nil; cells = src.next() {
		h := readHeader(cells)
		if len(h.missing()) == 0 {
			h.join(src)
			return h, h.twice(file, src.line())
		}
		if len(h.missing()) < 2 && len(best.columns) == 0 {
			best = h
		}
	}
	if err := ctx.Err(); err != nil {
		return header{}, err
	}
	if err := src.err(); err != nil {
		return header{}, err
	}
	return header{}, noHeader(file, best)
}

func readHeader(cells []string) header {
	var h header
	for _, cell := range cells {
		h.written = append(h.written, vn.Clean(cell))
		h.columns = append(h.columns, columnOf(cell))
	}
	return h
}

// columnOf finds our column by its header, also one in an encoding of old fonts.
func columnOf(cell string) string {
	if name, ok := byKey[vn.Header(cell)]; ok {
		return name
	}
	if text, old := fromOldFont(cell); old {
		return byKey[vn.Header(text)]
	}
	return ""
}

// missing names the required columns that h lacks.
func (h header) missing() []string {
	return slices.DeleteFunc([]string{ColNumber, ColName}, func(name string) bool {
		return slices.Contains(h.columns, name)
	})
}

func noHeader(file string, best header) error {
	missing := []string{ColNumber, ColName}
	if len(best.columns) > 0 {
		missing = best.missing()
	}
	for i, name := range missing {
		missing[i] = "“" + name + "”"
	}
	return &data.Problem{Where: file, What: "thiếu cột " + strings.Join(missing, " và "),
		Do: fmt.Sprintf("Cần một dòng tiêu đề trong %d dòng đầu, có cột “STT” và cột “Họ và tên”", titleRows)}
}

// twice reports a column that is there two times: nobody can tell which counts.
func (h header) twice(file string, line int) error {
	seen := make(map[string]bool)
	for _, name := range h.columns {
		if name != "" && seen[name] {
			return Fault{Line: line, Column: name, What: "có hai cột cùng tên", Expected: "mỗi cột một lần"}.Problem(file, 0)
		}
		seen[name] = true
	}
	return nil
}

// join reads one row on: a second header row below a group heading ("Thời gian
// lập thành tích" above "Từ ngày" and "Đến ngày") completes the header, a row
// that numbers the columns is passed over, any other is the first of the list.
func (h *header) join(src grid) {
	cells := src.next()
	if cells == nil || numbersColumns(cells) {
		return
	}
	below := readHeader(cells)
	if slices.Contains(below.columns, ColNumber) || !slices.ContainsFunc(below.columns, known) {
		h.ahead = cells
		return
	}
	for i, name := range below.columns {
		if i >= len(h.columns) {
			h.written, h.columns = append(h.written, ""), append(h.columns, "")
		}
		if h.columns[i] == "" && below.written[i] != "" {
			h.columns[i], h.written[i] = name, below.written[i]
		}
	}
}

func known(name string) bool { return name != "" }

// numbersColumns recognises the row "(1) (2) (3)" below a header.
func numbersColumns(cells []string) bool {
	n := 0
	for _, cell := range cells {
		cell = strings.Trim(vn.Clean(cell), "()")
		if cell == "" {
			continue
		}
		n++
		if cell != strconv.Itoa(n) {
			return false
		}
	}
	return n >= 3
}

// next gives the rows below the header.
func (h *header) next(src grid) []string {
	if cells := h.ahead; cells != nil {
		h.ahead = nil
		return cells
	}
	return src.next()
}

// unknown lists the headers that are not ours.
func (h header) unknown() []string {
	var list []string
	for i, name := range h.columns {
		if name == "" && h.written[i] != "" {
			list = append(list, h.written[i])
		}
	}
	return list
}

package sheets

import (
	"fmt"
	"slices"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// lister turns the rows below the header into nominees.
type lister struct {
	head   header
	nature nature
	held   map[int]string // by column, the value of the merged area passing by
	taken  map[int]int    // rows by number
	rows   []Row
	notes  []string
}

func newLister(h header, n nature) *lister {
	return &lister{head: h, nature: n, held: make(map[int]string), taken: make(map[int]int)}
}

// take reads one row. Blank rows are passed over, a row of totals is noted.
func (l *lister) take(cells []string, line int) {
	own := l.clean(cells)
	if !slices.ContainsFunc(own, known) {
		return
	}
	r := rowReader{cells: l.spread(own, line), head: l.head, nature: l.nature, row: Row{Line: line}}
	if total, ok := r.total(); ok {
		l.notes = append(l.notes, fmt.Sprintf("dòng %d (“%s”) là dòng cộng, không đưa vào danh sách", line, total))
		return
	}
	r.read()
	l.number(&r.row)
	l.rows = append(l.rows, r.row)
}

func (l *lister) clean(cells []string) []string {
	own := make([]string, max(len(cells), len(l.head.columns)))
	for i, cell := range cells {
		own[i] = vn.Clean(cell)
	}
	return own
}

// spread gives every row of a merged area its value, as the eye reads it. Number
// and name belong to one nominee each and are not spread.
func (l *lister) spread(cells []string, line int) []string {
	for _, s := range l.nature.merges {
		i := s.col - 1
		if line < s.top || line > s.bottom || i >= len(cells) || l.single(i) {
			continue
		}
		if line == s.top {
			l.held[i] = cells[i]
		} else if cells[i] == "" {
			cells[i] = l.held[i]
		}
	}
	return cells
}

func (l *lister) single(i int) bool {
	return i < len(l.head.columns) && (l.head.columns[i] == ColNumber || l.head.columns[i] == ColName)
}

// number reports a number that an earlier row has.
func (l *lister) number(row *Row) {
	n := row.Dossier.Number
	if n == 0 {
		return
	}
	if first, ok := l.taken[n]; ok {
		row.fault(ColNumber, fmt.Sprintf("STT %d đã có ở dòng %d", n, first), "số khác nhau cho mỗi đối tượng")
		return
	}
	l.taken[n] = row.Line
}

func (r *Row) fault(column, what, expected string) {
	r.Faults = append(r.Faults, Fault{Line: r.Line, Column: column, What: what, Expected: expected})
}

func (r *Row) warn(column, what string) {
	r.Warnings = append(r.Warnings, fmt.Sprintf("cột “%s”: %s", column, what))
}

// totals begin the rows below a list that sum it up.
var totals = []string{"tongcong", "tongso", "tong", "cong"}

// total recognises a row of totals: its first text begins like one and there is
// no number that a nominee could have.
func (r rowReader) total() (string, bool) {
	if _, err := wholeNumber(r.cell(ColNumber)); err == nil {
		return "", false
	}
	i := slices.IndexFunc(r.cells, known)
	text := r.cells[i]
	key := strings.TrimRight(vn.Header(text), "0123456789")
	for _, word := range totals {
		if key == word || len(word) > 4 && strings.HasPrefix(key, word) {
			return text, true
		}
	}
	return "", false
}

// rowReader reads the cells of one row into a dossier.
type rowReader struct {
	cells  []string
	head   header
	nature nature
	row    Row
}

// cell is the text below one of our headers.
func (r rowReader) cell(column string) string {
	i := slices.Index(r.head.columns, column)
	if i < 0 || i >= len(r.cells) {
		return ""
	}
	return r.cells[i]
}

func (r *rowReader) read() {
	d := &r.row.Dossier
	d.State = data.Received
	d.Number = r.number()
	d.Name = r.name()
	d.Kind = r.kind()
	d.Honorific = r.text(ColHonorific)
	d.Birth = r.date(ColBirth)
	d.Gender = r.gender()
	d.Post = r.text(ColPost)
	d.Achievement = r.text(ColAchievement)
	d.From, d.To = r.date(ColFrom), r.date(ColTo)
	if !d.From.IsZero() && !d.To.IsZero() && d.To.Last().Before(d.From) {
		r.row.fault(ColTo, fmt.Sprintf("đến ngày %s trước từ ngày %s", d.To, d.From), "ngày không sớm hơn cột “Từ ngày”")
	}
	d.SelfPoints = r.points()
	d.Proposer = r.text(ColProposer)
	d.Extra = r.extra()
}

// extra keeps the cells of columns that are not ours.
func (r rowReader) extra() []data.Extra {
	var list []data.Extra
	for i, value := range r.cells {
		if value == "" || i >= len(r.head.columns) || r.head.columns[i] != "" || r.head.written[i] == "" {
			continue
		}
		list = append(list, data.Extra{Header: r.head.written[i], Value: value})
	}
	return list
}

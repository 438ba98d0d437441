package sheets

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// Check is what ballots are held against.
type Check struct {
	Council  data.Council
	Meeting  data.Meeting // with its rule and seats
	Movement data.Movement
	Dossiers []data.Dossier
}

// The columns of ballots.csv.
const (
	colBallot    = "ballot"
	colKind      = "kind"
	colNominee   = "nominee"
	colCriterion = "criterion"
	colMark      = "mark"
)

var ballotColumns = []string{colBallot, colKind, colNominee, colCriterion, colMark}

// ReadBallots reads ballots.csv, a row a mark, and puts the marks together to
// ballots, in the order of the file. In a secret vote a ballot paper bears its
// label alone; in an open vote, and for opinions in writing, the member as well.
// The error is a *data.Problem on the first row that cannot be right.
func ReadBallots(path string, against Check) ([]data.Ballot, error) {
	src, err := openText(path)
	if err != nil {
		return nil, err
	}
	box, err := newBallotBox(filepath.Base(path), against)
	if err != nil {
		return nil, err
	}
	columns, err := ballotHeader(src)
	if err != nil {
		return nil, err
	}
	for cells := src.next(); cells != nil; cells = src.next() {
		row := readBallotRow(columns, cells, src.line())
		if row.blank() {
			continue
		}
		if fault := box.take(row); fault != nil {
			return nil, fault.Problem(box.file, 0)
		}
	}
	return box.ballots, src.err()
}

// ballotHeader finds the place of each column in the first row.
func ballotHeader(src *textGrid) (map[string]int, error) {
	cells := src.next()
	if err := src.err(); err != nil {
		return nil, err
	}
	places := make(map[string]int)
	for i, cell := range cells {
		name := strings.ToLower(vn.Clean(cell))
		if _, twice := places[name]; twice && slices.Contains(ballotColumns, name) {
			return nil, Fault{Line: src.line(), Column: name, What: "có hai cột cùng tên",
				Expected: "mỗi cột một lần"}.Problem(src.file, 0)
		}
		places[name] = i
	}
	for _, name := range ballotColumns {
		if _, ok := places[name]; !ok {
			return nil, Fault{Line: 1, Column: name, What: fmt.Sprintf("thiếu cột “%s”", name),
				Expected: "dòng đầu là " + strings.Join(ballotColumns, ",")}.Problem(src.file, 0)
		}
	}
	return places, nil
}

// ballotRow is a row of ballots.csv as text.
type ballotRow struct {
	line                                   int
	ballot, kind, nominee, criterion, mark string
}

func readBallotRow(places map[string]int, cells []string, line int) ballotRow {
	cell := func(name string) string {
		if i := places[name]; i < len(cells) {
			return vn.Clean(cells[i])
		}
		return ""
	}
	return ballotRow{line: line, ballot: cell(colBallot), kind: strings.ToLower(cell(colKind)),
		nominee: cell(colNominee), criterion: cell(colCriterion), mark: strings.ToLower(cell(colMark))}
}

func (r ballotRow) blank() bool {
	return r.ballot+r.kind+r.nominee+r.criterion+r.mark == ""
}

func (r ballotRow) fault(column, what, expected string) *Fault {
	return &Fault{Line: r.line, Column: column, What: what, Expected: expected}
}

func (r ballotRow) written() bool { return r.kind == "written" }

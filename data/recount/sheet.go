package recount

import "bytes"

// What a cell of a sheet holds: a ballot's word on a nominee.
const (
	cellNone    = '-' // the ballot has no row for the nominee
	cellYes     = 'y'
	cellNo      = 'n'
	cellBlank   = 'b'
	cellVoid    = 'v' // the mark is invalid: nothing is said on this nominee
	cellRecused = 'r' // a recused member's ballot: nothing is said
)

// cells has a mark that judges criteria alone as a row for the nominee on which the
// vote on the award was left blank.
var cells = map[string]byte{yes: cellYes, no: cellNo, blank: cellBlank, "": cellBlank, invalid: cellVoid}

// sheet is the counting committee's sheet: a row for each nominee, a column for
// each valid ballot.
type sheet struct {
	rows  map[int][]byte // by nominee
	width int
}

// newSheet enters the valid ballots, those written or those cast.
func newSheet(v Vote, nominees []int, recusals map[string][]int, inWriting bool) sheet {
	var ballots []Ballot
	for _, b := range v.Ballots {
		if !b.Void && b.Written == inWriting {
			ballots = append(ballots, b)
		}
	}
	s := sheet{rows: make(map[int][]byte, len(nominees)), width: len(ballots)}
	all := bytes.Repeat([]byte{cellNone}, len(nominees)*s.width)
	for i, n := range nominees {
		s.rows[n] = all[i*s.width : (i+1)*s.width]
	}
	for column, b := range ballots {
		s.enter(column, b, recusals[b.Member])
	}
	return s
}

func (s sheet) enter(column int, b Ballot, recused []int) {
	for _, n := range recused {
		s.set(n, column, cellRecused)
	}
	for _, m := range b.Marks {
		s.set(m.Nominee, column, cells[m.Choice])
	}
}

// set writes a cell that is still empty.
func (s sheet) set(nominee, column int, cell byte) {
	if row := s.rows[nominee]; column < len(row) && row[column] == cellNone {
		row[column] = cell
	}
}

// count is how many ballots have that word on the nominee.
func (s sheet) count(nominee int, cell byte) int { return bytes.Count(s.rows[nominee], []byte{cell}) }

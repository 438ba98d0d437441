package box

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"thidua/data"
)

// Mix takes ballots apart and deals their marks anew, nominee by nominee in the
// order of what they say, so that each nominee keeps exactly its votes but no
// row is anybody's ballot: neither a pattern of marks nor a gap where a recused
// member has none leads back to a person. The count is the same before and after.
func Mix(p data.Proceedings, opened []Content) ([]data.Ballot, error) {
	m := mixer{cast: pick(opened, false), written: pick(opened, true)}
	for _, d := range p.OnBallot() {
		if err := m.deal(p, d.Number); err != nil {
			return nil, err
		}
	}
	return m.ballots(opened), nil
}

// pick gives the valid ballots, or the valid opinions in writing.
func pick(opened []Content, written bool) []Content {
	return slices.DeleteFunc(slices.Clone(opened), func(c Content) bool { return c.Void || c.Written != written })
}

// mixer holds the ballots as they were and as they are dealt.
type mixer struct {
	cast, written []Content
	dealt         [][]data.Mark // by row: the opinions in writing first, then the ballots
}

// deal puts the marks on one nominee together and lays them out from the last row
// up, so that the rows which say nothing come first. Opinions stand there, since a
// ballot without a mark counts as blank unless its voter may be recused.
func (m *mixer) deal(p data.Proceedings, nominee int) error {
	if m.dealt == nil {
		m.dealt = make([][]data.Mark, len(m.cast)+len(m.written))
	}
	marks := append(m.said(p, nominee), marksOn(m.written, nominee)...)
	keys := make(map[int][]byte, len(marks))
	order := make([]int, len(marks))
	for i, mark := range marks {
		key, err := json.Marshal(mark)
		if err != nil {
			return fmt.Errorf("mix ballots: %w", err)
		}
		keys[i], order[i] = key, i
	}
	slices.SortFunc(order, func(x, y int) int { return bytes.Compare(keys[x], keys[y]) })
	for i, at := range order {
		row := len(m.dealt) - 1 - i
		m.dealt[row] = append(m.dealt[row], marks[at])
	}
	return nil
}

// said gives what the ballots say on a nominee, blanks written out: of those
// without a mark as many as members present are recused say nothing, the rest are
// blank.
func (m *mixer) said(p data.Proceedings, nominee int) []data.Mark {
	marks := marksOn(m.cast, nominee)
	silent := len(m.cast) - len(marks)
	recused := 0
	for _, s := range p.Meeting.Seats {
		if s.Attendance == data.Present && s.RecusedFrom(nominee) {
			recused++
		}
	}
	for range silent - min(recused, silent) {
		marks = append(marks, data.Mark{Nominee: nominee, Choice: data.Blank})
	}
	return marks
}

func marksOn(list []Content, nominee int) []data.Mark {
	var marks []data.Mark
	for _, c := range list {
		for _, mark := range c.Marks {
			if mark.Nominee == nominee {
				marks = append(marks, mark)
			}
		}
	}
	return marks
}

// ballots lays the rows out as ballots with numbers in place of names: those in
// the room, void ones after them, then the opinions in writing.
func (m *mixer) ballots(opened []Content) []data.Ballot {
	var list []data.Ballot
	for i, marks := range m.dealt {
		list = append(list, data.Ballot{Marks: marks, Written: i < len(m.written)})
	}
	for _, c := range opened {
		if c.Void {
			list = append(list, data.Ballot{Void: true, Written: c.Written})
		}
	}
	slices.SortStableFunc(list, func(x, y data.Ballot) int { return cmp.Compare(rank(x), rank(y)) })
	for i := range list {
		list[i].Label = fmt.Sprintf("phieu-%03d", i+1)
	}
	return list
}

func rank(b data.Ballot) int {
	switch {
	case b.Written:
		return 2
	case b.Void:
		return 1
	}
	return 0
}

// Listed gives the ballots whole, each under its receipt, for a council that
// resolved to list receipts with their votes. They stand in the order of the
// receipts.
func Listed(opened []Content) []data.Ballot {
	var list []data.Ballot
	for _, c := range opened {
		list = append(list, data.Ballot{Label: c.Receipt, Written: c.Written, Void: c.Void, Marks: c.Marks})
	}
	slices.SortStableFunc(list, func(x, y data.Ballot) int { return cmp.Compare(x.Label, y.Label) })
	papers := 0
	for i := range list {
		if list[i].Label == "" {
			papers++
			list[i].Label = fmt.Sprintf("phieu-giay-%03d", papers)
		}
	}
	return list
}

// Receipts gives the receipts of the ballots, sorted.
func Receipts(opened []Content) []string {
	var list []string
	for _, c := range opened {
		if c.Receipt != "" {
			list = append(list, c.Receipt)
		}
	}
	slices.Sort(list)
	return list
}

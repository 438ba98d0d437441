package box

import (
	"cmp"
	"fmt"
	"slices"

	"thidua/data"
)

// Mix takes ballots apart and deals what they say anew, nominee by nominee and there
// the choices and each criterion's scores for themselves, in the order of what they
// are. Each nominee keeps exactly its votes and scores, but no row is anybody's
// ballot: neither a pattern of marks or scores nor a gap where a recused member has
// none leads back to a person. The count is the same before and after.
func Mix(p data.Proceedings, opened []Content) []data.Ballot {
	m := mixer{cast: pick(opened, false), written: pick(opened, true)}
	m.dealt = make([][]data.Mark, len(m.cast)+len(m.written))
	for _, d := range p.OnBallot() {
		m.deal(p, d.Number)
	}
	return m.ballots(opened)
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

// deal lays what is said on a nominee out from the last row up, so that the rows which
// say nothing come first. Opinions stand there, since a ballot without a mark counts
// as blank unless its voter may be recused.
func (m *mixer) deal(p data.Proceedings, nominee int) {
	marks := append(m.said(p, nominee), marksOn(m.written, nominee)...)
	for i, mark := range dealtMarks(nominee, marks) {
		row := len(m.dealt) - 1 - i
		m.dealt[row] = append(m.dealt[row], mark)
	}
}

// choices in the order in which they are dealt; those that carry no scores come last.
var choices = []data.Choice{data.Yes, data.No, data.Blank, data.Void}

// dealtMarks sorts the choices, and beside them the scores of each criterion.
func dealtMarks(nominee int, marks []data.Mark) []data.Mark {
	dealt := make([]data.Mark, 0, len(marks))
	scores := make(map[string][]int)
	for _, mark := range marks {
		choice := cmp.Or(mark.Choice, data.Blank) // counts as blank
		dealt = append(dealt, data.Mark{Nominee: nominee, Choice: choice})
		for id, score := range mark.Scores {
			if choice != data.Void { // says nothing, its scores neither
				scores[id] = append(scores[id], score)
			}
		}
	}
	slices.SortStableFunc(dealt, func(x, y data.Mark) int {
		return cmp.Compare(slices.Index(choices, x.Choice), slices.Index(choices, y.Choice))
	})
	for id, list := range scores {
		slices.Sort(list)
		for i, score := range list {
			if dealt[i].Scores == nil {
				dealt[i].Scores = data.Scores{}
			}
			dealt[i].Scores[id] = score
		}
	}
	return dealt
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
		if mark, ok := (data.Ballot{Marks: c.Marks}).On(nominee); ok {
			marks = append(marks, mark)
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
// receipts, before them ballots on paper, which have none, by what they say.
func Listed(opened []Content) []data.Ballot {
	var list []data.Ballot
	for _, c := range opened {
		list = append(list, data.Ballot{Label: c.Receipt, Written: c.Written, Void: c.Void, Marks: c.Marks})
	}
	slices.SortFunc(list, func(x, y data.Ballot) int {
		return cmp.Or(cmp.Compare(x.Label, y.Label), cmp.Compare(fmt.Sprint(x), fmt.Sprint(y)))
	})
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

package vote

import (
	"maps"
	"slices"

	"thidua/data"
)

// tally is what all ballots together say on one nominee.
type tally struct {
	yes, no, blank int
	writtenYes     int
	criteria       []data.CriterionCount
}

// tally counts the marks on one nominee. A valid ballot without a row for it
// counts as blank, but for recused members' ballots; a written opinion without a
// row says nothing.
func (b box) tally(nominee int) tally {
	var t tally
	var silent []paper
	sums := make(map[string]data.CriterionCount)
	for _, p := range b.cast {
		mark, ok := p.marks[nominee]
		if !ok {
			silent = append(silent, p)
			continue
		}
		t.add(mark, sums)
	}
	for _, p := range b.written {
		if mark, ok := p.marks[nominee]; ok {
			before := t.yes
			t.add(mark, sums)
			t.writtenYes += t.yes - before
		}
	}
	if b.rule.Method == data.Secret {
		t.writtenYes = 0 // of one opinion it would be that member's vote
	}
	h := b.hands[nominee]
	t.yes, t.no, t.blank = t.yes+h.Yes, t.no+h.No, t.blank+h.Blank
	t.blank += len(silent) - b.recusedFrom(nominee, silent)
	for _, id := range slices.Sorted(maps.Keys(sums)) {
		t.criteria = append(t.criteria, sums[id])
	}
	return t
}

func (t *tally) add(m data.Mark, sums map[string]data.CriterionCount) {
	switch m.Choice {
	case data.Yes:
		t.yes++
	case data.No:
		t.no++
	case data.Void:
		return
	default:
		t.blank++
	}
	for id, score := range m.Scores {
		c := sums[id]
		sums[id] = data.CriterionCount{ID: id, Marks: c.Marks + 1, Sum: c.Sum + score}
	}
}

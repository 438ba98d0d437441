package vote

import (
	"cmp"
	"slices"

	"thidua/data"
)

// limit lets at most quota of those who reached the threshold pass, most votes
// first. A tie at the last place follows the chair's vote where the vote was
// open; places that this leaves undecided stay empty and the result says so.
func (b box) limit(all []data.Outcome, quota int) {
	reached := reachedBy(all)
	if len(reached) <= quota {
		return
	}
	last := reached[quota-1].Yes
	above := 0
	var tied []*data.Outcome
	for _, o := range reached {
		switch {
		case o.Yes > last:
			above++
		case o.Yes == last:
			tied = append(tied, o)
		default:
			o.Passed, o.Quota = false, true
		}
	}
	b.settle(tied, quota-above)
}

// reachedBy gives those who reached the threshold, most votes first.
func reachedBy(all []data.Outcome) []*data.Outcome {
	var reached []*data.Outcome
	for i := range all {
		if all[i].Passed {
			reached = append(reached, &all[i])
		}
	}
	slices.SortStableFunc(reached, func(x, y *data.Outcome) int { return cmp.Compare(y.Yes, x.Yes) })
	return reached
}

// settle gives the places left to the tied nominees that the chair voted for, if
// that is enough to tell them apart.
func (b box) settle(tied []*data.Outcome, places int) {
	if len(tied) <= places {
		return
	}
	var favoured int
	for _, o := range tied {
		if b.chairChose(o.Number) {
			favoured++
		}
	}
	clear := favoured > 0 && favoured <= places
	for _, o := range tied {
		if clear && b.chairChose(o.Number) {
			continue
		}
		o.Passed = false
		o.Tied = !clear || favoured < places
		o.Quota = !o.Tied
	}
}

// chairChose reports whether the chair is known to have voted for the nominee.
func (b box) chairChose(nominee int) bool {
	if b.rule.Method != data.Open || b.chair == "" {
		return false
	}
	for _, p := range slices.Concat(b.cast, b.written) {
		if p.member == b.chair && p.marks[nominee].Choice == data.Yes {
			return true
		}
	}
	return false
}

package recount

// verdict is what a vote decided on a nominee that came up to the threshold.
type verdict int

const (
	below     verdict = iota // did not come up to it
	passed                   // within the quota, or there is none
	overQuota                // more have more votes than there are places
	tied                     // the places do not suffice for those with as many votes
)

// verdict decides by how many of the passing stand before the nominee and how
// many beside it.
func (p polling) verdict(nominee int) verdict {
	own, ok := p.passing[nominee]
	quota := p.vote.Rule.Quota
	if !ok {
		return below
	}
	if quota <= 0 {
		return passed
	}
	before, beside := p.standing(own.Yes)
	switch {
	case before+len(beside) <= quota:
		return passed
	case before >= quota:
		return overQuota
	}
	return p.chairDecides(nominee, beside, quota-before)
}

// standing is how many passing nominees have more than the votes, and which have
// just as many.
func (p polling) standing(votes int) (before int, beside []int) {
	for n, other := range p.passing {
		if other.Yes > votes {
			before++
		}
		if other.Yes == votes {
			beside = append(beside, n)
		}
	}
	return before, beside
}

// chairDecides parts those tied at the last places: in an open vote the places go
// to those that the chair voted for. Where these are too many for the places, and
// for the places that are left where they are too few, that does not tell who is
// to have them.
func (p polling) chairDecides(nominee int, beside []int, places int) verdict {
	favoured := p.favoured()
	count := 0
	for _, n := range beside {
		if favoured[n] {
			count++
		}
	}
	switch {
	case favoured[nominee] && count <= places:
		return passed
	case !favoured[nominee] && count == places:
		return overQuota
	}
	return tied
}

// favoured names the nominees that the chair voted for, where that can be told.
func (p polling) favoured() map[int]bool {
	list := make(map[int]bool)
	head := p.room.chair()
	if p.vote.Rule.Method == secret || head == "" {
		return list
	}
	for _, b := range p.vote.Ballots {
		if b.Member != head || b.Void {
			continue
		}
		for _, m := range b.Marks {
			list[m.Nominee] = list[m.Nominee] || m.Choice == yes
		}
	}
	return list
}

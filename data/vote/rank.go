package vote

import (
	"bytes"
	"cmp"
	"slices"

	"thidua/data"
	"thidua/data/vn"
)

// rank gives those who passed their place in the decision's list: collectives,
// households, individuals (Nghị định 152/2025/NĐ-CP, Điều 29 khoản 5); inside each
// by votes from high to low, then by Vietnamese given name.
func rank(all []data.Outcome) {
	names := vn.NewNameOrder()
	var list []place
	for i := range all {
		if all[i].Passed {
			list = append(list, place{&all[i], names.Key(all[i].Name)})
		}
	}
	slices.SortFunc(list, place.compare)
	for i, p := range list {
		p.Ordinal = i + 1
	}
}

// place is an outcome with the key of its name.
type place struct {
	*data.Outcome
	name []byte
}

// again is the yes votes in a second round.
func (p place) again() int {
	if p.Runoff == nil {
		return 0
	}
	return p.Runoff.Yes
}

func (p place) compare(q place) int {
	return cmp.Or(
		cmp.Compare(p.Kind.Rank(), q.Kind.Rank()),
		cmp.Compare(q.Yes, p.Yes),
		cmp.Compare(q.again(), p.again()),
		bytes.Compare(p.name, q.name),
		cmp.Compare(p.Number, q.Number),
	)
}

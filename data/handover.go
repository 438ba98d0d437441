package data

import (
	"cmp"
	"slices"
)

// Handover is an award that is handed over to one recipient at a ceremony.
type Handover struct {
	Award   Award
	Dossier Dossier
	Ordinal int   // in the list of its decision
	Prize   int64 // đồng
}

// Handovers gives the awards of a round's list in the order of handing over.
func (p Proceedings) Handovers() []Handover {
	var list []Handover
	for _, w := range p.Winners() {
		list = append(list, Handover{p.Award, w.Dossier, w.Outcome.Ordinal, w.Outcome.Prize})
	}
	SortHandovers(list)
	return list
}

// SortHandovers puts awards in the order in which they are handed over (Nghị định
// 152/2025/NĐ-CP, Điều 29 khoản 5): from the higher rank to the lower; of one deciding
// level titles before forms, collectives before households and individuals; award before
// posthumous award. Awards that are alike in all of this are told apart by what the
// decree does not say: the higher prize first, as its coefficients grow with the rank,
// then the order of the decision's list.
func SortHandovers(list []Handover) {
	slices.SortStableFunc(list, func(a, b Handover) int {
		return cmp.Or(
			cmp.Compare(a.Award.Tier.rank(), b.Award.Tier.rank()),
			first(a.Award.Title, b.Award.Title),
			cmp.Compare(a.Dossier.Kind.Rank(), b.Dossier.Kind.Rank()),
			compareRatios(b.coefficient(), a.coefficient()),
			cmp.Compare(a.Award.ID, b.Award.ID),
			first(b.Dossier.Posthumous(), a.Dossier.Posthumous()),
			cmp.Compare(a.Ordinal, b.Ordinal),
		)
	})
}

func (h Handover) coefficient() Ratio { return h.Award.Coefficients[h.Dossier.Kind] }

// first orders what is so before what is not.
func first(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// compareRatios compares two decimals; one without a value is zero.
func compareRatios(a, b Ratio) int {
	return cmp.Compare(a.Num*max(b.Den, 1), b.Num*max(a.Den, 1))
}

// Calls parts awards in the order of handing over into those who stand on the stage
// together, so many at most. Award, kind and posthumous award are not mixed; what does not
// fit at once is divided evenly.
func Calls(list []Handover, most int) [][]Handover {
	var calls [][]Handover
	for len(list) > 0 {
		n := alike(list)
		for parts := (n + most - 1) / most; parts > 0; parts-- {
			size := (n + parts - 1) / parts
			calls = append(calls, list[:size])
			list, n = list[size:], n-size
		}
	}
	return calls
}

// alike counts the leading awards that may be handed over together.
func alike(list []Handover) int {
	for i, h := range list {
		if h.Award.ID != list[0].Award.ID || h.Dossier.Kind != list[0].Dossier.Kind || h.Dossier.Posthumous() != list[0].Dossier.Posthumous() {
			return i
		}
	}
	return len(list)
}

package book

import "thidua/data"

// Tally counts dossiers by what became of them. Before the vote
// All = Complete + Lacking + Held + Returned; after it Awarded and Declined tell the rest.
type Tally struct {
	All      int
	Complete int // can go to the council as they stand
	Lacking  int // listed, with something missing
	Held     int // may not be voted on for the time being
	Returned int // sent back to the proposing unit
	Awarded  int
	Declined int
}

// Count counts the dossiers of the kind; an empty kind counts all.
func Count(list []data.Dossier, kind data.Kind) Tally {
	var t Tally
	for _, d := range list {
		if kind != "" && d.Kind != kind {
			continue
		}
		t.add(d)
	}
	return t
}

func (t *Tally) add(d data.Dossier) {
	t.All++
	_, barred := d.Barred()
	switch {
	case d.State == data.Returned:
		t.Returned++
	case barred:
		t.Held++
	case len(d.Missing()) > 0:
		t.Lacking++
	default:
		t.Complete++
	}
	switch d.State {
	case data.Awarded:
		t.Awarded++
	case data.Declined:
		t.Declined++
	}
}

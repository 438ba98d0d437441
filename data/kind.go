package data

// Kind is one of the three kinds of recipients that the law tells apart
// (glossary: cá nhân, hộ gia đình, tập thể).
type Kind string

// The three kinds, with the names used in result.json.
const (
	Individual Kind = "individual"
	Household  Kind = "household"
	Collective Kind = "collective"
)

// Kinds in the order of handing over and of the decision's list: collectives,
// then households, then individuals (Nghị định 152/2025/NĐ-CP, Điều 29 khoản 5).
var Kinds = []Kind{Collective, Household, Individual}

// String is the Vietnamese name.
func (k Kind) String() string {
	switch k {
	case Household:
		return "hộ gia đình"
	case Collective:
		return "tập thể"
	}
	return "cá nhân"
}

// Rank is the place of the kind in Kinds.
func (k Kind) Rank() int {
	for i, kind := range Kinds {
		if k == kind {
			return i
		}
	}
	return len(Kinds)
}

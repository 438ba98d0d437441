package data

// Method is how the council votes.
type Method string

// The two methods: bỏ phiếu kín, biểu quyết công khai.
const (
	Secret Method = "secret"
	Open   Method = "open"
)

// String is the Vietnamese name.
func (m Method) String() string {
	if m == Secret {
		return "bỏ phiếu kín"
	}
	return "biểu quyết công khai"
}

// Base is what the yes votes are measured against.
type Base string

// The four bases.
const (
	OfTotal     Base = "total"     // all members under the establishing decision
	OfPresent   Base = "present"   // members present
	OfConsulted Base = "consulted" // members present and those with a written opinion
	OfCast      Base = "cast"      // valid ballots and written opinions that say something on the nominee
)

// String is the Vietnamese name, as it stands in a sentence.
func (b Base) String() string {
	switch b {
	case OfPresent:
		return "số thành viên có mặt"
	case OfConsulted:
		return "số thành viên có mặt và cho ý kiến bằng văn bản"
	case OfCast:
		return "số phiếu hợp lệ"
	}
	return "tổng số thành viên Hội đồng"
}

// Recused says what a recusal does to the base.
type Recused string

// A recused member stays in the base, or is taken out of it for that nominee.
const (
	RecusedCounted  Recused = "counted"
	RecusedExcluded Recused = "excluded"
)

// Rule is how a vote on an award is taken and counted. It comes from the law
// pack for the award and the meeting's date, or from the council's own Quy chế.
type Rule struct {
	Method  Method  `toml:"method" json:"method"`
	Quorum  Share   `toml:"quorum" json:"quorum"` // of all members, counted on those present
	Pass    Share   `toml:"pass" json:"pass"`
	Base    Base    `toml:"base" json:"base"`
	Recused Recused `toml:"recused" json:"recused"`
	Quota   int     `toml:"quota" json:"quota"` // at most this many pass; 0 = no limit
	Basis   string  `toml:"basis" json:"basis"` // clause that the rule rests on, for screen and minutes
	// Note is what the council adds on a rule of its own; it is printed.
	Note string `toml:"-" json:"note,omitempty"`
	// Own says that something in the rule was set by the council itself, apart
	// from the law pack.
	Own bool `toml:"-" json:"own,omitempty"`
}

// Or fills what r leaves open from the given rule. Where anything r sets differs
// from it the rule counts as the council's own.
func (r Rule) Or(law Rule) Rule {
	set := r
	if r.Method == "" {
		r.Method = law.Method
	}
	if r.Quorum.IsZero() {
		r.Quorum = law.Quorum
	}
	if r.Pass.IsZero() {
		r.Pass = law.Pass
	}
	if r.Base == "" {
		r.Base = law.Base
	}
	if r.Recused == "" {
		r.Recused = law.Recused
	}
	r.Own = r.Own || differs(set, law)
	switch {
	case r.Basis != "":
	case r.Own:
		r.Basis = OwnBasis
	default:
		r.Basis = law.Basis
	}
	if !r.Own && r.Basis == law.Basis {
		r.Note = "" // it explains a rule of the council's own, and there is none
	}
	return r
}

// OwnBasis is the basis of a rule that the council set itself.
const OwnBasis = "Quy chế làm việc của Hội đồng"

// differs reports whether set names a threshold, a quorum, a base, a recusal
// rule or a quota other than the law's. The method alone is the council's choice
// wherever the law leaves it open and does not make a rule its own.
func differs(set, law Rule) bool {
	return !set.Quorum.IsZero() && !set.Quorum.Same(law.Quorum) ||
		!set.Pass.IsZero() && !set.Pass.Same(law.Pass) ||
		set.Base != "" && set.Base != law.Base ||
		set.Recused != "" && set.Recused != law.Recused ||
		set.Quota != law.Quota
}

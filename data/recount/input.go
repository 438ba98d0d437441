package recount

// Input is what a count needs, as the package holds it.
type Input struct {
	Members      []Member
	Votes        []Vote // the first vote, then those among the tied, the last one last
	Nominees     []Nominee
	Coefficients map[string]Fraction // of the base salary, by kind
	BaseSalary   int64               // đồng; 0 = no decision yet, so no prize
}

// Member is a seat of the council as its establishing decision names it.
type Member struct {
	ID   string `json:"id"`
	Role string `json:"role"`
}

// Nominee is the part of a dossier that the count needs.
type Nominee struct {
	Number int    `json:"number"`
	Name   string `json:"name"`
	Kind   string `json:"kind"`
	State  string `json:"state"`
}

// Vote is one vote of the council: who took part, by which rule, and the ballots.
type Vote struct {
	Stage    string   `json:"stage"`
	Rule     Rule     `json:"rule"`
	Seats    []Seat   `json:"seats"`
	Hands    []Hands  `json:"hands"`
	Nominees []int    `json:"nominees"` // the vote was on these only; empty = on all
	Ballots  []Ballot `json:"-"`
}

// Rule is how the vote was taken and counted.
type Rule struct {
	Method  string   `json:"method"`
	Quorum  Fraction `json:"quorum"`
	Pass    Fraction `json:"pass"`
	Base    string   `json:"base"`
	Recused string   `json:"recused"`
	Quota   int      `json:"quota"`
}

// Seat is a member's attendance, and the nominees this member does not vote on.
type Seat struct {
	Member     string `json:"member"`
	Attendance string `json:"attendance"`
	Recused    []int  `json:"recused"`
}

// Hands is a show of hands entered as numbers: the votes cast on one nominee.
type Hands struct {
	Nominee int `json:"nominee"`
	Yes     int `json:"yes"`
	No      int `json:"no"`
	Blank   int `json:"blank"`
}

// Ballot is an opened ballot, or an opinion in writing.
type Ballot struct {
	Label   string `json:"label"`
	Member  string `json:"member"`
	Written bool   `json:"written"`
	Void    bool   `json:"void"`
	Marks   []Mark `json:"marks"`
}

// Mark is what a ballot says on one nominee.
type Mark struct {
	Nominee int    `json:"nominee"`
	Choice  string `json:"choice"`
}

// The words of the file format.
const (
	secret    = "secret"
	present   = "present"
	written   = "written"
	chair     = "chair"
	yes       = "yes"
	no        = "no"
	blank     = "blank"
	invalid   = "invalid"
	returned  = "returned"
	excluded  = "excluded"
	stopped   = "stopped"
	adjourned = "adjourned"

	ofTotal     = "total"
	ofPresent   = "present"
	ofConsulted = "consulted"
	ofCast      = "cast"
)

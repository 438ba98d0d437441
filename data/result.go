package data

import (
	"cmp"
	"slices"
)

// Result is a count in full. Its JSON form is result.json.
type Result struct {
	Meeting  Turnout   `json:"meeting"`
	Ballots  Returns   `json:"ballots"`
	Rule     Applied   `json:"rule"`
	Nominees []Outcome `json:"nominees"` // in the order of their numbers
	// ByHands says that the secretary entered a show of hands as numbers.
	ByHands bool `json:"by_hands,omitempty"`
}

// Turnout is who took part. Total = Present + Written + Absent.
type Turnout struct {
	Total   int    `json:"total"`
	Present int    `json:"present"`
	Written int    `json:"written"`
	Absent  int    `json:"absent"`
	Quorum  Quorum `json:"quorum"`
}

// Quorum is the arithmetic of the quorum, in members.
type Quorum struct {
	Need int  `json:"need"`
	Have int  `json:"have"`
	Met  bool `json:"met"`
}

// Returns is what became of the ballot papers. Returned = Valid + Invalid;
// written opinions are counted apart.
type Returns struct {
	Issued   int `json:"issued"`
	Returned int `json:"returned"`
	Valid    int `json:"valid"`
	Invalid  int `json:"invalid"`
	Written  int `json:"written"`
}

// Applied is the rule as the count applied it.
type Applied struct {
	Method  Method  `json:"method"`
	Quorum  Share   `json:"quorum"`
	Pass    Share   `json:"pass"`
	Base    Base    `json:"base"`
	Recused Recused `json:"recused"`
	Quota   int     `json:"quota"`
	Basis   string  `json:"basis"`
}

// Outcome is the count on one nominee.
type Outcome struct {
	Number  int    `json:"number"`
	Name    string `json:"name"`
	Kind    Kind   `json:"kind"`
	Yes     int    `json:"yes"` // written opinions included
	Against int    `json:"against"`
	Blank   int    `json:"blank"`
	Written int    `json:"written_yes,omitempty"` // written opinions among Yes; open votes only, else it would tell one member's vote
	Base    int    `json:"base"`
	Ratio   string `json:"ratio"`   // "7/9"
	Percent string `json:"percent"` // "77,8%", for reading only
	Passed  bool   `json:"passed"`
	Tied    bool   `json:"tied,omitempty"`       // reached the threshold, lost to the quota in a tie
	Quota   bool   `json:"over_quota,omitempty"` // reached the threshold, beyond the quota
	Ordinal int    `json:"ordinal"`              // place in the decision's list (số sổ vàng); 0 = not awarded
	Prize   int64  `json:"prize"`                // đồng
	// Criteria is how the members judged the nominee by criterion.
	Criteria []CriterionCount `json:"criteria,omitempty"`
	// Runoff is the nominee's count in a second round among the tied, which then
	// decides; the votes above are those of the first.
	Runoff *RunoffCount `json:"runoff,omitempty"`
}

// RunoffCount is the count of a second round (biểu quyết lại) on one nominee.
type RunoffCount struct {
	Yes     int    `json:"yes"`
	Against int    `json:"against"`
	Blank   int    `json:"blank"`
	Base    int    `json:"base"`
	Ratio   string `json:"ratio"`
	Passed  bool   `json:"passed"`
}

// CriterionCount sums the marks on one criterion of one nominee.
type CriterionCount struct {
	ID    string `json:"id"`
	Marks int    `json:"marks"` // members who judged it
	Sum   int    `json:"sum"`   // points in all, or how many found it met
}

// Awarded gives the outcomes that passed, in the order of the decision's list.
func (r Result) Awarded() []Outcome {
	list := make([]Outcome, 0, len(r.Nominees))
	for _, o := range r.Nominees {
		if o.Ordinal > 0 {
			list = append(list, o)
		}
	}
	slices.SortFunc(list, func(x, y Outcome) int { return cmp.Compare(x.Ordinal, y.Ordinal) })
	return list
}

// Of finds the outcome of a nominee by number.
func (r Result) Of(number int) (Outcome, bool) {
	return find(r.Nominees, func(o Outcome) bool { return o.Number == number })
}

package data

// Shape is the way a criterion is judged.
type Shape string

// The three shapes of criteria in use (tiêu chí chấm điểm, chỉ tiêu đạt / không
// đạt theo mức độ, tiêu chí định tính).
const (
	Scored Shape = "scored" // points from 0 to Max, with a floor
	Level  Shape = "level"  // met or not met, needed from a level on
	Judged Shape = "judged" // a statement that each member judges met or not met
)

// Criterion is one line of a criteria set.
type Criterion struct {
	ID    string `toml:"id" json:"id"`                           // stable, unique in the movement
	Group string `toml:"group,omitempty" json:"group,omitempty"` // heading above it
	Text  string `toml:"text" json:"text"`                       // wording shown to members
	Max   int    `toml:"max,omitzero" json:"max,omitempty"`      // highest points; scored only
	Floor int    `toml:"floor,omitzero" json:"floor,omitempty"`  // below it the set fails; scored only
	Level int    `toml:"level,omitzero" json:"level,omitempty"`  // lowest level that asks for it; level only
	Title string `toml:"title,omitempty" json:"title,omitempty"` // id of the title whose holding it asks for
}

// CriteriaSet is a dated set of criteria of one shape. Sets were replaced by new
// instruments several times, so each carries its own basis and date.
type CriteriaSet struct {
	ID        string      `toml:"id" json:"id"`
	Name      string      `toml:"name" json:"name"`
	Shape     Shape       `toml:"shape" json:"shape"`
	Basis     string      `toml:"basis" json:"basis"`                     // issuing instrument
	From      Date        `toml:"from,omitempty" json:"from,omitzero"`    // valid from
	Kinds     []Kind      `toml:"kinds,omitempty" json:"kinds,omitempty"` // whom it judges
	Pass      int         `toml:"pass,omitzero" json:"pass,omitempty"`    // lowest total that passes; scored only
	Criteria  []Criterion `toml:"criteria" json:"criteria"`
	Source    string      `toml:"source,omitempty" json:"source,omitempty"`
	Confirmed bool        `toml:"confirmed" json:"confirmed"`
	Note      string      `toml:"note,omitempty" json:"note,omitempty"` // what is not confirmed, for the screen
}

// Scores says what a person or the council gave on a set: points, or 1 for met
// and 0 for unmet, by criterion id. A criterion without an entry is not judged yet.
type Scores map[string]int

// Assessment is a criteria set applied to scores.
type Assessment struct {
	Total, Max int      // points, or criteria met of all
	Open       []string // ids not judged yet
	Below      []string // ids below the floor, or not met
	Level      int      // highest level with every criterion met; level sets only
	Passed     bool
}

// Assess applies the set's rule: a scored set passes with its total at or above
// Pass and nothing below a floor; a judged set when every criterion is met; a
// level set when at least level 1 is complete.
func (s CriteriaSet) Assess(scores Scores) Assessment {
	var a Assessment
	for _, c := range s.Criteria {
		a.Max += s.worth(c)
		score, ok := scores[c.ID]
		if !ok {
			a.Open = append(a.Open, c.ID)
			continue
		}
		a.Total += score
		if s.fails(c, score) {
			a.Below = append(a.Below, c.ID)
		}
	}
	a.Level = s.level(scores)
	switch s.Shape {
	case Scored:
		a.Passed = len(a.Open) == 0 && len(a.Below) == 0 && a.Total >= s.Pass
	case Level:
		a.Passed = a.Level > 0
	default:
		a.Passed = len(a.Open) == 0 && len(a.Below) == 0
	}
	return a
}

func (s CriteriaSet) worth(c Criterion) int {
	if s.Shape == Scored {
		return c.Max
	}
	return 1
}

func (s CriteriaSet) fails(c Criterion, score int) bool {
	if s.Shape == Scored {
		return score < c.Floor
	}
	return score == 0
}

func (s CriteriaSet) level(scores Scores) int {
	if s.Shape != Level {
		return 0
	}
	top, failed := 0, 0
	for _, c := range s.Criteria {
		top = max(top, c.Level)
		if scores[c.ID] == 0 && (failed == 0 || c.Level < failed) {
			failed = c.Level
		}
	}
	if failed > 0 {
		return failed - 1
	}
	return top
}

// Allows reports whether score is one that the criterion can be given.
func (s CriteriaSet) Allows(c Criterion, score int) bool {
	return score >= 0 && score <= s.worth(c)
}

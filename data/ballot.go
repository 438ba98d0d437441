package data

// Choice is a mark for the award itself.
type Choice string

// The choices on an award. Void says that this ballot says nothing on the nominee.
const (
	Yes   Choice = "yes"
	No    Choice = "no"
	Blank Choice = "blank"
	Void  Choice = "invalid"
)

// String is the Vietnamese name.
func (c Choice) String() string {
	switch c {
	case Yes:
		return "Đồng ý"
	case No:
		return "Không đồng ý"
	case Void:
		return "Không hợp lệ"
	}
	return "Để trống"
}

// Ballot is one member's marks on the nominees of a meeting, or the opinion in
// writing of an absent one. In a secret vote Member is empty but for a written
// opinion: nothing joins a ballot to a member.
type Ballot struct {
	Label   string `json:"label"` // unique in the meeting; random in a secret vote
	Meeting uint64 `json:"meeting"`
	Member  string `json:"member,omitempty"`
	Written bool   `json:"written,omitempty"`
	Void    bool   `json:"void,omitempty"` // the whole ballot is invalid
	Marks   []Mark `json:"marks,omitempty"`
}

// Mark is what a ballot says on one nominee. A nominee without a mark is told
// apart from one left blank: see vote.Count.
type Mark struct {
	Nominee int    `json:"nominee"` // Dossier.Number
	Choice  Choice `json:"choice,omitempty"`
	Scores  Scores `json:"scores,omitempty"` // by criterion id
}

// On finds what the ballot says on a nominee.
func (b Ballot) On(nominee int) (Mark, bool) {
	return find(b.Marks, func(m Mark) bool { return m.Nominee == nominee })
}

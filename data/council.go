package data

// Role is a member's place in the council.
type Role string

// The roles; a secretary is a member who also keeps the minutes (Ủy viên kiêm thư ký).
const (
	Chair     Role = "chair"
	ViceChair Role = "vice-chair"
	Ordinary  Role = "member"
	Secretary Role = "secretary"
)

// Roles in the order in which members are listed.
var Roles = []Role{Chair, ViceChair, Ordinary, Secretary}

// String is the Vietnamese name.
func (r Role) String() string {
	switch r {
	case Chair:
		return "Chủ tịch Hội đồng"
	case ViceChair:
		return "Phó Chủ tịch Hội đồng"
	case Secretary:
		return "Ủy viên kiêm thư ký"
	}
	return "Ủy viên"
}

// Council is an emulation-and-reward council as its establishing decision names it.
type Council struct {
	ID            uint64   `json:"id"`
	Name          string   `json:"name"`
	Agency        string   `json:"agency"`           // "Ủy ban nhân dân phường Mỹ Thới"
	Parent        string   `json:"parent,omitempty"` // agency above; may be empty
	Place         string   `json:"place"`            // for "Mỹ Thới, ngày …"
	Symbol        string   `json:"symbol"`           // of the council's own number series: 05/BB-HĐTĐKT
	EstablishedBy string   `json:"established_by"`   // number of the decision: 123/QĐ-UBND
	EstablishedOn Date     `json:"established_on,omitzero"`
	Seal          bool     `json:"seal,omitempty"` // its papers bear the agency's seal
	Members       []Member `json:"members"`
}

// Member is a seat of the council; all members together are the base of "total".
type Member struct {
	ID       string `json:"id"` // unique in the council
	Name     string `json:"name"`
	Position string `json:"position,omitempty"` // post in the agency
	Role     Role   `json:"role"`
	Address  string `json:"address,omitempty"` // where the member lives, to suggest recusals
}

// Member finds a member by id.
func (c Council) Member(id string) (Member, bool) {
	return find(c.Members, func(m Member) bool { return m.ID == id })
}

// Of finds the first member with the role: the chair, the secretary.
func (c Council) Of(role Role) (Member, bool) {
	return find(c.Members, func(m Member) bool { return m.Role == role })
}

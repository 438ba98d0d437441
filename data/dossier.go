package data

import (
	"strings"

	"thidua/data/vn"
)

// State is where a dossier stands in its round.
type State string

// The states a dossier passes through.
const (
	Received State = "received" // tiếp nhận
	Returned State = "returned" // trả lại nơi đề nghị
	Listed   State = "listed"   // đưa ra Hội đồng
	Awarded  State = "awarded"  // được khen
	Declined State = "declined" // không đạt
)

// moves names the states that may follow each state.
var moves = map[State][]State{
	Received: {Returned, Listed},
	Returned: {Received},
	Listed:   {Received, Awarded, Declined},
	Awarded:  {Listed},
	Declined: {Listed},
}

// May reports whether a dossier may pass from s to next.
func (s State) May(next State) bool {
	_, ok := find(moves[s], func(m State) bool { return m == next })
	return ok
}

// String is the Vietnamese name.
func (s State) String() string {
	switch s {
	case Returned:
		return "Trả lại"
	case Listed:
		return "Đưa ra Hội đồng"
	case Awarded:
		return "Được khen"
	case Declined:
		return "Không đạt"
	}
	return "Tiếp nhận"
}

// Dossier is one nominee (đối tượng đề nghị) with what is known of it. All text
// is NFC.
type Dossier struct {
	ID          uint64     `json:"id"`
	Round       uint64     `json:"round"`
	Number      int        `json:"number"` // STT in the round, unique there
	Name        string     `json:"name"`   // as it is to stand on the certificate
	Kind        Kind       `json:"kind"`
	Honorific   string     `json:"honorific,omitempty"` // danh xưng: Ông, Bà, Gia đình ông, Tập thể
	Subject     string     `json:"subject,omitempty"`   // id of the movement's subject; empty = by kind
	Birth       Date       `json:"birth,omitzero"`      // may be a year alone
	Gender      string     `json:"gender,omitempty"`    // Nam, Nữ
	Post        string     `json:"post,omitempty"`      // post and unit, or the address of a household
	Achievement string     `json:"achievement,omitempty"`
	From        Date       `json:"from,omitzero"`         // achievement period: the next award counts from it
	To          Date       `json:"to,omitzero"`           // (Nghị định 152/2025/NĐ-CP, Điều 33 khoản 7)
	SelfPoints  *int       `json:"self_points,omitempty"` // Điểm tự chấm
	Extra       []Extra    `json:"extra,omitempty"`       // columns of the sheet that are not ours
	Evidence    []Evidence `json:"evidence,omitempty"`
	State       State      `json:"state"`
	Reason      string     `json:"reason,omitempty"` // why it was returned
	Note        string     `json:"note,omitempty"`
	Proposer    string     `json:"proposer,omitempty"` // who signed the unit's submission (tờ trình đề nghị)
	Holds       []Hold     `json:"holds,omitempty"`
}

// Extra is a cell of an unknown column, kept with the dossier.
type Extra struct {
	Header string `json:"header"`
	Value  string `json:"value"`
}

// Evidence is an attached file (minh chứng), kept beside the database under its hash.
type Evidence struct {
	Name   string `json:"name"`   // as the person's own folder names it
	SHA256 string `json:"sha256"` // lower-case hex
	Size   int64  `json:"size"`   // bytes
}

// Called is the name with its form of address: "Ông Lê Văn Đạt". A collective or a
// household whose name begins with it is not called by it twice; Ông is a family name.
func (d Dossier) Called() string {
	if d.Honorific == "" {
		return d.Name
	}
	if n := len(d.Honorific); d.Kind != Individual && len(d.Name) > n && strings.EqualFold(d.Name[:n], d.Honorific) && d.Name[n] == ' ' {
		return d.Honorific + d.Name[n:]
	}
	return d.Honorific + " " + d.Name
}

// Missing names what the dossier still lacks, in Vietnamese. An empty list means
// that it can go to the council as it stands.
func (d Dossier) Missing() []string {
	var missing []string
	lacks := func(empty bool, what string) {
		if empty {
			missing = append(missing, what)
		}
	}
	lacks(d.Post == "" && d.Kind == Household, "địa chỉ")
	lacks(d.Post == "" && d.Kind == Individual, "chức vụ, đơn vị")
	lacks(d.Birth.IsZero() && d.Kind == Individual, "ngày sinh")
	lacks(d.Achievement == "", "thành tích")
	lacks(d.From.IsZero() || d.To.IsZero(), "thời gian lập thành tích")
	return missing
}

// Posthumous reports whether the award is given to one who has died (truy tặng): the
// office writes it into the form of address or the note.
func (d Dossier) Posthumous() bool {
	return strings.Contains(vn.Fold(d.Honorific+" "+d.Note), vn.Fold("truy tặng"))
}

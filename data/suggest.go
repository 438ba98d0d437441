package data

import "thidua/data/vn"

// Suggestion is a recusal that the records suggest. Whether it applies is for the
// council to say: no national rule on conflicts of interest was found.
type Suggestion struct {
	Member  string // member id
	Nominee int
	Reason  string // Vietnamese, as it would be recorded
}

// SuggestRecusals names members who are the nominee, live at the same address, or
// signed the submission, and are not recused yet.
func (p Proceedings) SuggestRecusals() []Suggestion {
	var list []Suggestion
	for _, m := range p.Council.Members {
		for _, d := range p.OnBallot() {
			if reason := interest(m, d); reason != "" && !p.Meeting.Seat(m.ID).RecusedFrom(d.Number) {
				list = append(list, Suggestion{Member: m.ID, Nominee: d.Number, Reason: reason})
			}
		}
	}
	return list
}

// interest says what ties a member to a nominee, or "".
func interest(m Member, d Dossier) string {
	switch {
	case same(m.Name, d.Name):
		return "trùng họ tên với đối tượng được đề nghị"
	case d.Proposer != "" && same(m.Name, d.Proposer):
		return "ký văn bản đề nghị khen thưởng"
	case m.Address != "" && same(m.Address, d.Post):
		return "cùng địa chỉ với đối tượng được đề nghị"
	}
	return ""
}

// same compares without case, marks and doubled spaces: the two come from
// different hands.
func same(x, y string) bool { return vn.Fold(vn.Clean(x)) == vn.Fold(vn.Clean(y)) }

package data

import "fmt"

// Hands is a show of hands on one nominee, entered as numbers: who raised a hand
// for, against, or not at all.
type Hands struct {
	Nominee int `json:"nominee"`
	Yes     int `json:"yes"`
	No      int `json:"no"`
	Blank   int `json:"blank"`
}

// CheckHands names what keeps a show of hands from being right: every nominee is
// there once, and on each as many hands as there are members present who vote on it.
func (p Proceedings) CheckHands(list []Hands) error {
	seen := make(map[int]bool)
	for _, h := range list {
		if seen[h.Nominee] {
			return &Problem{What: fmt.Sprintf("Hồ sơ số %d được ghi hai lần", h.Nominee)}
		}
		seen[h.Nominee] = true
		if err := p.checkHands(h); err != nil {
			return err
		}
	}
	for _, d := range p.OnBallot() {
		if !seen[d.Number] {
			return &Problem{What: fmt.Sprintf("Chưa ghi số biểu quyết của hồ sơ số %d", d.Number), Where: d.Called(),
				Do: "Ghi số người đồng ý và không đồng ý"}
		}
	}
	return nil
}

func (p Proceedings) checkHands(h Hands) error {
	d, ok := find(p.OnBallot(), func(d Dossier) bool { return d.Number == h.Nominee })
	if !ok {
		return &Problem{What: fmt.Sprintf("Không có hồ sơ số %d trong danh sách biểu quyết", h.Nominee)}
	}
	voters := p.VotersOn(h.Nominee)
	if h.Yes < 0 || h.No < 0 || h.Blank < 0 || h.Yes+h.No+h.Blank != voters {
		return &Problem{What: fmt.Sprintf("Số người đồng ý, không đồng ý và không biểu quyết cộng lại là %d, số người biểu quyết là %d",
			h.Yes+h.No+h.Blank, voters), Where: d.Called(), Do: "Đếm lại rồi sửa số"}
	}
	return nil
}

// VotersOn is how many members present vote on a nominee.
func (p Proceedings) VotersOn(nominee int) int {
	n := 0
	for _, m := range p.Council.Members {
		if s := p.Meeting.Seat(m.ID); s.Attendance == Present && !s.RecusedFrom(nominee) {
			n++
		}
	}
	return n
}

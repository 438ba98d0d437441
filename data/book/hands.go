package book

import (
	"fmt"

	"thidua/data"
	"thidua/data/store"
)

// TakeHands keeps a show of hands that the secretary counted, in place of ballots;
// an empty list takes it away again. Opinions in writing come as ever.
func (b *Book) TakeHands(round uint64, hands []data.Hands) error {
	c := &change{what: fmt.Sprintf("Ghi số giơ tay của %d trường hợp", len(hands)), round: round, topic: Meetings, final: true}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Voting)
		if err != nil {
			return err
		}
		if err := stillOpen(p.Meeting); err != nil {
			return err
		}
		if p.Meeting.Rule.Method != data.Open {
			return &data.Problem{What: "Bỏ phiếu kín không ghi bằng số giơ tay", Do: "Nhận phiếu của từng thành viên"}
		}
		if in, err := turnedIn(w, p.Meeting); err != nil || in > opinions(p.Meeting) {
			return first(err, &data.Problem{What: "Đã có thành viên biểu quyết trên máy nên không ghi số giơ tay được",
				Do: "Để các thành viên khác cùng biểu quyết trên máy, hoặc dừng và biểu quyết lại"})
		}
		if len(hands) > 0 {
			if err := p.CheckHands(hands); err != nil {
				return err
			}
		}
		p.Meeting.Hands = hands
		return meetings.Put(w, p.Meeting)
	})
}

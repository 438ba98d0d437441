package book

import (
	"fmt"

	"thidua/data"
	"thidua/data/archive"
	"thidua/data/store"
)

// shelf is where what belongs to the count lies in a package.
const shelf = "kiem-phieu/"

// votes gathers the meetings of a round with what was handed in at each, and their
// rolls as the text whose SHA-256 was kept when the vote was opened. The last vote
// lies at the top; those before it in folders of their own, with their own counts.
func (b *Book) votes(p data.Proceedings) (records []record, rolls []archive.File, err error) {
	all := p.Votes()
	for i, v := range all {
		meeting, folder := "phien-hop.json", shelf
		if i < len(all)-1 {
			folder = fmt.Sprintf("%sluot-%d/", shelf, i+1)
			meeting = folder + meeting
			records = append(records, record{folder + "result.json", v.Result})
		}
		handedIn, err := b.ballotsOf(v.Meeting)
		if err != nil {
			return nil, nil, err
		}
		records = append(records, record{meeting, v.Meeting}, record{folder + "phieu.json", handedIn})
		if v.Meeting.RollSHA256 != "" {
			rolls = append(rolls, archive.File{Path: folder + "danh-sach-bieu-quyet.txt", Data: []byte(v.Meeting.Roll)})
		}
	}
	return records, rolls, nil
}

// ballotsOf lists what was handed in at a meeting whose vote is over.
func (b *Book) ballotsOf(m data.Meeting) ([]data.Ballot, error) {
	return list(b, func(r store.Reader) ([]data.Ballot, error) {
		if m.Stage == data.Voting {
			return nil, &data.Problem{What: "Hòm phiếu chưa mở", Do: "Đóng biểu quyết trước"}
		}
		return collect(ballots.Under(r, store.Join(store.Uint(m.ID))), nil)
	})
}

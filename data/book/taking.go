package book

import (
	"cmp"
	"fmt"
	"slices"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/store"
	"thidua/data/vote"
)

// receipt draws the receipt of a ballot that goes into a sealed box. One on paper has
// none, since nobody can be told, nor an opinion in writing that is void: it is not
// counted among the opinions.
func (b *Book) receipt(p data.Proceedings, ballot data.Ballot) (string, error) {
	if p.Meeting.Rule.Method != data.Secret || ballot.Member == "" || ballot.Written && ballot.Void {
		return "", nil
	}
	receipt, err := box.NewReceipt(b.random)
	if err != nil {
		return "", fmt.Errorf("draw a receipt: %w", err)
	}
	return receipt, nil
}

// take checks one ballot and puts it into the data file; of a sealed one it gives
// what has to go into the journal.
func (b *Book) take(w store.Writer, p *data.Proceedings, ballot data.Ballot, receipt string) ([][]byte, error) {
	if err := b.takes(w, *p, ballot); err != nil {
		return nil, err
	}
	p.Meeting.Mark(p.Council, ballot.Member)
	// In the order of the nominees, not of their making: that would tell ballots apart.
	ballot.Marks = sorted(ballot.Marks)
	if p.Meeting.Rule.Method != data.Secret {
		return nil, keep(w, p, ballot)
	}
	closed, err := b.seal(w, p, ballot, receipt)
	return [][]byte{closed}, err
}

// takes names what keeps a ballot from being taken now.
func (b *Book) takes(r store.Reader, p data.Proceedings, ballot data.Ballot) error {
	if err := stillOpen(p.Meeting); err != nil {
		return err
	}
	if err := p.CheckBallot(ballot); err != nil {
		return err
	}
	if len(p.Meeting.Hands) > 0 && !ballot.Written {
		return &data.Problem{What: "Kết quả giơ tay đã được ghi bằng số", Do: "Xóa các số đã ghi nếu muốn biểu quyết từng người"}
	}
	in, err := turnedIn(r, p.Meeting)
	if err != nil || ballot.Written {
		return err
	}
	return enough(p, in-opinions(p.Meeting)+1)
}

// stillOpen refuses what comes before a vote is opened or after it was closed.
func stillOpen(m data.Meeting) error {
	switch {
	case m.Stage != data.Voting:
		return &data.Problem{What: "Phiên họp không ở bước biểu quyết", Do: "Mở biểu quyết trước khi nhận phiếu"}
	case !m.VoteClosed.IsZero():
		return &data.Problem{What: "Biểu quyết đã đóng nên không nhận thêm phiếu", Do: "Mở hòm phiếu và kiểm phiếu, hoặc dừng biểu quyết và ghi lý do"}
	}
	return nil
}

// enough refuses more ballots than there are members present.
func enough(p data.Proceedings, papers int) error {
	present := vote.Attend(p.Council, p.Meeting).Present
	if papers <= present {
		return nil
	}
	return &data.Problem{What: fmt.Sprintf("Số phiếu nhiều hơn số thành viên có mặt (%d)", present),
		Do: "Kiểm tra lại điểm danh và số phiếu thu về"}
}

// sorted gives marks in the order of the nominees.
func sorted(marks []data.Mark) []data.Mark {
	return slices.SortedStableFunc(slices.Values(marks), func(x, y data.Mark) int { return cmp.Compare(x.Nominee, y.Nominee) })
}

// opinions is how many opinions in writing are in.
func opinions(m data.Meeting) int {
	n := 0
	for _, s := range m.Seats {
		if s.Attendance == data.Written && m.HasVoted(s.Member) {
			n++
		}
	}
	return n
}

// keep writes a ballot of an open vote under its member's id, with its kind in
// front, together with the note that its voter has voted.
func keep(w store.Writer, p *data.Proceedings, ballot data.Ballot) error {
	ballot.Meeting, ballot.Label = p.Meeting.ID, "m:"+ballot.Member
	if ballot.Written {
		ballot.Label = "w:" + ballot.Member
	}
	if err := ballots.Put(w, ballot); err != nil {
		return err
	}
	return meetings.Put(w, p.Meeting)
}

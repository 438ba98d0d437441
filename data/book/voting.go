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

// Ready is nil where a round's vote can be opened; else it says what is missing.
// The error wraps ErrNoQuorum where that is members.
func (b *Book) Ready(round uint64) error {
	p, err := b.Proceedings(round)
	if err != nil {
		return err
	}
	return ready(p)
}

// OpenVote begins the vote of a round's meeting. It needs a quorum and at least
// one dossier; from here on council, attendance, rule and dossiers stand as they
// are, and the roll's SHA-256 is kept. A secret vote gets a sealed box that only
// the counting committee's passphrase opens.
func (b *Book) OpenVote(round uint64, passphrase string) error {
	c := &change{what: "Mở biểu quyết", round: round, topic: Meetings, final: true}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.unarchived(w, round)
		if err != nil {
			return err
		}
		if err := ready(p); err != nil {
			return err
		}
		if err := b.freeze(w, &p); err != nil {
			return err
		}
		if p.Meeting.Rule.Method == data.Secret {
			if err := b.lockBox(&p, passphrase); err != nil {
				return err
			}
		}
		return meetings.Put(w, p.Meeting)
	})
}

// freeze passes the dossiers to the council and keeps the roll.
func (b *Book) freeze(w store.Writer, p *data.Proceedings) error {
	for _, d := range p.OnBallot() {
		if err := move(w, d, data.Listed); err != nil {
			return err
		}
	}
	dossiers, err := dossiersOf(w, p.Round.ID)
	if err != nil {
		return err
	}
	p.Dossiers = dossiers
	p.Meeting.Stage, p.Meeting.VoteOpened = data.Voting, b.clock()
	p.Freeze()
	return nil
}

// ready names what a vote still lacks.
func ready(p data.Proceedings) error {
	turnout := vote.Attend(p.Council, p.Meeting)
	switch {
	case p.Meeting.ID == 0:
		return &data.Problem{What: "Chưa lập phiên họp", Do: "Ghi ngày giờ họp và điểm danh trước"}
	case p.Meeting.Stage != data.Planned:
		return &data.Problem{What: "Phiên họp này đã mở biểu quyết"}
	case len(p.OnBallot()) == 0:
		return &data.Problem{What: "Chưa có hồ sơ nào để biểu quyết", Do: "Nhập danh sách hồ sơ trước"}
	}
	if err := first(p.CheckSeats(), p.CheckHolds()); err != nil || turnout.Quorum.Met {
		return err
	}
	return &data.Problem{What: "Chưa đủ số thành viên dự họp: " + vote.QuorumArithmetic(turnout, p.Meeting.Rule.Quorum),
		Do: "Chờ thêm thành viên rồi điểm danh lại, hoặc kết thúc phiên họp vì không đủ thành viên", Cause: ErrNoQuorum}
}

// ErrNoQuorum says that too few members are present for a vote.
var ErrNoQuorum = fmt.Errorf("no quorum")

// Cast takes one member's ballot, or the written opinion of an absent one, in
// one durable transaction. In a secret vote the ballot goes into the sealed box
// without the member's name, the history says nothing of it, and the receipt is
// given that proves it is in.
func (b *Book) Cast(round uint64, member string, marks []data.Mark, void bool) (receipt string, err error) {
	c := &change{round: round, topic: Meetings, final: true}
	err = b.apply(c, func(w store.Writer) error {
		p, err := b.unarchived(w, round)
		if err != nil {
			return err
		}
		seat := p.Meeting.Seat(member)
		ballot := data.Ballot{Member: member, Written: seat.Attendance == data.Written, Void: void, Marks: marks}
		c.quiet = p.Meeting.Rule.Method == data.Secret
		c.what = "Nhận phiếu của " + nameOf(p.Council, member)
		if receipt, err = b.receipt(p, ballot); err != nil {
			return err
		}
		closed, err := b.take(w, &p, ballot, receipt)
		if err != nil {
			return err
		}
		return b.record(w, p.Meeting, closed)
	})
	if err != nil {
		return "", err
	}
	return receipt, nil
}

func nameOf(c data.Council, member string) string {
	m, _ := c.Member(member)
	return m.Name
}

// TakeBallots takes ballots that were marked on paper and typed into a sheet,
// all or none. In a secret vote their labels are left behind.
func (b *Book) TakeBallots(round uint64, source string, list []data.Ballot) error {
	c := &change{what: fmt.Sprintf("Nhập %d phiếu từ %s", len(list), source), round: round, topic: Meetings, final: true}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.unarchived(w, round)
		if err != nil {
			return err
		}
		var closed [][]byte
		for _, ballot := range list {
			receipt, err := b.receipt(p, ballot)
			if err != nil {
				return err
			}
			one, err := b.take(w, &p, ballot, receipt)
			if err != nil {
				return err
			}
			closed = append(closed, one...)
		}
		return b.record(w, p.Meeting, closed)
	})
}

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

// first is the first of several errors.
func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

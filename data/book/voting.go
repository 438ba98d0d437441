package book

import (
	"fmt"

	"thidua/data"
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

// first is the first of several errors.
func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

package book

import (
	"cmp"
	"encoding/hex"
	"fmt"
	"io"
	"slices"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/vote"
)

// OpenVote begins the vote of a round's meeting. It needs a quorum and at least
// one dossier; from here on council, attendance and dossiers stand as they are.
func (b *Book) OpenVote(round uint64) error {
	c := &change{what: "Mở biểu quyết", round: round, topic: Meetings, final: true}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.proceedings(w, round)
		if err != nil {
			return err
		}
		if err := ready(p); err != nil {
			return err
		}
		for _, d := range p.Listed() {
			if err := move(w, d, data.Listed); err != nil {
				return err
			}
		}
		p.Meeting.Stage = data.Voting
		return meetings.Put(w, p.Meeting)
	})
}

// ready names what a vote still lacks.
func ready(p data.Proceedings) error {
	turnout := vote.Attend(p.Council, p.Meeting)
	switch {
	case p.Meeting.Stage != data.Planned:
		return &data.Problem{What: "Phiên họp này đã mở biểu quyết"}
	case len(p.Listed()) == 0:
		return &data.Problem{What: "Chưa có hồ sơ nào để biểu quyết", Do: "Nhập danh sách hồ sơ trước"}
	}
	if err := p.CheckSeats(); err != nil || turnout.Quorum.Met {
		return err
	}
	return &data.Problem{What: "Chưa đủ số thành viên dự họp: " + vote.QuorumArithmetic(turnout, p.Meeting.Rule.Quorum),
		Do: "Chờ thêm thành viên rồi điểm danh lại, hoặc kết thúc phiên họp vì không đủ thành viên", Cause: ErrNoQuorum}
}

// ErrNoQuorum says that too few members are present for a vote.
var ErrNoQuorum = fmt.Errorf("no quorum")

// Cast takes one member's ballot, or the written opinion of an absent one, in
// one durable transaction. In a secret vote the ballot is kept under a random
// label and without the member's name, and the history says nothing of it.
func (b *Book) Cast(round uint64, member string, marks []data.Mark, void bool) error {
	c := &change{round: round, topic: Meetings, final: true}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.proceedings(w, round)
		if err != nil {
			return err
		}
		seat := p.Meeting.Seat(member)
		ballot := data.Ballot{Member: member, Written: seat.Attendance == data.Written, Void: void, Marks: marks}
		c.quiet = p.Meeting.Rule.Method == data.Secret
		c.what = "Nhận phiếu của " + nameOf(p.Council, member)
		return b.take(w, &p, ballot)
	})
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
		p, err := b.proceedings(w, round)
		if err != nil {
			return err
		}
		for _, ballot := range list {
			if err := b.take(w, &p, ballot); err != nil {
				return err
			}
		}
		return nil
	})
}

// take checks one ballot, labels it and puts it into the box.
func (b *Book) take(w store.Writer, p *data.Proceedings, ballot data.Ballot) error {
	if p.Meeting.Stage != data.Voting {
		return &data.Problem{What: "Phiên họp không ở bước biểu quyết", Do: "Mở biểu quyết trước khi nhận phiếu"}
	}
	if err := p.CheckBallot(ballot); err != nil {
		return err
	}
	held, err := collect(ballots.Under(w, store.Join(store.Uint(p.Meeting.ID))), func(h data.Ballot) bool { return !h.Written })
	if err != nil {
		return err
	}
	present := vote.Attend(p.Council, p.Meeting).Present
	if !ballot.Written && len(held) >= present {
		return &data.Problem{What: fmt.Sprintf("Số phiếu nhiều hơn số thành viên có mặt (%d)", present),
			Do: "Kiểm tra lại điểm danh và số phiếu thu về"}
	}
	return b.keep(w, p, ballot)
}

// keep labels a ballot and writes it, together with the note that its voter has
// voted. Its marks stand in the order of the nominees, not of their making: that
// would tell ballots apart.
func (b *Book) keep(w store.Writer, p *data.Proceedings, ballot data.Ballot) (err error) {
	p.Meeting.Mark(p.Council, ballot.Member)
	ballot.Meeting = p.Meeting.ID
	ballot.Marks = slices.SortedStableFunc(slices.Values(ballot.Marks), func(x, y data.Mark) int { return cmp.Compare(x.Nominee, y.Nominee) })
	if ballot.Label, err = b.label(ballot, p.Meeting.Rule.Method); err != nil {
		return err
	}
	if p.Meeting.Rule.Method == data.Secret && !ballot.Written {
		ballot.Member = ""
	}
	if err := ballots.Put(w, ballot); err != nil {
		return err
	}
	return meetings.Put(w, p.Meeting)
}

// label is the member's id, with its kind in front, in an open vote and of an
// opinion; that of a secret ballot is random.
func (b *Book) label(ballot data.Ballot, method data.Method) (string, error) {
	switch {
	case ballot.Written:
		return "w:" + ballot.Member, nil
	case method == data.Open:
		return "m:" + ballot.Member, nil
	}
	var random [12]byte
	if _, err := io.ReadFull(b.random, random[:]); err != nil {
		return "", fmt.Errorf("label a ballot: %w", err)
	}
	return hex.EncodeToString(random[:]), nil
}

package book

import (
	"thidua/data"
	"thidua/data/store"
	"thidua/data/vn"
	"thidua/data/vote"
)

// Adjourn ends a meeting that could not vote for want of a quorum. The result
// says so and awards nobody.
func (b *Book) Adjourn(round uint64) (result data.Result, err error) {
	c := &change{what: "Kết thúc phiên họp vì không đủ thành viên", round: round, topic: Meetings, final: true}
	err = b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Planned)
		if err != nil {
			return err
		}
		if turnout := vote.Attend(p.Council, p.Meeting); turnout.Quorum.Met {
			return &data.Problem{What: "Phiên họp đủ thành viên nên không kết thúc vì thiếu thành viên được: " + vote.QuorumArithmetic(turnout, p.Meeting.Rule.Quorum),
				Do: "Mở biểu quyết, hoặc điểm danh lại"}
		}
		p.Meeting.Stage = data.Adjourned
		result = vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.OnBallot()})
		if err := meetings.Put(w, p.Meeting); err != nil {
			return err
		}
		return counts.Put(w, count{Round: round, Result: result})
	})
	return result, err
}

// StopVote ends a vote without a result: the quorum was lost, the passphrase of
// the box, or something else went wrong. What was handed in is never opened; the
// reason is kept for the minutes, and the vote can be held again.
func (b *Book) StopVote(round uint64, reason string) error {
	if vn.Blank(reason) {
		return &data.Problem{What: "Chưa ghi lý do dừng biểu quyết", Do: "Ghi lý do; biên bản họp nêu lý do này"}
	}
	var meeting uint64
	c := &change{what: "Dừng biểu quyết, không có kết quả: " + vn.Clean(reason), round: round, topic: Meetings, final: true}
	err := b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Voting)
		if err != nil {
			return err
		}
		meeting = p.Meeting.ID
		p.Meeting.Stage, p.Meeting.Stopped, p.Meeting.VoteClosed = data.Stopped, vn.Clean(reason), b.clock()
		p.Meeting.Hands = nil
		p.Meeting.Box.Papers += len(paperEntries(w, meeting)) // the minutes tell how many ballots were in
		if err := meetings.Put(w, p.Meeting); err != nil {
			return err
		}
		if err := discard(w, meeting); err != nil {
			return err
		}
		return counts.Put(w, count{Round: round, Result: vote.Without(vote.Input{Council: p.Council, Meeting: p.Meeting})})
	})
	if err != nil {
		return err
	}
	return b.destroyBox(meeting)
}

// discard takes everything that was handed in out of the data file.
func discard(w store.Writer, meeting uint64) error {
	named, err := collect(ballots.Under(w, store.Join(store.Uint(meeting))), nil)
	if err != nil {
		return err
	}
	for _, ballot := range named {
		if err := ballots.Delete(w, ballots.Key(ballot)); err != nil {
			return err
		}
	}
	return emptyBox(w, meeting)
}

package book

import (
	"fmt"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/vote"
)

// CloseVote closes the vote, counts and keeps the result. Ballots that were not
// handed in stay out.
func (b *Book) CloseVote(round uint64) (data.Result, error) {
	return b.conclude(round, data.Voting, data.Counted, "Đóng biểu quyết và kiểm phiếu")
}

// Adjourn ends a meeting that could not vote for want of a quorum. The result
// says so and awards nobody.
func (b *Book) Adjourn(round uint64) (data.Result, error) {
	return b.conclude(round, data.Planned, data.Adjourned, "Kết thúc phiên họp vì không đủ thành viên")
}

// Ballots lists what was handed in. Only a closed box can be read.
func (b *Book) Ballots(round uint64) ([]data.Ballot, error) {
	return list(b, func(r store.Reader) ([]data.Ballot, error) {
		m, err := meetingOf(r, round)
		if err != nil {
			return nil, err
		}
		if m.Stage == data.Voting {
			return nil, &data.Problem{What: "Hòm phiếu chưa mở", Do: "Đóng biểu quyết trước"}
		}
		return collect(ballots.Under(r, store.Join(store.Uint(m.ID))), nil)
	})
}

func (b *Book) conclude(round uint64, from, to data.Stage, what string) (result data.Result, err error) {
	c := &change{what: what, round: round, topic: Meetings, final: true}
	err = b.apply(c, func(w store.Writer) error {
		p, err := b.proceedings(w, round)
		if err != nil {
			return err
		}
		if p.Meeting.Stage != from {
			return &data.Problem{What: fmt.Sprintf("Phiên họp đang ở bước \"%s\" nên không thực hiện được việc này", p.Meeting.Stage)}
		}
		if turnout := vote.Attend(p.Council, p.Meeting); to == data.Adjourned && turnout.Quorum.Met {
			return &data.Problem{What: "Phiên họp đủ thành viên nên không kết thúc vì thiếu thành viên được: " + vote.QuorumArithmetic(turnout, p.Meeting.Rule.Quorum),
				Do: "Mở biểu quyết, hoặc điểm danh lại"}
		}
		box, err := collect(ballots.Under(w, store.Join(store.Uint(p.Meeting.ID))), nil)
		if err != nil {
			return err
		}
		result = vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.Listed(), Ballots: box})
		if err := awardStates(w, p, to, result); err != nil {
			return err
		}
		p.Meeting.Stage = to
		if err := meetings.Put(w, p.Meeting); err != nil {
			return err
		}
		return counts.Put(w, count{Round: round, Result: result})
	})
	return result, err
}

// awardStates passes each dossier that was voted on to its outcome.
func awardStates(w store.Writer, p data.Proceedings, to data.Stage, result data.Result) error {
	if to != data.Counted {
		return nil
	}
	for _, o := range result.Nominees {
		d, _ := p.Dossier(o.Number)
		next := data.Declined
		if o.Passed {
			next = data.Awarded
		}
		if err := move(w, d, next); err != nil {
			return err
		}
	}
	return nil
}

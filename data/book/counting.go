package book

import (
	"fmt"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/store"
	"thidua/data/vote"
)

// CloseVote closes the vote, opens the sealed box of a secret one with the
// counting committee's passphrase, counts and keeps the result. Ballots that were
// not handed in stay out. A wrong passphrase leaves the vote on.
//
// The vote is closed for good before anything is opened: what an opening that fails
// half-way leaves on the disk is then no interim result.
func (b *Book) CloseVote(round uint64, passphrase string) (result data.Result, err error) {
	m, err := b.Meeting(round)
	if err != nil {
		return result, err
	}
	var key box.Key
	if m.Stage == data.Voting && m.Rule.Method == data.Secret {
		if key, err = b.unlock(m, passphrase); err != nil {
			return result, err
		}
	}
	if m.VoteClosed.IsZero() {
		if err := b.endVote(round, key); err != nil {
			return result, err
		}
	}
	c := &change{what: "Kiểm phiếu", round: round, topic: Meetings, final: true}
	err = b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Voting)
		if err != nil {
			return err
		}
		result, err = b.count(w, p, key)
		return err
	})
	if err != nil {
		return data.Result{}, err
	}
	return result, b.destroyBox(m.ID)
}

// endVote closes the vote: from here on nobody can hand in. Ballots on paper must
// agree before, since they could not be typed again.
func (b *Book) endVote(round uint64, key box.Key) error {
	c := &change{what: "Đóng biểu quyết", round: round, topic: Meetings, final: true}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Voting)
		if err != nil {
			return err
		}
		if err := closable(p); err != nil {
			return err
		}
		if p.Meeting.Rule.Method == data.Secret {
			if _, err := openPapers(w, p, key); err != nil {
				return err
			}
		}
		p.Meeting.VoteClosed = b.clock()
		return meetings.Put(w, p.Meeting)
	})
}

// unarchived reads a round that may still be changed.
func (b *Book) unarchived(r store.Reader, round uint64) (data.Proceedings, error) {
	if _, err := openRound(r, round); err != nil {
		return data.Proceedings{}, err
	}
	return b.proceedings(r, round)
}

// inStage reads a round whose meeting stands at a stage.
func (b *Book) inStage(r store.Reader, round uint64, stage data.Stage) (data.Proceedings, error) {
	p, err := b.unarchived(r, round)
	if err == nil && p.Meeting.Stage != stage {
		err = &data.Problem{What: fmt.Sprintf("Phiên họp đang ở bước \"%s\" nên không thực hiện được việc này", p.Meeting.Stage)}
	}
	return p, err
}

// count counts what was handed in.
func (b *Book) count(w store.Writer, p data.Proceedings, key box.Key) (data.Result, error) {
	list, err := b.handedIn(w, &p, key)
	if err != nil {
		return data.Result{}, err
	}
	return b.conclude(w, p, list)
}

// conclude counts the ballots, keeps the result and passes each dossier to its
// outcome.
func (b *Book) conclude(w store.Writer, p data.Proceedings, list []data.Ballot) (data.Result, error) {
	own := vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.OnBallot(), Ballots: list})
	result, err := joined(w, p, own)
	if err != nil {
		return result, err
	}
	if err := awardStates(w, p, result); err != nil {
		return result, err
	}
	p.Meeting.Stage = data.Counted
	if p.Meeting.VoteClosed.IsZero() { // counted in one step with its opening
		p.Meeting.VoteClosed = b.clock()
	}
	if err := meetings.Put(w, p.Meeting); err != nil {
		return result, err
	}
	return result, counts.Put(w, count{Round: p.Round.ID, Result: result})
}

// closable refuses a count where the quorum was lost, or where what was voted on
// is not what was frozen when the vote was opened.
func closable(p data.Proceedings) error {
	if t := vote.Here(p.Council, p.Meeting); !t.Quorum.Met {
		return &data.Problem{What: "Không còn đủ số thành viên dự họp: " + vote.QuorumArithmetic(t, p.Meeting.Rule.Quorum),
			Do: "Chờ thành viên trở lại, hoặc dừng biểu quyết và ghi lý do", Cause: ErrNoQuorum}
	}
	if p.Roll() != p.Meeting.Roll {
		return &data.Problem{What: "Danh sách biểu quyết không còn như lúc mở biểu quyết", Where: "Mã lúc mở: " + p.Meeting.RollSHA256,
			Do: "Dừng biểu quyết, ghi lý do và biểu quyết lại"}
	}
	return nil
}

// handedIn gives the ballots of a vote; a sealed box is opened.
func (b *Book) handedIn(w store.Writer, p *data.Proceedings, key box.Key) ([]data.Ballot, error) {
	if p.Meeting.Rule.Method == data.Secret {
		return b.openBox(w, p, key)
	}
	return collect(ballots.Under(w, store.Join(store.Uint(p.Meeting.ID))), nil)
}

// Ballots lists what was handed in. Only a closed box can be read.
func (b *Book) Ballots(round uint64) ([]data.Ballot, error) {
	m, err := b.Meeting(round)
	if err != nil {
		return nil, err
	}
	return b.ballotsOf(m)
}

// awardStates passes each dossier that was voted on to its outcome.
func awardStates(w store.Writer, p data.Proceedings, result data.Result) error {
	for _, d := range p.OnBallot() {
		o, _ := result.Of(d.Number)
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

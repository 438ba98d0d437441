package book

import (
	"fmt"
	"slices"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/store"
)

// CountBallots counts a vote that was held on paper: the committee has opened the
// box and typed the ballots into a sheet, so nothing is sealed any more. The vote
// is opened, counted and closed in one step; secret ballots are mixed as ever.
func (b *Book) CountBallots(round uint64, source string, list []data.Ballot) (result data.Result, err error) {
	c := &change{what: fmt.Sprintf("Kiểm %d phiếu nhập từ %s", len(list), source), round: round, topic: Meetings, final: true}
	err = b.apply(c, func(w store.Writer) error {
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
		if list, err = b.typed(w, &p, list); err != nil {
			return err
		}
		result, err = b.conclude(w, p, list)
		return err
	})
	return result, err
}

// typed checks ballots from a sheet and keeps them.
func (b *Book) typed(w store.Writer, p *data.Proceedings, list []data.Ballot) ([]data.Ballot, error) {
	var opened []box.Content
	papers := 0
	list = slices.Clone(list)
	for i, ballot := range list {
		if err := p.CheckBallot(ballot); err != nil {
			return nil, err
		}
		if !ballot.Written {
			papers++
		}
		p.Meeting.Mark(p.Council, ballot.Member)
		list[i].Marks = sorted(ballot.Marks)
		opened = append(opened, box.Content{Written: ballot.Written, Void: ballot.Void, Marks: list[i].Marks})
	}
	if err := enough(*p, papers); err != nil {
		return nil, err
	}
	if p.Meeting.Rule.Method == data.Secret {
		return b.laidOut(w, *p, opened)
	}
	for _, ballot := range list {
		if err := keep(w, p, ballot); err != nil {
			return nil, err
		}
	}
	return list, nil
}

package book

import (
	"slices"
	"time"

	"thidua/data"
	"thidua/data/store"
)

// PhaseReview is what a phase of a movement came to: its rounds, the oldest
// first, and how many were nominated and awarded by kind and by subject.
type PhaseReview struct {
	Movement data.Movement
	Phase    data.Phase
	Rounds   []RoundReview
	Kinds    []GroupReview // collectives, households, individuals
	Subjects []GroupReview // the movement's subjects that had nominees
}

// RoundReview is what one round came to.
type RoundReview struct {
	Round    data.Round
	Award    string // its name
	Council  string // its name; empty while none is set
	Held     time.Time
	Stage    data.Stage // empty while no meeting is planned
	Nominees int
	Awarded  int
	Prize    int64 // đồng in all; 0 before the decision
	Decided  bool
}

// GroupReview counts the nominees of a group and those of them awarded.
type GroupReview struct {
	Name     string
	Nominees int
	Awarded  int
}

// Phase reviews all rounds of one phase of a movement, in one transaction.
func (b *Book) Phase(movement string, phase int) (review PhaseReview, err error) {
	err = b.space.View(func(r store.Reader) error {
		if review.Movement, err = b.movement(r, movement); err != nil {
			return err
		}
		review.Phase, _ = review.Movement.Phase(phase)
		for _, kind := range data.Kinds {
			review.Kinds = append(review.Kinds, GroupReview{Name: kind.String()})
		}
		found, err := collect(rounds.All(r), func(round data.Round) bool { return round.Movement == movement && round.Phase == phase })
		if err != nil {
			return err
		}
		for _, round := range found {
			p, err := b.proceedings(r, round.ID)
			if err != nil {
				return err
			}
			review.add(p)
		}
		return nil
	})
	return review, err
}

// add counts one round in.
func (v *PhaseReview) add(p data.Proceedings) {
	round := RoundReview{Round: p.Round, Award: p.Award.Name, Council: p.Council.Name, Held: p.Meeting.Opens,
		Stage: p.Meeting.Stage, Nominees: len(p.Listed()), Decided: p.Decision != nil}
	for _, w := range p.Winners() {
		round.Awarded++
		round.Prize += w.Outcome.Prize
	}
	v.Rounds = append(v.Rounds, round)
	for _, d := range p.Listed() {
		v.count(p, d)
	}
}

// count puts one nominee into its kind and its subject.
func (v *PhaseReview) count(p data.Proceedings, d data.Dossier) {
	awarded := 0
	if d.State == data.Awarded {
		awarded = 1
	}
	kind := &v.Kinds[min(d.Kind.Rank(), len(v.Kinds)-1)]
	kind.Nominees, kind.Awarded = kind.Nominees+1, kind.Awarded+awarded
	s, ok := p.Movement.SubjectOf(d, data.DateOf(p.Round.Opened))
	if !ok {
		s.Name = "Chưa xếp đối tượng"
	}
	at := slices.IndexFunc(v.Subjects, func(g GroupReview) bool { return g.Name == s.Name })
	if at < 0 {
		at = len(v.Subjects)
		v.Subjects = append(v.Subjects, GroupReview{Name: s.Name})
	}
	subject := &v.Subjects[at]
	subject.Nominees, subject.Awarded = subject.Nominees+1, subject.Awarded+awarded
}

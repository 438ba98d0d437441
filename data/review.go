package data

import (
	"slices"
	"time"
)

// PhaseReview is what a phase of a movement came to: its rounds, the oldest
// first, and how many were nominated and awarded by kind and by subject.
type PhaseReview struct {
	Movement Movement
	Phase    Phase
	Rounds   []RoundReview
	Kinds    []GroupReview // collectives, households, individuals
	Subjects []GroupReview // the movement's subjects that had nominees
}

// RoundReview is what one round came to.
type RoundReview struct {
	Round    Round
	Award    string // its name
	Council  string // its name; empty while none is set
	Held     time.Time
	Present  int // members who were there, of Members; 0 before the count
	Members  int
	Stage    Stage // empty while no meeting is planned
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

// NewPhaseReview begins the review of a phase.
func NewPhaseReview(m Movement, phase Phase) PhaseReview {
	v := PhaseReview{Movement: m, Phase: phase}
	for _, kind := range Kinds {
		v.Kinds = append(v.Kinds, GroupReview{Name: kind.String()})
	}
	return v
}

// Add counts one round in.
func (v *PhaseReview) Add(p Proceedings) {
	round := RoundReview{Round: p.Round, Award: p.Award.Name, Council: p.Council.Name, Held: p.Meeting.Opens,
		Stage: p.Meeting.Stage, Nominees: len(p.Listed()), Decided: p.Decision != nil}
	if p.Result != nil {
		round.Present, round.Members = p.Result.Meeting.Present, p.Result.Meeting.Total
	}
	for _, w := range p.Winners() {
		round.Awarded++
		round.Prize += w.Outcome.Prize
	}
	v.Rounds = append(v.Rounds, round)
	for _, d := range p.Listed() {
		v.count(p, d)
	}
}

// Sum adds up what groups came to.
func Sum(groups []GroupReview) GroupReview {
	var sum GroupReview
	for _, g := range groups {
		sum.Nominees, sum.Awarded = sum.Nominees+g.Nominees, sum.Awarded+g.Awarded
	}
	return sum
}

// Prize is the prize money of all decisions, in đồng.
func (v PhaseReview) Prize() int64 {
	var sum int64
	for _, round := range v.Rounds {
		sum += round.Prize
	}
	return sum
}

// count puts one nominee into its kind and its subject.
func (v *PhaseReview) count(p Proceedings, d Dossier) {
	awarded := 0
	if d.State == Awarded {
		awarded = 1
	}
	kind := &v.Kinds[min(d.Kind.Rank(), len(v.Kinds)-1)]
	kind.Nominees, kind.Awarded = kind.Nominees+1, kind.Awarded+awarded
	s, ok := p.Movement.SubjectOf(d, DateOf(p.Round.Opened))
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

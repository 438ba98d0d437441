package data

import (
	"slices"
	"time"
)

// Seat is a member's attendance and recusals at a meeting.
type Seat struct {
	Member string `json:"member"`
	// Attendance is how the member takes part in the vote. From the opening of the
	// vote on it stands; who comes and goes after that is told by Moves alone.
	Attendance Attendance     `json:"attendance"`
	Reason     string         `json:"reason,omitempty"`  // of an absence
	Recused    []int          `json:"recused,omitempty"` // numbers of nominees this member does not vote on
	Why        map[int]string `json:"why,omitempty"`     // why the member is recused, by nominee
	Moves      []Move         `json:"moves,omitempty"`   // in the order of time
	Substitute Substitute     `json:"substitute,omitzero"`
}

// Move is a member's coming or going in the course of a meeting.
type Move struct {
	At     time.Time `json:"at"`
	Leaves bool      `json:"leaves,omitempty"` // goes; else comes
	Reason string    `json:"reason,omitempty"`
}

// Substitute attends and votes in a member's place, with a paper that says so; the
// vote counts as the member's.
type Substitute struct {
	Name     string `json:"name"`
	Position string `json:"position,omitempty"`
	Paper    string `json:"paper"` // number and day of the paper
}

// RecusedFrom reports whether the seat's member does not vote on the nominee.
func (s Seat) RecusedFrom(nominee int) bool { return slices.Contains(s.Recused, nominee) }

// Here reports whether the seat is taken at this moment: the last move tells, or
// the attendance where there was none.
func (s Seat) Here() bool {
	if len(s.Moves) == 0 {
		return s.Attendance == Present
	}
	return !s.Moves[len(s.Moves)-1].Leaves
}

// Now is the seat with the attendance of this moment, for a vote that begins now.
func (s Seat) Now() Seat {
	s.Moves = slices.Clone(s.Moves)
	switch {
	case s.Here():
		s.Attendance, s.Reason = Present, ""
	case s.Attendance == Present:
		s.Attendance, s.Reason = Absent, s.Moves[len(s.Moves)-1].Reason
	}
	return s
}

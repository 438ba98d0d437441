package data

import (
	"slices"
	"time"
)

// Attendance is how a member takes part in a meeting.
type Attendance string

// The three kinds of attendance. The empty Attendance is "not taken yet" and
// counts as absent.
const (
	Present Attendance = "present"
	Written Attendance = "written" // absent, with an opinion in writing
	Absent  Attendance = "absent"
)

// String is the Vietnamese name.
func (a Attendance) String() string {
	switch a {
	case Present:
		return "Có mặt"
	case Written:
		return "Vắng, có ý kiến bằng văn bản"
	}
	return "Vắng mặt"
}

// Stage is where a meeting stands.
type Stage string

// The stages of a meeting, in order.
const (
	Planned   Stage = "planned"   // chuẩn bị, điểm danh
	Voting    Stage = "voting"    // đang bỏ phiếu
	Counted   Stage = "counted"   // đã kiểm phiếu
	Adjourned Stage = "adjourned" // không đủ thành viên, không biểu quyết được
)

// String is the Vietnamese name.
func (s Stage) String() string {
	switch s {
	case Voting:
		return "Đang biểu quyết"
	case Counted:
		return "Đã kiểm phiếu"
	case Adjourned:
		return "Không đủ thành viên dự họp"
	}
	return "Đang chuẩn bị"
}

// Meeting is one session of the council on the nominees of a round.
type Meeting struct {
	ID       uint64    `json:"id"`
	Round    uint64    `json:"round"`
	Number   string    `json:"number"` // of the minutes: 05/BB-HĐTĐKT
	Venue    string    `json:"venue"`
	Opens    time.Time `json:"opens"`
	Closes   time.Time `json:"closes"`
	Counters []string  `json:"counters"` // member ids of the counting committee, its head first
	Seats    []Seat    `json:"seats"`
	Rule     Rule      `json:"rule"`
	Stage    Stage     `json:"stage"`
	Voted    []string  `json:"voted,omitempty"` // member ids whose ballot or opinion is in, in the council's order
}

// Seat is a member's attendance and recusals at a meeting.
type Seat struct {
	Member     string     `json:"member"`
	Attendance Attendance `json:"attendance"`
	Reason     string     `json:"reason,omitempty"`  // of an absence
	Recused    []int      `json:"recused,omitempty"` // numbers of nominees this member does not vote on
}

// Seat finds a member's seat; a member without one is absent.
func (m Meeting) Seat(member string) Seat {
	s, ok := find(m.Seats, func(s Seat) bool { return s.Member == member })
	if !ok {
		return Seat{Member: member, Attendance: Absent}
	}
	return s
}

// RecusedFrom reports whether the seat's member does not vote on the nominee.
func (s Seat) RecusedFrom(nominee int) bool { return slices.Contains(s.Recused, nominee) }

// HasVoted reports whether the member's ballot or opinion is in.
func (m Meeting) HasVoted(member string) bool { return slices.Contains(m.Voted, member) }

// Mark notes that a member has voted. The list keeps the council's order, so that
// it does not tell who voted first.
func (m *Meeting) Mark(c Council, member string) {
	var voted []string
	for _, seat := range c.Members {
		if seat.ID == member || m.HasVoted(seat.ID) {
			voted = append(voted, seat.ID)
		}
	}
	m.Voted = voted
}

package data

import (
	"fmt"
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
	Stopped   Stage = "stopped"   // biểu quyết đã mở nhưng không có kết quả: dừng, hoặc bị hủy
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
	case Stopped:
		return "Biểu quyết không có kết quả"
	}
	return "Đang chuẩn bị"
}

// Meeting is one session of the council on the nominees of a round. A second
// round among the tied is a meeting of its own that goes on after the first.
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

	WholeList  bool      `json:"whole_list,omitempty"`  // "đồng ý tất cả, trừ …": members begin at the list
	After      uint64    `json:"after,omitempty"`       // the vote in the same sitting that this one goes on from
	Nominees   []int     `json:"nominees,omitempty"`    // the vote is on these alone; empty = on all that are listed
	VoteOpened time.Time `json:"vote_opened,omitzero"`  // when the vote was opened
	VoteClosed time.Time `json:"vote_closed,omitzero"`  // when it was closed, or stopped
	Roll       string    `json:"roll,omitempty"`        // Proceedings.Roll as it was when the vote was opened
	RollSHA256 string    `json:"roll_sha256,omitempty"` // of Roll, in lower-case hex
	Stopped    string    `json:"stopped,omitempty"`     // why the vote has no result
	Before     []string  `json:"before,omitempty"`      // votes of the round without a result, each told in a sentence
	Hands      []Hands   `json:"hands,omitempty"`       // a show of hands entered as numbers
	Box        Box       `json:"box,omitzero"`          // the sealed box of a secret vote
}

// Failed reports whether the meeting ended without a result: it could not vote,
// or its vote was stopped. Another one may be called.
func (m Meeting) Failed() bool { return m.Stage == Adjourned || m.Stage == Stopped }

// Failure says why a meeting that failed has no result.
func (m Meeting) Failure() string {
	if m.Stage == Stopped {
		return "Biểu quyết không có kết quả: " + m.Stopped
	}
	return "Phiên họp không đủ thành viên"
}

// Unvoted is the meeting as it is planned, without anything of a vote.
func (m Meeting) Unvoted() Meeting {
	return Meeting{ID: m.ID, Round: m.Round, Number: m.Number, Venue: m.Venue, Opens: m.Opens, Closes: m.Closes,
		Counters: m.Counters, Seats: m.Seats, Rule: m.Rule, Stage: Planned, WholeList: m.WholeList,
		After: m.After, Nominees: m.Nominees, Before: m.Before, Box: Box{Lists: m.Box.Lists}}
}

// Tell says in sentences what became of a meeting without a result, and of those
// before it; nothing, if it only was planned.
func (m Meeting) Tell() []string {
	told := slices.Clone(m.Before)
	what := "Phiên họp"
	if m.After != 0 {
		what = "Lượt biểu quyết lại"
	}
	switch m.Stage {
	case Adjourned:
		told = append(told, fmt.Sprintf("%s ngày %s không biểu quyết vì không đủ thành viên dự họp", what, DateOf(m.Opens)))
	case Stopped:
		told = append(told, fmt.Sprintf("%s ngày %s: biểu quyết mở lúc %s, dừng lúc %s, không có kết quả, vì: %s",
			what, DateOf(m.Opens), m.VoteOpened.Format("15:04"), m.VoteClosed.Format("15:04"), m.Stopped))
	}
	return told
}

// Fresh reports whether nothing was voted on yet: a second round goes on from a
// vote, so council and dossiers stand as they are.
func (m Meeting) Fresh() bool { return m.Stage == Planned && m.After == 0 }

// Seat finds a member's seat; a member without one is absent.
func (m Meeting) Seat(member string) Seat {
	s, ok := find(m.Seats, func(s Seat) bool { return s.Member == member })
	if !ok {
		return Seat{Member: member, Attendance: Absent}
	}
	return s
}

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

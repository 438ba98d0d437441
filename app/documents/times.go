package documents

import (
	"fmt"
	"time"

	"thidua/data"
	"thidua/data/vn"
)

// untimely is what does not fit together in the times of a sitting: a vote on another
// day than the meeting, a coming or going that the attendance of a vote contradicts. A
// rehearsal is held on another day by its nature.
func untimely(p data.Proceedings) []Warning {
	if p.Trial {
		return nil
	}
	var list []Warning
	for _, v := range p.Votes() {
		m := v.Meeting
		list = append(list, otherDay(m, "mở", m.VoteOpened)...)
		list = append(list, otherDay(m, ending(m), m.VoteClosed)...)
		for _, member := range p.Council.Members {
			list = append(list, misplaced(m, member)...)
		}
	}
	return list
}

// otherDay warns of a vote that was opened or closed on another day than the meeting's.
func otherDay(m data.Meeting, what string, t time.Time) []Warning {
	if t.IsZero() || data.DateOf(t) == data.DateOf(m.Opens) {
		return nil
	}
	return []Warning{{Text: fmt.Sprintf("Giờ %s biểu quyết %s không cùng ngày họp %s", what, onDay(t), data.DateOf(m.Opens))}}
}

// misplaced warns of the comings and goings of a member that a vote contradicts: the
// member was taken for present at its opening and came later, or had left before; or
// the time is later than the vote's end, which the move was still noted in.
func misplaced(m data.Meeting, member data.Member) []Warning {
	if m.VoteOpened.IsZero() {
		return nil
	}
	seat := m.Seat(member.ID)
	var list []Warning
	if at, ok := contradicts(seat, m.VoteOpened); ok {
		move := seat.Moves[at]
		list = append(list, Warning{Text: fmt.Sprintf("%s %s %s, nhưng lúc mở biểu quyết %s %s",
			member.Name, passage(at, move), onDay(move.At), onDay(m.VoteOpened), taken(seat))})
	}
	for i, move := range seat.Moves {
		if !m.VoteClosed.IsZero() && later(move.At, m.VoteClosed) {
			list = append(list, Warning{Text: fmt.Sprintf("%s %s %s, sau giờ %s biểu quyết %s, nhưng vẫn được tính khi %[4]s biểu quyết",
				member.Name, passage(i, move), onDay(move.At), ending(m), onDay(m.VoteClosed))})
		}
	}
	return list
}

// contradicts finds the move by which the seat was not as the vote took it when it
// was opened: the last one before, or the first one after.
func contradicts(s data.Seat, opened time.Time) (at int, ok bool) {
	if len(s.Moves) == 0 {
		return 0, false
	}
	before := 0
	for before < len(s.Moves) && !later(s.Moves[before].At, opened) {
		before++
	}
	present := s.Attendance == data.Present
	if before == 0 {
		return 0, s.Moves[0].Leaves != present
	}
	return before - 1, s.Moves[before-1].Leaves == present
}

// taken is how a vote took the seat at its opening.
func taken(s data.Seat) string {
	if s.Attendance == data.Present {
		return "được ghi là có mặt"
	}
	return "được ghi là vắng mặt"
}

// ending is how a vote ended: it was closed, or stopped.
func ending(m data.Meeting) string {
	if m.Stage == data.Stopped {
		return "dừng"
	}
	return "đóng"
}

// later compares to the minute, as papers do.
func later(a, b time.Time) bool { return a.Truncate(time.Minute).After(b.Truncate(time.Minute)) }

// onDay is a time with its day, short.
func onDay(t time.Time) string { return vn.Clock(t) + " ngày " + data.DateOf(t).String() }

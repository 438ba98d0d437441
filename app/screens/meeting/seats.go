package meeting

import (
	"maps"
	"slices"

	"thidua/data"
)

// clone copies a meeting so that a change that fails leaves the old one whole.
func clone(m data.Meeting) data.Meeting {
	m.Counters, m.Seats = slices.Clone(m.Counters), slices.Clone(m.Seats)
	for i, seat := range m.Seats {
		m.Seats[i].Recused, m.Seats[i].Moves = slices.Clone(seat.Recused), slices.Clone(seat.Moves)
		m.Seats[i].Why = maps.Clone(seat.Why)
	}
	return m
}

// tidy brings a meeting in line with its council and dossiers, which may have
// changed since it was saved: a seat for every member in the council's order, no
// seat, counter or recusal of what is gone. It reports whether anything differed.
func tidy(m *data.Meeting, p data.Proceedings) bool {
	old := clone(*m)
	m.Seats = seatsOf(p, old)
	m.Counters = slices.DeleteFunc(m.Counters, func(id string) bool {
		_, ok := p.Council.Member(id)
		return !ok
	})
	same := func(a, b data.Seat) bool {
		return a.Member == b.Member && slices.Equal(a.Recused, b.Recused)
	}
	return !slices.EqualFunc(m.Seats, old.Seats, same) || !slices.Equal(m.Counters, old.Counters)
}

// seatsOf gives every member of the council a seat. A seat whose attendance was
// not taken yet has none.
func seatsOf(p data.Proceedings, m data.Meeting) []data.Seat {
	seats := make([]data.Seat, 0, len(p.Council.Members))
	for _, member := range p.Council.Members {
		seat := data.Seat{Member: member.ID}
		i := slices.IndexFunc(m.Seats, func(s data.Seat) bool { return s.Member == member.ID })
		if i >= 0 {
			seat = m.Seats[i]
		}
		seats = append(seats, withoutGone(seat, p))
	}
	return seats
}

// withoutGone leaves out the recusals from dossiers that are gone.
func withoutGone(s data.Seat, p data.Proceedings) data.Seat {
	gone := func(n int) bool {
		_, ok := p.Dossier(n)
		return !ok
	}
	s.Recused, s.Why = slices.DeleteFunc(slices.Clone(s.Recused), gone), maps.Clone(s.Why)
	maps.DeleteFunc(s.Why, func(n int, _ string) bool { return gone(n) })
	return s
}

// attend takes a seat's attendance. What was noted before and does not fit it any
// more goes, and is named.
func attend(s *data.Seat, a data.Attendance) (gone string) {
	here := a == data.Present
	s.Attendance = a
	if here {
		s.Reason = ""
	}
	if len(s.Moves) > 0 && s.Here() != here {
		s.Moves, gone = nil, "giờ đến, về"
	}
	if !here && s.Substitute != (data.Substitute{}) {
		s.Substitute, gone = data.Substitute{}, "người dự thay"
	}
	return gone
}

// seat changes the seat of one member.
func seat(m *data.Meeting, member string, change func(*data.Seat)) {
	for i := range m.Seats {
		if m.Seats[i].Member == member {
			change(&m.Seats[i])
		}
	}
}

// untaken counts the seats whose attendance was not taken yet.
func untaken(seats []data.Seat) int {
	count := 0
	for _, s := range seats {
		if s.Attendance == "" {
			count++
		}
	}
	return count
}

// attendances in the order in which the roster offers them.
var attendances = []data.Attendance{data.Present, data.Written, data.Absent}

// recuse adds a recusal with its reason.
func recuse(s *data.Seat, by data.Suggestion) {
	s.Recused = append(s.Recused, by.Nominee)
	slices.Sort(s.Recused)
	if s.Why == nil {
		s.Why = make(map[int]string)
	}
	s.Why[by.Nominee] = by.Reason
}

package meeting

import (
	"slices"

	"thidua/data"
)

// clone copies a meeting so that a change that fails leaves the old one whole.
func clone(m data.Meeting) data.Meeting {
	m.Counters, m.Seats = slices.Clone(m.Counters), slices.Clone(m.Seats)
	for i, seat := range m.Seats {
		m.Seats[i].Recused = slices.Clone(seat.Recused)
	}
	return m
}

// seatsOf gives every member of the council a seat, in the council's order. A
// seat whose attendance was not taken yet has none.
func seatsOf(c data.Council, m data.Meeting) []data.Seat {
	seats := make([]data.Seat, 0, len(c.Members))
	for _, member := range c.Members {
		i := slices.IndexFunc(m.Seats, func(s data.Seat) bool { return s.Member == member.ID })
		if i < 0 {
			seats = append(seats, data.Seat{Member: member.ID})
			continue
		}
		seats = append(seats, m.Seats[i])
	}
	return seats
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

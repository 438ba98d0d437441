package meeting

import "thidua/data"

// voters is how many members hand in a ballot or an opinion.
func voters(m data.Meeting) int {
	return len(taking(m, data.Present)) + len(taking(m, data.Written))
}

// taking lists the members who take part in one way.
func taking(m data.Meeting, part data.Attendance) []string {
	var ids []string
	for _, s := range m.Seats {
		if s.Attendance == part {
			ids = append(ids, s.Member)
		}
	}
	return ids
}

// nextVoter is the next member to vote: those present in the council's order,
// then the opinions in writing. Ballots typed from paper have no names, so those
// present are done as soon as there are as many ballots as members present.
func nextVoter(p data.Proceedings, turnedIn int) (data.Member, bool) {
	opinions := 0
	for _, id := range taking(p.Meeting, data.Written) {
		if p.Meeting.HasVoted(id) {
			opinions++
		}
	}
	if turnedIn-opinions < len(taking(p.Meeting, data.Present)) {
		if m, ok := first(p, data.Present); ok {
			return m, true
		}
	}
	return first(p, data.Written)
}

// first is the first member of those taking part in one way who has not voted.
func first(p data.Proceedings, part data.Attendance) (data.Member, bool) {
	for _, m := range p.Council.Members {
		if p.Meeting.Seat(m.ID).Attendance == part && !p.Meeting.HasVoted(m.ID) {
			return m, true
		}
	}
	return data.Member{}, false
}

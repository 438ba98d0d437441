package meeting

import "thidua/data"

// voters is how many members hand in a ballot or an opinion. Hands that were
// counted stand in place of ballots.
func voters(m data.Meeting) int {
	if len(m.Hands) > 0 {
		return len(taking(m, data.Written))
	}
	return len(taking(m, data.Present)) + len(taking(m, data.Written))
}

// handedIn says what those have done who are through.
func handedIn(m data.Meeting) string {
	if m.Rule.Method == data.Open {
		return "đã biểu quyết"
	}
	return "đã bỏ phiếu"
}

// attending is who sits in a member's seat: the member, or a substitute.
func attending(m data.Meeting, member data.Member) string {
	if sub := m.Seat(member.ID).Substitute; sub.Name != "" {
		return sub.Name + " dự thay " + member.Name
	}
	return member.Name
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

// nextVoter is the next member to vote: those present in the council's order, as
// long as somebody here is without a ballot, then the opinions in writing.
func nextVoter(p data.Proceedings, turnedIn int) (data.Member, bool) {
	for _, part := range []data.Attendance{data.Present, data.Written} {
		if part == data.Present && awaited(p.Meeting, turnedIn) == 0 {
			continue
		}
		for _, m := range p.Council.Members {
			if p.Meeting.Seat(m.ID).Attendance == part && mayVote(p, turnedIn, m.ID) {
				return m, true
			}
		}
	}
	return data.Member{}, false
}

// mayVote reports whether a member's ballot or opinion can still come. Ballots
// typed from paper have no names: nobody present has one left as soon as there
// are as many ballots as members present. Who is gone cannot vote, nor who raised a
// hand that was counted.
func mayVote(p data.Proceedings, turnedIn int, member string) bool {
	if p.Meeting.HasVoted(member) || !p.Meeting.VoteClosed.IsZero() {
		return false
	}
	seat := p.Meeting.Seat(member)
	switch seat.Attendance {
	case data.Present:
		return seat.Here() && len(p.Meeting.Hands) == 0 && turnedIn-opinions(p.Meeting) < len(taking(p.Meeting, data.Present))
	case data.Written:
		return true
	}
	return false
}

// opinions is how many opinions in writing are in.
func opinions(m data.Meeting) int {
	count := 0
	for _, id := range taking(m, data.Written) {
		if m.HasVoted(id) {
			count++
		}
	}
	return count
}

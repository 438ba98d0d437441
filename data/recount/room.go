package recount

import "slices"

// room is who took part in a vote, by member.
type room struct {
	members map[string]Member
	seats   []Seat // of members only; a member without a seat is absent
}

func newRoom(members []Member, seats []Seat) room {
	r := room{members: make(map[string]Member, len(members))}
	for _, m := range members {
		r.members[m.ID] = m
	}
	for _, s := range seats {
		if _, ok := r.members[s.Member]; ok {
			r.seats = append(r.seats, s)
		}
	}
	return r
}

// heads is how many members attend in one of the ways.
func (r room) heads(ways ...string) int {
	count := 0
	for _, s := range r.seats {
		if slices.Contains(ways, s.Attendance) {
			count++
		}
	}
	return count
}

// recused is how many members attending in one of the ways, or in any if none is
// named, do not vote on the nominee.
func (r room) recused(nominee int, ways ...string) int {
	count := 0
	for _, s := range r.seats {
		if (len(ways) == 0 || slices.Contains(ways, s.Attendance)) && slices.Contains(s.Recused, nominee) {
			count++
		}
	}
	return count
}

// recusals names the nominees that each member does not vote on.
func (r room) recusals() map[string][]int {
	by := make(map[string][]int)
	for _, s := range r.seats {
		if len(s.Recused) > 0 {
			by[s.Member] = s.Recused
		}
	}
	return by
}

// quorum is taken of all members and counted on those present. The need is sought
// by trying, the smallest number of members that comes up to the share.
func (r room) quorum(share Fraction) Quorum {
	q := Quorum{Have: r.heads(present)}
	for q.Need < len(r.members) && !share.reached(q.Need, len(r.members)) {
		q.Need++
	}
	q.Met = share.reached(q.Have, len(r.members))
	return q
}

// chair is the id of the council's head.
func (r room) chair() string {
	for id, m := range r.members {
		if m.Role == chair {
			return id
		}
	}
	return ""
}

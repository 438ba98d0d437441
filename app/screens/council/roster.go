package council

import (
	"slices"
	"strconv"

	"thidua/data"
)

// roster is the members as they are being written, in their order.
type roster struct {
	members []data.Member
	at      int // the member in the fields below the table; -1 for none
}

// add puts members behind the last one, each with an id of its own.
func (r *roster) add(members ...data.Member) {
	for _, m := range members {
		m.ID = r.freeID()
		r.members = append(r.members, m)
	}
	r.at = len(r.members) - 1
}

// freeID is the first of m1, m2, … that no member has.
func (r *roster) freeID() string {
	for n := 1; ; n++ {
		id := "m" + strconv.Itoa(n)
		if r.index(id) < 0 {
			return id
		}
	}
}

func (r *roster) index(id string) int {
	return slices.IndexFunc(r.members, func(m data.Member) bool { return m.ID == id })
}

// current is the member in the fields, or nil.
func (r *roster) current() *data.Member {
	if r.at < 0 || r.at >= len(r.members) {
		return nil
	}
	return &r.members[r.at]
}

// move takes the current member up (-1) or down (1); it reports whether it went.
func (r *roster) move(by int) bool {
	to := r.at + by
	if r.current() == nil || to < 0 || to >= len(r.members) {
		return false
	}
	r.members[r.at], r.members[to] = r.members[to], r.members[r.at]
	r.at = to
	return true
}

// remove takes members out by their ids and gives the list as it was.
func (r *roster) remove(ids []string) (before []data.Member) {
	before = slices.Clone(r.members)
	r.members = slices.DeleteFunc(slices.Clone(r.members), func(m data.Member) bool { return slices.Contains(ids, m.ID) })
	r.at = min(r.at, len(r.members)-1)
	return before
}

// dropEmpty removes rows that nobody wrote anything into.
func (r *roster) dropEmpty() {
	r.members = slices.DeleteFunc(slices.Clone(r.members), func(m data.Member) bool { return m.Name == "" && m.Position == "" && m.Address == "" })
	r.at = min(r.at, len(r.members)-1)
}

// newRole is the role of a member added by hand: the first one is the chair.
func (r *roster) newRole() data.Role {
	if len(r.members) == 0 {
		return data.Chair
	}
	return data.Ordinary
}

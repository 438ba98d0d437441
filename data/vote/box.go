package vote

import (
	"slices"

	"thidua/data"
)

// box is the opened ballot box: what was handed in, ready to be asked about one
// nominee after the other.
type box struct {
	rule     data.Rule
	returned int // ballot papers, valid or not
	void     int
	cast     []paper // valid ballots
	written  []paper // valid opinions in writing
	recused  map[int]recusals
	seats    map[string]data.Seat // by member id
	chair    string               // member id
	hands    map[int]data.Hands   // a show of hands by nominee, in place of ballots
}

// paper is a ballot with its marks by nominee.
type paper struct {
	member string
	marks  map[int]data.Mark
}

// recusals counts the members who do not vote on a nominee, by attendance.
type recusals struct{ present, written, absent int }

// open sorts the ballots. A meeting without a quorum has no box.
func open(in Input, quorum bool) box {
	b := box{rule: in.Meeting.Rule, recused: recusalsOf(in), seats: make(map[string]data.Seat), hands: make(map[int]data.Hands)}
	for _, seat := range in.Meeting.Seats {
		b.seats[seat.Member] = seat
	}
	if chair, ok := in.Council.Of(data.Chair); ok {
		b.chair = chair.ID
	}
	if !quorum {
		return b
	}
	for _, ballot := range in.Ballots {
		b.take(ballot)
	}
	for _, h := range in.Meeting.Hands {
		b.hands[h.Nominee] = h
	}
	return b
}

func (b *box) take(ballot data.Ballot) {
	if !ballot.Written {
		b.returned++
	}
	switch {
	case ballot.Void && !ballot.Written:
		b.void++
	case ballot.Void:
	case ballot.Written:
		b.written = append(b.written, unfold(ballot))
	default:
		b.cast = append(b.cast, unfold(ballot))
	}
}

func unfold(ballot data.Ballot) paper {
	p := paper{member: ballot.Member, marks: make(map[int]data.Mark, len(ballot.Marks))}
	for _, m := range ballot.Marks {
		p.marks[m.Nominee] = m
	}
	return p
}

func recusalsOf(in Input) map[int]recusals {
	all := make(map[int]recusals)
	for _, member := range in.Council.Members {
		seat := in.Meeting.Seat(member.ID)
		for _, nominee := range slices.Compact(slices.Sorted(slices.Values(seat.Recused))) { // named once, counted once
			r := all[nominee]
			switch seat.Attendance {
			case data.Present:
				r.present++
			case data.Written:
				r.written++
			default:
				r.absent++
			}
			all[nominee] = r
		}
	}
	return all
}

// recusedFrom counts how many of the ballots without a row for the nominee say
// nothing on it. In an open vote those are the recused members' own. In a secret
// vote nobody can tell whose ballot it is: as many as there are present members
// recused from the nominee.
func (b box) recusedFrom(nominee int, silent []paper) int {
	if b.rule.Method == data.Secret {
		return min(b.recused[nominee].present, len(silent))
	}
	recused := 0
	for _, p := range silent {
		if b.seats[p.member].RecusedFrom(nominee) {
			recused++
		}
	}
	return recused
}

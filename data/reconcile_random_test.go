package data_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"thidua/data"
	"thidua/data/vote"
)

// No vote that can be taken is stopped by its own numbers: whatever ballots pass the
// check at the door, what the count makes of them agrees.
func TestRandomVotesReconcile(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 11))
	voted := 0
	for range 5_000 {
		p := randomMeeting(r)
		var in []data.Ballot
		for _, b := range randomBallots(r, p) {
			if p.CheckBallot(b) == nil {
				in = append(in, b)
				p.Meeting.Mark(p.Council, b.Member)
			}
		}
		result := vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.OnBallot(), Ballots: in})
		p.Result, p.Meeting.Stage = &result, data.Counted
		if err := p.Reconcile(); err != nil {
			t.Fatalf("%v\nrule %+v\nseats %+v\nballots %+v", err, p.Meeting.Rule, p.Meeting.Seats, in)
		}
		if result.Meeting.Quorum.Met {
			voted++
		}
	}
	if voted < 2_000 {
		t.Errorf("only %d of the meetings could vote", voted)
	}
}

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

func randomMeeting(r *rand.Rand) data.Proceedings {
	var p data.Proceedings
	nominees := 1 + r.IntN(5)
	for n := range nominees {
		p.Dossiers = append(p.Dossiers, data.Dossier{Number: n + 1, Name: fmt.Sprint(n), Kind: pick(r, data.Kinds...),
			State: pick(r, data.Listed, data.Listed, data.Listed, data.Returned)})
	}
	for i := range 1 + r.IntN(12) {
		id := fmt.Sprint("m", i)
		p.Council.Members = append(p.Council.Members, data.Member{ID: id, Role: pick(r, data.Roles...)})
		seat := data.Seat{Member: id, Attendance: pick(r, data.Present, data.Present, data.Present, data.Written, data.Absent, "")}
		for range r.IntN(3) {
			seat.Recused = append(seat.Recused, 1+r.IntN(nominees))
		}
		if r.IntN(9) > 0 {
			p.Meeting.Seats = append(p.Meeting.Seats, seat)
		}
	}
	p.Meeting.Rule = data.Rule{Method: pick(r, data.Secret, data.Open), Quorum: data.Share{Num: 1, Den: 2}, Quota: r.IntN(4),
		Pass: pick(r, data.Share{Num: 80, Den: 100}, data.Share{Num: 1, Den: 2, More: true}),
		Base: pick(r, data.OfTotal, data.OfPresent, data.OfConsulted, data.OfCast), Recused: pick(r, data.RecusedCounted, data.RecusedExcluded)}
	return p
}

// randomBallots has at most one ballot or opinion of each member; secret ballots
// carry no name.
func randomBallots(r *rand.Rand, p data.Proceedings) []data.Ballot {
	var list []data.Ballot
	for _, m := range p.Council.Members {
		seat := p.Meeting.Seat(m.ID)
		b := data.Ballot{Label: m.ID, Member: m.ID, Written: seat.Attendance == data.Written, Void: r.IntN(9) == 0}
		if seat.Attendance == data.Present && p.Meeting.Rule.Method == data.Secret {
			b.Member = ""
		} else if seat.Attendance != data.Present && !b.Written {
			continue
		}
		for _, d := range p.OnBallot() {
			if r.IntN(5) > 0 && (b.Member == "" || !seat.RecusedFrom(d.Number)) {
				b.Marks = append(b.Marks, data.Mark{Nominee: d.Number, Choice: pick(r, data.Yes, data.Yes, data.No, data.Blank, data.Void, "")})
			}
		}
		list = append(list, b)
	}
	return list
}

package recount_test

import (
	"fmt"
	"slices"
	"testing"

	"thidua/data"
	"thidua/data/recount"
	"thidua/data/vote"
)

// hall is a council whose vote can be set up again and again in the same memory,
// in the forms of both counts.
type hall struct {
	ours             vote.Input
	theirs           recount.Input
	present, written int
	rows             [][]data.Mark // by ballot
	theirRows        [][]recount.Mark
}

// widest is the most nominees of a vote: seven counts of yes, three ways to split
// the rest, three numbers of recused.
const widest = 7 * 3 * 3

func newHall(n int) *hall {
	h := &hall{rows: make([][]data.Mark, n), theirRows: make([][]recount.Mark, n)}
	for i := range n {
		id := fmt.Sprint("m", i)
		h.ours.Council.Members = append(h.ours.Council.Members, data.Member{ID: id, Role: data.Ordinary})
		h.theirs.Members = append(h.theirs.Members, recount.Member{ID: id, Role: "member"})
		h.rows[i], h.theirRows[i] = make([]data.Mark, widest), make([]recount.Mark, widest)
	}
	h.ours.Meeting.Seats = make([]data.Seat, n)
	h.theirs.Votes = []recount.Vote{{Seats: make([]recount.Seat, n)}}
	return h
}

// seat seats the members: present ones first, then those who wrote, then the rest.
func (h *hall) seat(absent, written int) {
	n := len(h.rows)
	h.present, h.written = n-absent, written
	for i := range n {
		attendance := data.Present
		if i >= h.present {
			attendance = data.Written
		}
		if i >= h.present+written {
			attendance = data.Absent
		}
		id := h.ours.Council.Members[i].ID
		h.ours.Meeting.Seats[i] = data.Seat{Member: id, Attendance: attendance}
		h.theirs.Votes[0].Seats[i] = recount.Seat{Member: id, Attendance: string(attendance)}
	}
}

func (h *hall) setRule(r data.Rule) {
	h.ours.Meeting.Rule = r
	h.theirs.Votes[0].Rule = ruleOf(r)
}

// lot is a nominee's votes in the making: how many say yes and no, how many of
// those present and of the others are recused, and the fewest yes that pass.
type lot struct{ yes, no, recused, outside, need int }

// fill fills the box. The last of those present are recused and have no row for the
// nominee; so is the last member of all, whether that one wrote or is absent.
func (h *hall) fill(lots []lot) {
	h.ours.Nominees, h.theirs.Nominees = h.ours.Nominees[:0], h.theirs.Nominees[:0]
	for i, l := range lots {
		h.ours.Nominees = append(h.ours.Nominees, data.Dossier{Number: i + 1, Name: "An", Kind: data.Individual})
		h.theirs.Nominees = append(h.theirs.Nominees, recount.Nominee{Number: i + 1, Name: "An", Kind: "individual"})
		for r := range l.recused {
			h.recuse(h.present-1-r, i+1)
		}
		if l.outside > 0 {
			h.recuse(len(h.rows)-1, i+1)
		}
	}
	h.ours.Ballots, h.theirs.Votes[0].Ballots = h.ours.Ballots[:0], h.theirs.Votes[0].Ballots[:0]
	for i := range h.present + h.written {
		h.ballot(i, lots)
	}
}

func (h *hall) recuse(member, nominee int) {
	s, their := &h.ours.Meeting.Seats[member], &h.theirs.Votes[0].Seats[member]
	s.Recused = append(s.Recused, nominee)
	their.Recused = s.Recused
}

// ballot writes a member's ballot or opinion: the first voters say yes, then no,
// then blank, every other one of them without a row. An opinion without a row would
// be none.
func (h *hall) ballot(member int, lots []lot) {
	marks, theirs := h.rows[member][:0], h.theirRows[member][:0]
	inWriting := member >= h.present
	for i, l := range lots {
		choice := l.choice(h.place(member, l))
		if choice == "" || choice == data.Blank && !inWriting && (member+i)%2 == 0 {
			continue
		}
		marks = append(marks, data.Mark{Nominee: i + 1, Choice: choice})
		theirs = append(theirs, recount.Mark{Nominee: i + 1, Choice: string(choice)})
	}
	id := ""
	if inWriting {
		id = h.ours.Council.Members[member].ID
	}
	h.ours.Ballots = append(h.ours.Ballots, data.Ballot{Member: id, Written: inWriting, Marks: marks})
	h.theirs.Votes[0].Ballots = append(h.theirs.Votes[0].Ballots, recount.Ballot{Member: id, Written: inWriting, Marks: theirs})
}

// place is the member's place among those who vote on a nominee; -1 if recused.
func (h *hall) place(member int, l lot) int {
	switch {
	case member < h.present-l.recused:
		return member
	case member < h.present || l.outside > 0 && member == len(h.rows)-1:
		return -1
	}
	return member - l.recused
}

func (l lot) choice(place int) data.Choice {
	switch {
	case place < 0:
		return ""
	case place < l.yes:
		return data.Yes
	case place < l.yes+l.no:
		return data.No
	}
	return data.Blank
}

// compare counts twice.
func (h *hall) compare(t *testing.T) recount.Result {
	told, found := vote.Count(h.ours), recount.Count(h.theirs)
	if !h.same(told, found) {
		if text := differences(told, found); text != "" {
			t.Fatalf("%d members, %d present, %d wrote, rule %+v:\n%s", len(h.rows), h.present, h.written, h.ours.Meeting.Rule, text)
		}
	}
	return found
}

// same is a quick look, so that the slow comparison need not be made each time.
func (h *hall) same(told data.Result, found recount.Result) bool {
	m := found.Meeting
	return told.Meeting == data.Turnout{Total: m.Total, Present: m.Present, Written: m.Written, Absent: m.Absent, Quorum: data.Quorum(m.Quorum)} &&
		recount.Returns(told.Ballots) == found.Ballots &&
		slices.EqualFunc(told.Nominees, found.Nominees, func(a data.Outcome, b recount.Outcome) bool {
			b.WrittenYes = a.Written // the slow comparison knows when it may stay untold
			return outcomeOf(a) == b
		})
}

// vote puts the yes around the need of a rule to the vote.
func (h *hall) vote(t *testing.T, rule data.Rule, absent, turn int) {
	n := len(h.rows)
	h.setRule(rule)
	if n > few {
		h.seat(absent, []int{0, absent, absent / 2}[(n+absent+turn)%3])
		h.around(t, rule, n+absent)
		return
	}
	for written := range absent + 1 {
		h.seat(absent, written)
		h.around(t, rule, -1)
	}
}

// around has a nominee for each yes around the need; turn picks how many are
// recused and how the rest is split, -1 tries everything.
func (h *hall) around(t *testing.T, rule data.Rule, turn int) {
	var lots []lot
	for recused := range 3 {
		need := h.need(rule, recused)
		for i, yes := range []int{0, need - 2, need - 1, need, need + 1, need + 2, len(h.rows)} {
			for split := range 3 {
				if turn >= 0 && ((turn+i)%3 != recused || (turn/3+i)%3 != split) {
					continue
				}
				if l, ok := h.lot(yes, recused, split); ok {
					l.need = need
					lots = append(lots, l)
				}
			}
		}
	}
	h.fill(lots)
	found := h.compare(t)
	for i, l := range lots {
		if o := found.Nominees[i]; o.Yes != l.yes || o.Against != l.no || o.Passed != (o.Base > 0 && l.yes >= l.need) {
			t.Fatalf("%d members, %d present, %d wrote, rule %+v: %+v became %+v", len(h.rows), h.present, h.written, rule, l, o)
		}
	}
}

// outsiders is whether a member who is not present is recused as well: where two
// of those present are.
func (h *hall) outsiders(recused int) int {
	if recused == 2 && h.present < len(h.rows) {
		return 1
	}
	return 0
}

// voters is how many vote on a nominee.
func (h *hall) voters(recused int) int {
	voters := h.present - recused + h.written
	if h.outsiders(recused) > 0 && h.present+h.written == len(h.rows) {
		voters--
	}
	return voters
}

// lot makes a nominee with so many yes, if the meeting has the voters for it.
func (h *hall) lot(yes, recused, split int) (lot, bool) {
	voters := h.voters(recused)
	if yes = min(yes, voters); yes < 0 || recused > h.present {
		return lot{}, false
	}
	no := []int{0, voters - yes, (voters - yes) / 2}[split]
	return lot{yes: yes, no: no, recused: recused, outside: h.outsiders(recused)}, true
}

// need is the fewest yes that pass, sought by the words of the rule.
func (h *hall) need(rule data.Rule, recused int) int {
	base := len(h.rows)
	out := recused + h.outsiders(recused)
	switch rule.Base {
	case data.OfCast:
		base, out = h.voters(recused), 0
	case data.OfPresent:
		base, out = h.present, recused
	case data.OfConsulted:
		base, out = h.present+h.written, h.present+h.written-h.voters(recused)
	}
	if rule.Recused == data.RecusedExcluded {
		base -= out
	}
	return need(rule.Pass, base)
}

// need is the fewest of a base that reach a share.
func need(share data.Share, base int) int {
	for yes := 0; ; yes++ {
		left, right := yes*int(share.Den), base*int(share.Num)
		if left > right || left == right && !share.More {
			return yes
		}
	}
}

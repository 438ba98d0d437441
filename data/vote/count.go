package vote

import (
	"fmt"

	"thidua/data"
	"thidua/data/vn"
)

// Input is what a count needs: who sits in the council, who attended and under
// which rule, whom the vote was about, and what was handed in.
type Input struct {
	Council  data.Council
	Meeting  data.Meeting
	Nominees []data.Dossier
	Ballots  []data.Ballot
}

// Count counts. Without a quorum nothing is counted: every nominee stands with
// zero votes and none passes.
func Count(in Input) data.Result {
	r := data.Result{
		Meeting: Attend(in.Council, in.Meeting),
		Rule:    applied(in.Meeting.Rule),
	}
	r.ByHands = len(in.Meeting.Hands) > 0
	if !r.ByHands {
		r.Ballots.Issued = r.Meeting.Present
	}
	box := open(in, r.Meeting.Quorum.Met)
	r.Ballots.Returned, r.Ballots.Invalid = box.returned, box.void
	r.Ballots.Valid = box.returned - box.void
	r.Ballots.Written = len(box.written)
	for _, d := range in.Nominees {
		r.Nominees = append(r.Nominees, box.outcome(d, r))
	}
	if in.Meeting.Rule.Quota > 0 {
		box.limit(r.Nominees, in.Meeting.Rule.Quota)
	}
	rank(r.Nominees)
	return r
}

// Without is the result of a vote that was stopped: who took part and by which
// rule, and no count.
func Without(in Input) data.Result {
	r := data.Result{Meeting: Attend(in.Council, in.Meeting), Rule: applied(in.Meeting.Rule)}
	r.Ballots.Issued = r.Meeting.Present
	return r
}

// Attend sums the attendance of a meeting and its quorum, which is counted on
// those present, of all members.
func Attend(c data.Council, m data.Meeting) data.Turnout {
	return attend(c, m, func(s data.Seat) data.Seat { return s })
}

// Here is Attend at this moment, with those who came and went since.
func Here(c data.Council, m data.Meeting) data.Turnout { return attend(c, m, data.Seat.Now) }

func attend(c data.Council, m data.Meeting, at func(data.Seat) data.Seat) data.Turnout {
	t := data.Turnout{Total: len(c.Members)}
	for _, member := range c.Members {
		switch at(m.Seat(member.ID)).Attendance {
		case data.Present:
			t.Present++
		case data.Written:
			t.Written++
		default:
			t.Absent++
		}
	}
	quorum := m.Rule.Quorum
	t.Quorum = data.Quorum{Need: quorum.Need(t.Total), Have: t.Present, Met: quorum.Met(t.Present, t.Total)}
	return t
}

func applied(r data.Rule) data.Applied {
	return data.Applied{Method: r.Method, Quorum: r.Quorum, Pass: r.Pass, Base: r.Base,
		Recused: r.Recused, Quota: r.Quota, Basis: r.Basis}
}

// outcome counts one nominee.
func (b box) outcome(d data.Dossier, r data.Result) data.Outcome {
	o := data.Outcome{Number: d.Number, Name: d.Name, Kind: d.Kind}
	t := b.tally(d.Number)
	o.Yes, o.Against, o.Blank, o.Written = t.yes, t.no, t.blank, t.writtenYes
	o.Base = b.base(d.Number, r.Meeting, t)
	o.Ratio = fmt.Sprintf("%d/%d", o.Yes, o.Base)
	o.Percent = vn.Percent(int64(o.Yes), int64(o.Base))
	o.Passed = r.Meeting.Quorum.Met && b.rule.Pass.Met(o.Yes, o.Base)
	o.Criteria = t.criteria
	return o
}

// base is what the yes votes on a nominee are measured against. A recused member
// is taken out of every base but the votes cast where the rule excludes them.
func (b box) base(nominee int, turnout data.Turnout, t tally) int {
	out := b.recused[nominee]
	if b.rule.Recused != data.RecusedExcluded {
		out = recusals{}
	}
	switch b.rule.Base {
	case data.OfPresent:
		return turnout.Present - out.present
	case data.OfConsulted:
		return turnout.Present + turnout.Written - out.present - out.written
	case data.OfCast:
		return t.yes + t.no + t.blank
	}
	return turnout.Total - out.present - out.written - out.absent
}

package recount

import "slices"

// Count counts all votes and gives the standing result.
func Count(in Input) Result {
	in.Nominees = onTheBallot(in.Nominees)
	var polls []polling
	for _, v := range in.Votes {
		polls = append(polls, newPolling(v, in.Members, stood(v, in.Nominees)))
	}
	var r Result
	if len(polls) == 0 {
		return r
	}
	first := polls[0]
	r.Rule = first.vote.Rule
	r.Meeting.Total = len(first.room.members)
	r.Meeting.Present, r.Meeting.Written = first.room.heads(present), first.room.heads(written)
	r.Meeting.Absent = r.Meeting.Total - r.Meeting.Present - r.Meeting.Written
	r.Meeting.Quorum = first.quorum
	r.Ballots = first.returns()
	for _, n := range in.Nominees {
		r.Nominees = append(r.Nominees, outcome(n, polls))
	}
	r.order()
	for i, o := range r.Nominees {
		if o.Passed {
			r.Nominees[i].Prize = prize(in.Coefficients[o.Kind], in.BaseSalary)
		}
	}
	return r
}

// onTheBallot leaves out the dossiers returned to where they came from.
func onTheBallot(all []Nominee) []Nominee {
	return slices.DeleteFunc(slices.Clone(all), func(n Nominee) bool { return n.State == returned })
}

// stood names the nominees that a vote was on.
func stood(v Vote, all []Nominee) []int {
	var numbers []int
	for _, n := range all {
		if len(v.Nominees) == 0 || slices.Contains(v.Nominees, n.Number) {
			numbers = append(numbers, n.Number)
		}
	}
	return numbers
}

// outcome joins the votes on a nominee: the numbers are those of the first vote,
// the verdict is that of the last one that it stood in.
func outcome(n Nominee, polls []polling) Outcome {
	o := Outcome{Number: n.Number, Name: n.Name, Kind: n.Kind, Poll: polls[0].polls[n.Number]}
	o.WrittenYes = polls[0].written.count(n.Number, cellYes)
	o.Percent = percent(o.Poll)
	for i, p := range polls {
		if !slices.Contains(p.nominees, n.Number) {
			continue
		}
		verdict := p.verdict(n.Number)
		o.Passed, o.Tied, o.OverQuota = verdict == passed, verdict == tied, verdict == overQuota
		if i > 0 {
			poll := p.polls[n.Number]
			poll.Passed = o.Passed
			o.Runoff = &poll
		}
	}
	return o
}

// returns is what became of the ballot papers: one was issued to each member
// present, none where hands were raised. Valid opinions in writing are counted apart.
func (p polling) returns() Returns {
	var r Returns
	if len(p.vote.Hands) == 0 {
		r.Issued = p.room.heads(present)
	}
	for _, b := range p.vote.Ballots {
		switch {
		case b.Written && !b.Void:
			r.Written++
		case b.Written:
		case b.Void:
			r.Invalid++
		default:
			r.Valid++
		}
	}
	r.Returned = r.Valid + r.Invalid
	return r
}

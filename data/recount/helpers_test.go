package recount_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/recount"
	"thidua/data/vote"
)

// rounds is how many random rounds both counts must agree on.
const rounds = "100000"

func TestMain(m *testing.M) {
	flag.Set("rapid.checks", rounds) // a flag on the command line still overrides it
	os.Exit(m.Run())
}

// fraction reads a threshold that the test itself wrote.
func fraction(text string) recount.Fraction {
	f, err := recount.ParseFraction(text)
	if err != nil {
		panic(err)
	}
	return f
}

func share(text string) data.Share {
	s, err := data.ParseShare(text)
	if err != nil {
		panic(err)
	}
	return s
}

func ruleOf(r data.Rule) recount.Rule {
	return recount.Rule{Method: string(r.Method), Quorum: fraction(r.Quorum.String()), Pass: fraction(r.Pass.String()),
		Base: string(r.Base), Recused: string(r.Recused), Quota: r.Quota}
}

// inputOf takes a round over into the types of the second count: the first vote
// and those among the tied.
func inputOf(votes ...vote.Input) recount.Input {
	var r recount.Input
	for _, m := range votes[0].Council.Members {
		r.Members = append(r.Members, recount.Member{ID: m.ID, Role: string(m.Role)})
	}
	for _, d := range votes[0].Nominees {
		r.Nominees = append(r.Nominees, recount.Nominee{Number: d.Number, Name: d.Name, Kind: string(d.Kind), State: string(d.State)})
	}
	for _, in := range votes {
		r.Votes = append(r.Votes, voteOf(in))
	}
	return r
}

func voteOf(in vote.Input) recount.Vote {
	v := recount.Vote{Rule: ruleOf(in.Meeting.Rule), Nominees: in.Meeting.Nominees}
	for _, s := range in.Meeting.Seats {
		v.Seats = append(v.Seats, recount.Seat{Member: s.Member, Attendance: string(s.Attendance), Recused: s.Recused})
	}
	for _, h := range in.Meeting.Hands {
		v.Hands = append(v.Hands, recount.Hands(h))
	}
	for _, b := range in.Ballots {
		v.Ballots = append(v.Ballots, ballotOf(b))
	}
	return v
}

func ballotOf(b data.Ballot) recount.Ballot {
	ballot := recount.Ballot{Label: b.Label, Member: b.Member, Written: b.Written, Void: b.Void}
	for _, m := range b.Marks {
		ballot.Marks = append(ballot.Marks, recount.Mark{Nominee: m.Nominee, Choice: string(m.Choice)})
	}
	return ballot
}

// resultOf takes a count over into the types of the second count.
func resultOf(r data.Result) recount.Result {
	var told recount.Result
	m := &told.Meeting
	m.Total, m.Present, m.Written, m.Absent = r.Meeting.Total, r.Meeting.Present, r.Meeting.Written, r.Meeting.Absent
	m.Quorum = recount.Quorum(r.Meeting.Quorum)
	told.Ballots = recount.Returns(r.Ballots)
	told.Rule = ruleOf(data.Rule{Method: r.Rule.Method, Quorum: r.Rule.Quorum, Pass: r.Rule.Pass, Base: r.Rule.Base,
		Recused: r.Rule.Recused, Quota: r.Rule.Quota})
	for _, o := range r.Nominees {
		told.Nominees = append(told.Nominees, outcomeOf(o))
	}
	return told
}

func outcomeOf(o data.Outcome) recount.Outcome {
	outcome := recount.Outcome{Number: o.Number, Name: o.Name, Kind: string(o.Kind),
		Poll:       recount.Poll{Yes: o.Yes, Against: o.Against, Blank: o.Blank, Base: o.Base, Ratio: o.Ratio, Passed: o.Passed},
		WrittenYes: o.Written, Percent: o.Percent, Tied: o.Tied, OverQuota: o.Quota, Ordinal: o.Ordinal, Prize: o.Prize}
	if r := o.Runoff; r != nil {
		outcome.Runoff = &recount.Poll{Yes: r.Yes, Against: r.Against, Blank: r.Blank, Base: r.Base, Ratio: r.Ratio, Passed: r.Passed}
	}
	return outcome
}

// differences says where both counts differ; "" where they agree.
func differences(told data.Result, found recount.Result) string {
	var lines []string
	for _, d := range recount.Compare(resultOf(told), found).Differences {
		lines = append(lines, d.Field+" "+d.Name+": "+d.Told+" | "+d.Found)
	}
	return strings.Join(lines, "\n")
}

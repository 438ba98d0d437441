package vote_test

import (
	"fmt"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"thidua/data"
	"thidua/data/vote"
)

// reckon counts one nominee a second time, straight from the wording of the file
// format and with fractions instead of whole numbers, sharing nothing with Count.
func reckon(in vote.Input, nominee int) (yes, no, blank, base int, passed bool) {
	total, present, written := len(in.Council.Members), 0, 0
	out, outPresent, outWritten := 0, 0, 0
	for _, s := range in.Meeting.Seats {
		recused := false
		for _, n := range s.Recused {
			recused = recused || n == nominee
		}
		if s.Attendance == data.Present {
			present++
		}
		if s.Attendance == data.Written {
			written++
		}
		if recused {
			out++
			if s.Attendance == data.Present {
				outPresent++
			}
			if s.Attendance == data.Written {
				outWritten++
			}
		}
	}
	if big.NewRat(int64(present), int64(total)).Cmp(frac(in.Meeting.Rule.Quorum)) < 0 {
		yes, no, blank = 0, 0, 0
	} else {
		quiet := outPresent
		for _, b := range in.Ballots {
			if b.Void {
				continue
			}
			var mark *data.Mark
			for i := range b.Marks {
				if b.Marks[i].Nominee == nominee {
					mark = &b.Marks[i]
				}
			}
			switch {
			case mark == nil && b.Written:
			case mark == nil && in.Meeting.Rule.Method == data.Secret:
				if quiet > 0 {
					quiet--
				} else {
					blank++
				}
			case mark == nil:
				recused := false
				for _, s := range in.Meeting.Seats {
					for _, n := range s.Recused {
						recused = recused || s.Member == b.Member && n == nominee
					}
				}
				if !recused {
					blank++
				}
			case mark.Choice == data.Yes:
				yes++
			case mark.Choice == data.No:
				no++
			case mark.Choice == data.Blank:
				blank++
			}
		}
	}
	cast := yes + no + blank
	base = map[data.Base]int{data.OfTotal: total, data.OfPresent: present, data.OfConsulted: present + written, data.OfCast: cast}[in.Meeting.Rule.Base]
	if in.Meeting.Rule.Recused == data.RecusedExcluded {
		base -= map[data.Base]int{data.OfTotal: out, data.OfPresent: outPresent, data.OfConsulted: outPresent + outWritten}[in.Meeting.Rule.Base]
	}
	if base > 0 && big.NewRat(int64(present), int64(total)).Cmp(frac(in.Meeting.Rule.Quorum)) >= 0 {
		order := big.NewRat(int64(yes), int64(base)).Cmp(frac(in.Meeting.Rule.Pass))
		passed = order > 0 || order == 0 && !in.Meeting.Rule.Pass.More
	}
	return yes, no, blank, base, passed
}

func frac(s data.Share) *big.Rat { return big.NewRat(s.Num, s.Den) }

// drawRoom makes a meeting that could happen: recused members leave no mark in an
// open vote, each member hands in at most one ballot.
func drawRoom(t *rapid.T) vote.Input {
	members, nominees := rapid.IntRange(1, 25).Draw(t, "members"), rapid.IntRange(1, 6).Draw(t, "nominees")
	pick := func(label string, options ...string) string { return rapid.SampledFrom(options).Draw(t, label) }
	var law data.Rule
	law.Method = data.Method(pick("method", "open", "secret"))
	law.Base = data.Base(pick("base", "total", "present", "consulted", "cast"))
	law.Recused = data.Recused(pick("recused", "counted", "excluded"))
	law.Pass, _ = data.ParseShare(pick("pass", "80%", "90%", "2/3", ">1/2", ">2/3", "66,7%"))
	law.Quorum, _ = data.ParseShare(pick("quorum", "2/3", "1/2", "4/5"))
	r := newRoom(nil, members, nominees, law)
	for m := 1; m <= members; m++ {
		seat := &r.Meeting.Seats[m-1]
		seat.Attendance = data.Attendance(pick("attendance", "present", "present", "present", "present", "written", "absent"))
		if pick("is recused", "no", "no", "no", "yes") == "yes" {
			seat.Recused = []int{rapid.IntRange(1, nominees).Draw(t, "from")}
		}
		if seat.Attendance == data.Absent || pick("ballot", "in", "in", "in", "in", "kept") == "kept" {
			continue
		}
		if pick("void", "no", "no", "no", "no", "no", "yes") == "yes" {
			r.Ballots = append(r.Ballots, data.Ballot{Member: fmt.Sprintf("m%d", m), Void: true, Written: seat.Attendance == data.Written})
			continue
		}
		marks := []rune(rapid.StringOfN(rapid.SampledFrom([]rune("yyynbv-")), nominees, nominees, -1).Draw(t, "marks"))
		for _, n := range seat.Recused {
			marks[n-1] = '-'
		}
		r.cast(m, string(marks))
	}
	return r.Input
}

func TestCountAgreesWithAnIndependentReckoning(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawRoom(t)
		result := vote.Count(in)
		for _, o := range result.Nominees {
			yes, no, blank, base, passed := reckon(in, o.Number)
			if o.Yes != yes || o.Against != no || o.Blank != blank || o.Base != base || o.Passed != passed {
				t.Fatalf("nominee %d: counted %+v, reckoned %d-%d-%d of %d, %v", o.Number, o, yes, no, blank, base, passed)
			}
		}
		if b := result.Ballots; b.Returned != b.Valid+b.Invalid || b.Returned > b.Issued {
			t.Fatalf("ballots do not add up: %+v", b)
		}
		if m := result.Meeting; m.Total != m.Present+m.Written+m.Absent {
			t.Fatalf("members do not add up: %+v", m)
		}
	})
}

// BenchmarkCount counts 25 members × 300 nominees × 6 criteria.
func BenchmarkCount(b *testing.B) {
	r := newRoom(b, 25, 300, rule(b, data.Secret, "80%", data.OfTotal))
	for m := 1; m <= 25; m++ {
		ballot := data.Ballot{Label: fmt.Sprint(m)}
		for n := 1; n <= 300; n++ {
			scores := data.Scores{"c1": 1, "c2": 0, "c3": 1, "c4": 1, "c5": 9, "c6": 10}
			ballot.Marks = append(ballot.Marks, data.Mark{Nominee: n, Choice: data.Yes, Scores: scores})
		}
		r.Ballots = append(r.Ballots, ballot)
	}
	for b.Loop() {
		vote.Count(r.Input)
	}
}

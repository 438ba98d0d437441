package box_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/vote"
)

// drawVote makes a secret vote that could happen, with its ballots.
func drawVote(t *rapid.T) (data.Proceedings, []box.Content) {
	members, nominees := rapid.IntRange(1, 9).Draw(t, "members"), rapid.IntRange(1, 4).Draw(t, "nominees")
	var p data.Proceedings
	p.Meeting.Rule = data.Rule{Method: data.Secret, Quorum: data.Share{Num: 0, Den: 1}, Pass: data.Share{Num: 1, Den: 2},
		Base:    rapid.SampledFrom([]data.Base{data.OfTotal, data.OfPresent, data.OfConsulted, data.OfCast}).Draw(t, "base"),
		Recused: rapid.SampledFrom([]data.Recused{data.RecusedCounted, data.RecusedExcluded}).Draw(t, "recused")}
	for n := 1; n <= nominees; n++ {
		p.Dossiers = append(p.Dossiers, data.Dossier{Number: n, Name: fmt.Sprint("Người ", n)})
	}
	var opened []box.Content
	for m := 1; m <= members; m++ {
		id := fmt.Sprint("m", m)
		seat := data.Seat{Member: id, Attendance: rapid.SampledFrom([]data.Attendance{data.Present, data.Present, data.Written, data.Absent}).Draw(t, "attendance")}
		if rapid.Bool().Draw(t, "recused") {
			seat.Recused = []int{rapid.IntRange(1, nominees).Draw(t, "from")}
		}
		p.Council.Members = append(p.Council.Members, data.Member{ID: id, Name: id})
		p.Meeting.Seats = append(p.Meeting.Seats, seat)
		if seat.Attendance != data.Absent && rapid.IntRange(0, 5).Draw(t, "hands in") > 0 {
			opened = append(opened, drawContent(t, seat, nominees))
		}
	}
	return p, opened
}

func drawContent(t *rapid.T, seat data.Seat, nominees int) box.Content {
	c := box.Content{Written: seat.Attendance == data.Written, Void: rapid.IntRange(0, 7).Draw(t, "void") == 0, Receipt: "biên nhận " + seat.Member}
	for n := 1; n <= nominees; n++ {
		choice := rapid.SampledFrom([]data.Choice{data.Yes, data.Yes, data.No, data.Blank, data.Void, ""}).Draw(t, "choice")
		if seat.RecusedFrom(n) || c.Void {
			continue
		}
		mark := data.Mark{Nominee: n, Choice: choice}
		for _, id := range []string{"c", "d"} {
			if rapid.Bool().Draw(t, "scored") {
				if mark.Scores == nil {
					mark.Scores = data.Scores{}
				}
				mark.Scores[id] = rapid.IntRange(0, 3).Draw(t, "score")
			}
		}
		if choice == "" && mark.Scores == nil {
			continue // says nothing at all
		}
		c.Marks = append(c.Marks, mark)
	}
	return c
}

func countOf(p data.Proceedings, list []data.Ballot) string {
	r := vote.Count(vote.Input{Council: p.Council, Meeting: p.Meeting, Nominees: p.Dossiers, Ballots: list})
	text, _ := json.Marshal(r)
	return string(text)
}

// Mixing changes nothing that is counted, and it forgets everything else: it gives
// the same rows for whatever way the same marks were spread over the ballots.
func TestMixingKeepsTheCountAndForgetsTheBallots(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, opened := drawVote(t)
		mixed := box.Mix(p, opened)
		if before, after := countOf(p, box.Listed(opened)), countOf(p, mixed); before != after {
			t.Fatalf("counted before\n%s\nafter\n%s", before, after)
		}
		shuffled := slices.Clone(opened)
		swap(t, shuffled)
		if again := box.Mix(p, shuffled); fmt.Sprint(again) != fmt.Sprint(mixed) {
			t.Fatalf("the rows depend on who said what:\n%v\n%v", mixed, again)
		}
		for _, row := range mixed {
			if row.Member != "" || len(row.Label) != len("phieu-001") {
				t.Fatalf("a row names somebody: %+v", row)
			}
		}
	})
}

// swap changes the order of the ballots and lets pairs of valid ones trade what
// they say on a nominee: all of it, or the scores alone.
func swap(t *rapid.T, list []box.Content) {
	for i := range list {
		j := rapid.IntRange(0, len(list)-1).Draw(t, "with")
		list[i], list[j] = list[j], list[i]
	}
	for i := 1; i < len(list); i++ {
		x, y := &list[i-1], &list[i]
		if x.Void || y.Void || x.Written != y.Written {
			continue
		}
		nominee := rapid.IntRange(1, 4).Draw(t, "nominee")
		if rapid.Bool().Draw(t, "scores alone") {
			tradeScores(x, y, nominee)
		} else {
			trade(x, y, nominee)
		}
	}
}

// tradeScores lets two ballots that both say something on a nominee trade its scores.
func tradeScores(x, y *box.Content, nominee int) {
	x.Marks, y.Marks = slices.Clone(x.Marks), slices.Clone(y.Marks)
	for i := range x.Marks {
		for j := range y.Marks {
			a, b := &x.Marks[i], &y.Marks[j]
			if a.Nominee == nominee && b.Nominee == nominee && a.Choice != data.Void && b.Choice != data.Void {
				a.Scores, b.Scores = b.Scores, a.Scores
			}
		}
	}
}

func trade(x, y *box.Content, nominee int) {
	of := func(c *box.Content) (mine, rest []data.Mark) {
		for _, m := range c.Marks {
			if m.Nominee == nominee {
				mine = append(mine, m)
			} else {
				rest = append(rest, m)
			}
		}
		return mine, rest
	}
	mineX, restX := of(x)
	mineY, restY := of(y)
	x.Marks, y.Marks = slices.Concat(restX, mineY), slices.Concat(restY, mineX)
}

// Where the council resolved so, each ballot stands whole under its receipt.
func TestListedBallotsStandUnderTheirReceipts(t *testing.T) {
	list := box.Listed([]box.Content{{Receipt: "trăng sao mây", Marks: []data.Mark{{Nominee: 1, Choice: data.No}}}, {Void: true},
		{Receipt: "lúa sông trăng", Marks: []data.Mark{{Nominee: 1, Choice: data.Yes}}}})
	got := fmt.Sprint(list[0].Label, list[0].Void, ",", list[1].Label, list[1].Marks[0].Choice == data.Yes, ",", list[2].Label, list[2].Marks[0].Choice == data.No)
	if got != "phieu-giay-001true,lúa sông trăngtrue,trăng sao mâytrue" {
		t.Error(got)
	}
}

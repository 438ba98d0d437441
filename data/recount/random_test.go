package recount_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"thidua/data"
	"thidua/data/recount"
	"thidua/data/vote"
)

// Both counts agree on whatever a round may bring. Rooms are small: what can go
// wrong between recusals, void ballots, quotas and ties does so among five members
// as among two hundred, and more often.
func TestRandomRounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawRound(t)
		if text := differences(vote.Count(in), recount.Count(inputOf(in))); text != "" {
			t.Fatalf("rule %+v\nseats %+v\nballots %#v\n%s", in.Meeting.Rule, in.Meeting.Seats, in.Ballots, text)
		}
	})
}

// listed are names that lists put in an order: one given name with other families,
// letters before tones, both places of the tone, capitals, a single word.
var listed = []string{"Lê Văn An", "Nguyễn Thị An", "Trần Ân", "Lê Hoà", "Lê Hòa", "Phạm Hoa", "LÊ VĂN AN", "Đỗ Ẩn", "Đặng Đạt", "Dương Dạt", "Hội Khuyến học", "Thúy", "Võ Thuý"}

var (
	attendances = []data.Attendance{data.Present, data.Present, data.Present, data.Written, data.Absent, ""}
	choices     = []data.Choice{data.Yes, data.Yes, data.Yes, data.No, data.Blank, data.Void, "none", ""}
	passes      = []string{"80%", "90%", "2/3", ">1/2", ">2/3", "50%", "100%", "0%", "33,3%"}
	quorums     = []string{"2/3", ">1/2", "0%", "50%", "75%"}
	bases       = []data.Base{data.OfTotal, data.OfPresent, data.OfConsulted, data.OfCast}
	recusals    = []data.Recused{data.RecusedCounted, data.RecusedExcluded}
	methods     = []data.Method{data.Secret, data.Open}
)

func drawRound(t *rapid.T) vote.Input {
	var in vote.Input
	number := func(least, most int, what string) int { return rapid.IntRange(least, most).Draw(t, what) }
	in.Meeting.Rule = data.Rule{
		Method: rapid.SampledFrom(methods).Draw(t, "method"), Base: rapid.SampledFrom(bases).Draw(t, "base"),
		Recused: rapid.SampledFrom(recusals).Draw(t, "recused"), Pass: share(rapid.SampledFrom(passes).Draw(t, "pass")),
		Quorum: share(rapid.SampledFrom(quorums).Draw(t, "quorum")), Quota: max(number(-2, 4, "quota"), 0),
	}
	for n := range number(1, 5, "nominees") {
		in.Nominees = append(in.Nominees, data.Dossier{Number: n + 1, Name: rapid.SampledFrom(listed).Draw(t, "name"),
			Kind: data.Kinds[number(0, 2, "kind")], State: data.Listed})
	}
	members := number(1, 6, "members")
	head := number(0, members-1, "chair")
	for i := range members {
		m := data.Member{ID: fmt.Sprint("m", i), Role: data.Ordinary}
		if i == head {
			m.Role = data.Chair
		}
		in.Council.Members = append(in.Council.Members, m)
		drawMember(t, &in, m)
	}
	return in
}

// drawMember gives a member a seat and perhaps a ballot. Some have no seat, some
// hand nothing in.
func drawMember(t *rapid.T, in *vote.Input, m data.Member) {
	if rapid.IntRange(0, 9).Draw(t, "no seat") == 0 {
		return
	}
	s := data.Seat{Member: m.ID, Attendance: rapid.SampledFrom(attendances).Draw(t, "attendance")}
	for _, d := range in.Nominees {
		if rapid.IntRange(0, 5).Draw(t, "recused") == 0 {
			s.Recused = append(s.Recused, d.Number)
		}
	}
	in.Meeting.Seats = append(in.Meeting.Seats, s)
	if s.Attendance != data.Present && s.Attendance != data.Written || rapid.IntRange(0, 9).Draw(t, "hands nothing in") == 0 {
		return
	}
	in.Ballots = append(in.Ballots, drawBallot(t, in, s))
}

func drawBallot(t *rapid.T, in *vote.Input, s data.Seat) data.Ballot {
	b := data.Ballot{Label: "phiếu " + s.Member, Member: s.Member, Written: s.Attendance == data.Written}
	if in.Meeting.Rule.Method == data.Secret && !(b.Written && rapid.Bool().Draw(t, "signed")) {
		b.Member = ""
	}
	b.Void = rapid.IntRange(0, 9).Draw(t, "void") == 0
	for _, d := range in.Nominees {
		choice := rapid.SampledFrom(choices).Draw(t, "choice")
		// Marks of a member who is known to be recused are turned away before any count.
		if choice != "none" && !(b.Member != "" && slices.Contains(s.Recused, d.Number)) {
			b.Marks = append(b.Marks, data.Mark{Nominee: d.Number, Choice: choice})
		}
	}
	return b
}

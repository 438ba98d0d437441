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

// Both counts agree on whatever a round may bring, with up to two more votes among
// the tied. Rooms are small: what can go wrong between recusals, void ballots,
// quotas and ties does so among five members as among two hundred, and more often.
func TestRandomRounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		votes := []vote.Input{drawRound(t)}
		told := vote.Count(votes[0])
		for len(votes) < 3 {
			next, ok := drawRunoff(t, votes[0], told)
			if !ok {
				break
			}
			votes, told = append(votes, next), vote.Join(told, vote.Count(next))
		}
		if text := differences(told, recount.Count(inputOf(votes...))); text != "" {
			t.Fatalf("%s\n%s", show(votes), text)
		}
	})
}

// show writes votes out, as far as they were drawn.
func show(votes []vote.Input) (text string) {
	for _, in := range votes {
		text += fmt.Sprintf("%+v\n", voteOf(in))
	}
	return text
}

// listed are names that lists put in an order: one given name with other families,
// letters before tones, both places of the tone, capitals, a single word.
var listed = []string{"Lê Văn An", "Nguyễn Thị An", "Trần Ân", "Lê Hoà", "Lê Hòa", "Phạm Hoa", "LÊ VĂN AN", "Đỗ Ẩn", "Đặng Đạt", "Dương Dạt", "Hội Khuyến học", "Thúy", "Võ Thuý"}

var (
	attendances = []data.Attendance{data.Present, data.Present, data.Present, data.Present, data.Written, data.Absent, ""}
	choices     = []data.Choice{data.Yes, data.Yes, data.Yes, data.No, data.Blank, data.Void, "none", ""}
	passes      = []string{">1/2", "50%", "33,3%", "0%", "2/3", ">2/3", "80%", "90%", "100%"}
	quorums     = []string{"0%", "0%", "0%", "0%", "2/3", ">1/2", "50%", "75%"}
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
		Quorum: share(rapid.SampledFrom(quorums).Draw(t, "quorum")), Quota: number(0, 3, "quota"),
	}
	for n := range rapid.SampledFrom([]int{4, 5, 3, 2, 1}).Draw(t, "nominees") {
		in.Nominees = append(in.Nominees, data.Dossier{Number: n + 1, Name: rapid.SampledFrom(listed).Draw(t, "name"),
			Kind: data.Kinds[number(0, 2, "kind")], State: data.Listed})
	}
	members := rapid.SampledFrom([]int{4, 5, 6, 3, 2, 1}).Draw(t, "members")
	head := number(0, members-1, "chair")
	for i := range members {
		m := data.Member{ID: fmt.Sprint("m", i), Role: data.Ordinary}
		if i == head {
			m.Role = data.Chair
		}
		in.Council.Members = append(in.Council.Members, m)
	}
	drawVote(t, &in)
	return in
}

// drawRunoff draws a vote among the tied for the places left.
func drawRunoff(t *rapid.T, first vote.Input, told data.Result) (vote.Input, bool) {
	next := vote.Input{Council: first.Council, Meeting: data.Meeting{Rule: first.Meeting.Rule}}
	next.Meeting.Rule.Quota = vote.Places(told)
	for i, o := range told.Nominees {
		if o.Tied {
			next.Nominees = append(next.Nominees, first.Nominees[i])
			next.Meeting.Nominees = append(next.Meeting.Nominees, o.Number)
		}
	}
	if len(next.Nominees) == 0 || rapid.IntRange(0, 3).Draw(t, "no vote among the tied") == 0 {
		return next, false
	}
	drawVote(t, &next)
	return next, true
}

// drawVote draws who attends and what they vote.
func drawVote(t *rapid.T, in *vote.Input) {
	for _, m := range in.Council.Members {
		drawMember(t, in, m)
	}
	if in.Meeting.Rule.Method == data.Open && rapid.IntRange(0, 3).Draw(t, "hands") == 0 {
		drawHands(t, in)
	}
}

// drawHands has the cast votes entered as numbers in place of ballots.
func drawHands(t *rapid.T, in *vote.Input) {
	in.Ballots = slices.DeleteFunc(in.Ballots, func(b data.Ballot) bool { return !b.Written })
	p := data.Proceedings{Council: in.Council, Meeting: in.Meeting}
	for _, d := range in.Nominees {
		h := data.Hands{Nominee: d.Number, Yes: p.VotersOn(d.Number)}
		for h.Yes > 0 && rapid.Bool().Draw(t, "another no") {
			h.Yes, h.No = h.Yes-1, h.No+1
		}
		for h.Yes > 0 && rapid.Bool().Draw(t, "another blank") {
			h.Yes, h.Blank = h.Yes-1, h.Blank+1
		}
		in.Meeting.Hands = append(in.Meeting.Hands, h)
	}
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

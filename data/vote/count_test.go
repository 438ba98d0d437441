package vote_test

import (
	"fmt"
	"testing"

	"thidua/data"
	"thidua/data/vote"
)

func share(t testing.TB, text string) data.Share {
	t.Helper()
	s, err := data.ParseShare(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// room is a meeting under construction: members m1 (the chair) … mN, all present.
type room struct {
	vote.Input
	t testing.TB
}

func newRoom(t testing.TB, members, nominees int, rule data.Rule) *room {
	r := &room{t: t}
	for i := 1; i <= members; i++ {
		role := data.Ordinary
		if i == 1 {
			role = data.Chair
		}
		id := fmt.Sprintf("m%d", i)
		r.Council.Members = append(r.Council.Members, data.Member{ID: id, Name: "Thành viên " + id, Role: role})
		r.Meeting.Seats = append(r.Meeting.Seats, data.Seat{Member: id, Attendance: data.Present})
	}
	for i := 1; i <= nominees; i++ {
		r.Nominees = append(r.Nominees, data.Dossier{Number: i, Name: fmt.Sprintf("Người %d", i), Kind: data.Individual})
	}
	r.Meeting.Rule = rule
	return r
}

func (r *room) seat(member int, a data.Attendance, recused ...int) *room {
	r.Meeting.Seats[member-1].Attendance, r.Meeting.Seats[member-1].Recused = a, recused
	return r
}

// cast hands in a ballot of a member: one letter a nominee, y n b, v for an
// invalid mark, - for no row.
func (r *room) cast(member int, marks string) *room {
	b := data.Ballot{Label: fmt.Sprint("p", member), Written: r.Meeting.Seats[member-1].Attendance == data.Written}
	if r.Meeting.Rule.Method == data.Open || b.Written {
		b.Member = fmt.Sprintf("m%d", member)
	}
	for i, c := range marks {
		choice, ok := map[rune]data.Choice{'y': data.Yes, 'n': data.No, 'b': data.Blank, 'v': data.Void}[c]
		if ok {
			b.Marks = append(b.Marks, data.Mark{Nominee: i + 1, Choice: choice})
		}
	}
	r.Ballots = append(r.Ballots, b)
	return r
}

func (r *room) void(label string) *room {
	r.Ballots = append(r.Ballots, data.Ballot{Label: label, Void: true})
	return r
}

func (r *room) check(nominee int, want string) {
	r.t.Helper()
	o, ok := vote.Count(r.Input).Of(nominee)
	if !ok {
		r.t.Fatalf("no outcome of %d", nominee)
	}
	got := fmt.Sprintf("%d-%d-%d %s %v", o.Yes, o.Against, o.Blank, o.Ratio, o.Passed)
	if got != want {
		r.t.Errorf("nominee %d: %s, want %s", nominee, got, want)
	}
}

func rule(t testing.TB, method data.Method, pass string, base data.Base) data.Rule {
	return data.Rule{Method: method, Quorum: share(t, "2/3"), Pass: share(t, pass), Base: base, Recused: data.RecusedCounted}
}

func TestOneAbsentWithAWrittenOpinion(t *testing.T) {
	// Nine members, seven present, one written yes, one absent: 7 + 1 = 8 of 9.
	r := newRoom(t, 9, 1, rule(t, data.Open, "80%", data.OfTotal)).seat(8, data.Written).seat(9, data.Absent)
	for m := 1; m <= 8; m++ {
		r.cast(m, "y")
	}
	r.check(1, "8-0-0 8/9 true")
	got := vote.Count(r.Input)
	if want := (data.Turnout{Total: 9, Present: 7, Written: 1, Absent: 1, Quorum: data.Quorum{Need: 6, Have: 7, Met: true}}); got.Meeting != want {
		t.Errorf("turnout %+v, want %+v", got.Meeting, want)
	}
	if want := (data.Returns{Issued: 7, Returned: 7, Valid: 7, Written: 1}); got.Ballots != want {
		t.Errorf("ballots %+v, want %+v", got.Ballots, want)
	}
	if text := vote.Arithmetic(got.Nominees[0], got.Rule); text != "7 + 1 văn bản = 8 / 9 = 88,9% ≥ 80%: đạt" {
		t.Error(text)
	}
	// In a secret vote nothing may tell what the one opinion said.
	r.Meeting.Rule.Method = data.Secret
	if o := vote.Count(r.Input).Nominees[0]; o.Yes != 8 || o.Written != 0 {
		t.Errorf("yes %d, of them written %d", o.Yes, o.Written)
	}
}

func TestAnInvalidBallotSaysNothing(t *testing.T) {
	r := newRoom(t, 5, 1, rule(t, data.Secret, "80%", data.OfTotal))
	for m := 1; m <= 4; m++ {
		r.cast(m, "y")
	}
	r.void("p5")
	r.check(1, "4-0-0 4/5 true")
	if got := vote.Count(r.Input).Ballots; got != (data.Returns{Issued: 5, Returned: 5, Valid: 4, Invalid: 1}) {
		t.Errorf("ballots %+v", got)
	}
}

func TestANomineeWithoutARow(t *testing.T) {
	// Blank, unless the ballot is a recused member's.
	open := newRoom(t, 5, 2, rule(t, data.Open, ">1/2", data.OfCast)).seat(5, data.Present, 2)
	for m := 1; m <= 3; m++ {
		open.cast(m, "yy")
	}
	open.cast(4, "y-").cast(5, "y-")
	open.check(1, "5-0-0 5/5 true")
	open.check(2, "3-0-1 3/4 true")

	// In a secret vote as many say nothing as present members are recused.
	secret := newRoom(t, 5, 2, rule(t, data.Secret, ">1/2", data.OfCast)).seat(4, data.Absent, 2).seat(5, data.Present, 2)
	secret.cast(1, "yy").cast(2, "y-").cast(3, "y-").cast(5, "y-")
	secret.check(2, "1-0-2 1/3 false")

	// A recused member who left no ballot without a row leaves nothing to explain.
	all := newRoom(t, 3, 1, rule(t, data.Secret, ">1/2", data.OfCast)).seat(3, data.Present, 1)
	all.cast(1, "y").cast(2, "n").cast(3, "y")
	all.check(1, "2-1-0 2/3 true")
}

func TestAWrittenOpinionWithoutARowSaysNothing(t *testing.T) {
	r := newRoom(t, 3, 2, rule(t, data.Open, ">1/2", data.OfCast)).seat(3, data.Written)
	r.cast(1, "yy").cast(2, "ny").cast(3, "y-")
	r.check(1, "2-1-0 2/3 true")
	r.check(2, "2-0-0 2/2 true")
}

func TestAnInvalidMarkSaysNothingOnThatNominee(t *testing.T) {
	r := newRoom(t, 3, 2, rule(t, data.Open, ">1/2", data.OfCast))
	r.cast(1, "vy").cast(2, "yy").cast(3, "ny")
	r.check(1, "1-1-0 1/2 false")
	r.check(2, "3-0-0 3/3 true")
}

func TestBases(t *testing.T) {
	// Ten members: seven present, one of them recused from nominee 1, one written,
	// one absent and recused, one absent. Six yes of the present, the opinion is no.
	for _, c := range []struct {
		base    data.Base
		recused data.Recused
		want    string
	}{
		{data.OfTotal, data.RecusedCounted, "6/10"}, {data.OfTotal, data.RecusedExcluded, "6/8"},
		{data.OfPresent, data.RecusedCounted, "6/7"}, {data.OfPresent, data.RecusedExcluded, "6/6"},
		{data.OfConsulted, data.RecusedCounted, "6/8"}, {data.OfConsulted, data.RecusedExcluded, "6/7"},
		{data.OfCast, data.RecusedCounted, "6/7"}, {data.OfCast, data.RecusedExcluded, "6/7"},
	} {
		law := rule(t, data.Open, "80%", c.base)
		law.Recused = c.recused
		r := newRoom(t, 10, 1, law).seat(7, data.Present, 1).seat(8, data.Written).seat(9, data.Absent, 1).seat(10, data.Absent)
		for m := 1; m <= 6; m++ {
			r.cast(m, "y")
		}
		r.cast(7, "-").cast(8, "n")
		o, _ := vote.Count(r.Input).Of(1)
		if o.Ratio != c.want {
			t.Errorf("%s, recused %s: %s, want %s", c.base, c.recused, o.Ratio, c.want)
		}
	}
}

// A nominee that stands twice in a member's recusals is one recusal.
func TestARecusalNamedTwiceIsOne(t *testing.T) {
	excluded := rule(t, data.Open, "80%", data.OfTotal)
	excluded.Recused = data.RecusedExcluded
	r := newRoom(t, 5, 1, excluded).seat(5, data.Present, 1, 1)
	for m := 1; m <= 4; m++ {
		r.cast(m, "y")
	}
	r.check(1, "4-0-0 4/4 true")
}

func TestNoQuorumNoVote(t *testing.T) {
	r := newRoom(t, 9, 2, rule(t, data.Open, ">1/2", data.OfPresent))
	for m := 6; m <= 9; m++ {
		r.seat(m, data.Absent)
	}
	for m := 1; m <= 5; m++ {
		r.cast(m, "yy")
	}
	r.check(1, "0-0-0 0/5 false")
	got := vote.Count(r.Input)
	if got.Meeting.Quorum != (data.Quorum{Need: 6, Have: 5}) || len(got.Awarded()) != 0 || got.Ballots.Returned != 0 {
		t.Errorf("%+v", got)
	}
}

func TestRank(t *testing.T) {
	r := newRoom(t, 3, 6, rule(t, data.Open, ">1/2", data.OfTotal))
	for i, n := range []struct {
		name string
		kind data.Kind
	}{{"Nguyễn Văn Út", data.Individual}, {"Trần Thị Ánh", data.Individual}, {"Gia đình ông Chau Sóc Phia", data.Household},
		{"Hội Khuyến học", data.Collective}, {"Lê Thị Bé", data.Individual}, {"Lý Đạt", data.Individual}} {
		r.Nominees[i].Name, r.Nominees[i].Kind = n.name, n.kind
	}
	r.cast(1, "yyyyyn").cast(2, "yyyyyy").cast(3, "yynyny")
	var order []int
	for _, o := range vote.Count(r.Input).Awarded() {
		order = append(order, o.Number)
	}
	// Collective 4, household 3, then Ánh and Út with three votes, Bé and Đạt with two.
	if fmt.Sprint(order) != "[4 3 2 1 5 6]" {
		t.Errorf("order %v", order)
	}
}

func TestQuota(t *testing.T) {
	votes := []string{"yyyy", "yyny", "yynn"} // 3 3 1 2 yes
	count := func(method data.Method, quota int, chair string) data.Result {
		law := rule(t, method, "1/3", data.OfTotal)
		law.Quota = quota
		r := newRoom(t, 3, 4, law)
		r.cast(1, chair)
		for i, v := range votes[1:] {
			r.cast(i+2, v)
		}
		return vote.Count(r.Input)
	}
	passed := func(r data.Result) (text string) {
		for _, o := range r.Nominees {
			switch {
			case o.Passed:
				text += "p"
			case o.Tied:
				text += "t"
			case o.Quota:
				text += "q"
			default:
				text += "-"
			}
		}
		return text
	}
	for _, c := range []struct {
		name   string
		method data.Method
		quota  int
		chair  string
		want   string
	}{
		{"room for all", data.Open, 4, "yyyy", "pppp"},
		{"three of four", data.Open, 3, "yyyy", "ppqp"},
		{"two clear", data.Open, 2, "yyyy", "ppqq"},
		{"tie, the chair chose one", data.Open, 1, "ynyy", "pqqq"},
		{"tie, the chair chose both", data.Open, 1, "yyyy", "ttqq"},
		{"tie in a secret vote", data.Secret, 1, "yyyy", "ttqq"},
		{"tie of three for two, the chair chose one", data.Open, 2, "nnny", "tt-p"},
	} {
		if got := passed(count(c.method, c.quota, c.chair)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

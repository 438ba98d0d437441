package recount_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"thidua/data/recount"
)

// letters are the marks of a ballot written as a word, one letter a nominee; a
// letter that is none of these is no row.
var letters = map[rune]string{'y': "yes", 'n': "no", 'b': "blank", 'v': "invalid"}

// meeting makes an input by hand. The seats are a word too, one letter a member, of
// whom the first is the chair: present, written, absent. A ballot word may begin
// with "void " or "written "; in an open vote the words are the seats' in order.
func meeting(rule recount.Rule, seats string, kinds []string, ballots ...string) recount.Input {
	var in recount.Input
	v := recount.Vote{Rule: rule}
	for i, letter := range seats {
		id, role := fmt.Sprint("m", i+1), "member"
		if i == 0 {
			role = "chair"
		}
		in.Members = append(in.Members, recount.Member{ID: id, Role: role})
		v.Seats = append(v.Seats, recount.Seat{Member: id, Attendance: map[rune]string{'p': "present", 'w': "written", 'a': "absent"}[letter]})
	}
	for i, kind := range kinds {
		in.Nominees = append(in.Nominees, recount.Nominee{Number: i + 1, Name: fmt.Sprint("Người ", i+1), Kind: kind})
	}
	for i, word := range ballots {
		b := ballot(word)
		if rule.Method == "open" {
			b.Member = v.Seats[i].Member
		}
		v.Ballots = append(v.Ballots, b)
	}
	in.Votes = []recount.Vote{v}
	return in
}

func ballot(word string) (b recount.Ballot) {
	word, b.Void = strings.CutPrefix(word, "void ")
	word, b.Written = strings.CutPrefix(word, "written ")
	for i, letter := range word {
		if choice, ok := letters[letter]; ok {
			b.Marks = append(b.Marks, recount.Mark{Nominee: i + 1, Choice: choice})
		}
	}
	return b
}

func rule(method, pass, base, recused string, quota int) recount.Rule {
	return recount.Rule{Method: method, Quorum: fraction("2/3"), Pass: fraction(pass), Base: base, Recused: recused, Quota: quota}
}

// line writes an outcome on one line.
func line(o recount.Outcome) string {
	text := fmt.Sprintf("%d-%d-%d of %s %s", o.Yes, o.Against, o.Blank, o.Ratio, o.Percent)
	for word, is := range map[string]bool{" passed": o.Passed, " tied": o.Tied, " over": o.OverQuota} {
		if is {
			text += word
		}
	}
	return text
}

func same(count int, word string) []string { return slices.Repeat([]string{word}, count) }

func TestByHand(t *testing.T) {
	one := []string{"individual"}
	three := []string{"individual", "individual", "individual"}
	cases := []struct {
		name string
		in   recount.Input
		want []string
	}{
		// The example of the format: 9 members, 7 present, 1 wrote; 6 of 7 ballots valid.
		// 6 + 1 = 7 yes of 9; 80 % of 9 is 7,2, so 8 were needed.
		{"format", meeting(rule("secret", "80%", "total", "counted", 0), "pppppppwa", one, append(same(6, "y"), "void y", "written y")...),
			[]string{"7-0-0 of 7/9 77,8%"}},
		// All 7 ballots valid: 8 of 9 is 88,88… %.
		{"eight of nine", meeting(rule("secret", "80%", "total", "counted", 0), "pppppppwa", one, append(same(7, "y"), "written y")...),
			[]string{"8-0-0 of 8/9 88,9% passed"}},
		// 4 of 8 is half, not more than half; 5 of 8 is more. Of 8 two thirds is 5,33…
		{"half", meeting(rule("secret", ">1/2", "total", "counted", 0), "pppppppp", []string{"individual", "household"}, append(same(4, "yy"), "ny", "n", "bn", "vv")...),
			[]string{"4-2-1 of 4/8 50%", "5-1-1 of 5/8 62,5% passed"}},
		// A decimal of exactly five goes up: 1/16 is 6,25 %.
		{"a sixteenth", meeting(rule("secret", "80%", "total", "counted", 0), strings.Repeat("p", 16), one, append(same(15, "n"), "y")...),
			[]string{"1-15-0 of 1/16 6,3%"}},
		// An invalid mark says nothing, a missing row is blank, an opinion without a row
		// is none: of 5 ballots and 1 opinion 4 say something, 3 of them yes.
		{"cast", meeting(rule("secret", "2/3", "cast", "counted", 0), "pppppw", one, "y", "y", "y", "v", "-", "written -"),
			[]string{"3-0-1 of 3/4 75% passed"}},
		// Without quorum (6 of 9 are needed, 5 are there) no vote counts.
		{"no quorum", meeting(rule("secret", "80%", "present", "counted", 0), "pppppaaaa", one, same(5, "y")...), []string{"0-0-0 of 0/5 0%"}},
		// Two places, two with 4 yes before the third with 3.
		{"quota", meeting(rule("open", ">1/2", "total", "counted", 2), "pppp", three, "yyy", "yyy", "yyy", "yyn"),
			[]string{"4-0-0 of 4/4 100% passed", "4-0-0 of 4/4 100% passed", "3-1-0 of 3/4 75% over"}},
		// One place for three with 3 yes each: the chair voted for the second alone.
		{"chair", meeting(rule("open", ">1/2", "total", "counted", 1), "pppp", three, "nyn", "yyy", "yyy", "yny"),
			[]string{"3-1-0 of 3/4 75% over", "3-1-0 of 3/4 75% passed", "3-1-0 of 3/4 75% over"}},
		// Two places: the chair's one choice has a place, the other place stays empty.
		{"chair, a place left", meeting(rule("open", ">1/2", "total", "counted", 2), "pppp", three, "nyn", "yyy", "yyy", "yny"),
			[]string{"3-1-0 of 3/4 75% tied", "3-1-0 of 3/4 75% passed", "3-1-0 of 3/4 75% tied"}},
		// One place and two choices of the chair: none passes.
		{"chair, too many", meeting(rule("open", ">1/2", "total", "counted", 1), "pppp", three, "yyn", "yyy", "yny", "nyy"),
			[]string{"3-1-0 of 3/4 75% tied", "3-1-0 of 3/4 75% tied", "3-1-0 of 3/4 75% tied"}},
		// The same ballots in secret: nobody knows the chair's.
		{"secret tie", meeting(rule("secret", ">1/2", "total", "counted", 1), "pppp", three, "nyn", "yyy", "yyy", "yny"),
			[]string{"3-1-0 of 3/4 75% tied", "3-1-0 of 3/4 75% tied", "3-1-0 of 3/4 75% tied"}},
	}
	for _, c := range cases {
		var got []string
		for _, o := range recount.Count(c.in).Nominees {
			got = append(got, line(o))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// Five present, one of two absent wrote; members 4 and 5 (present), 6 (wrote) and 7
// (absent) are recused. Of the secret ballots two say yes and three have no row: two
// of these may be the recused members', the third is blank.
func TestRecusalsByHand(t *testing.T) {
	want := map[string]string{
		"total counted":      "2-0-1 of 2/7 28,6%",
		"total excluded":     "2-0-1 of 2/3 66,7% passed", // 7 - 4
		"present counted":    "2-0-1 of 2/5 40%",
		"present excluded":   "2-0-1 of 2/3 66,7% passed", // 5 - 2
		"consulted counted":  "2-0-1 of 2/6 33,3%",
		"consulted excluded": "2-0-1 of 2/3 66,7% passed", // 6 - 3
		"cast counted":       "2-0-1 of 2/3 66,7% passed",
		"cast excluded":      "2-0-1 of 2/3 66,7% passed",
	}
	for name, line1 := range want {
		base, recused, _ := strings.Cut(name, " ")
		in := meeting(rule("secret", "2/3", base, recused, 0), "pppppwa", []string{"individual"}, "y", "y", "-", "-", "-", "written -")
		for i := 3; i < 7; i++ {
			in.Votes[0].Seats[i].Recused = []int{1}
		}
		if got := line(recount.Count(in).Nominees[0]); got != line1 {
			t.Errorf("%s: %s, want %s", name, got, line1)
		}
	}
}

// What a member known to be recused marked says nothing, and what stands twice on a
// ballot is taken once: 3 yes of 4.
func TestMarksThatDoNotCountByHand(t *testing.T) {
	in := meeting(rule("open", ">1/2", "total", "counted", 0), "pppp", []string{"individual"}, "y", "y", "y", "y")
	in.Votes[0].Seats[3].Recused = []int{1}
	in.Votes[0].Ballots[0].Marks = append(in.Votes[0].Ballots[0].Marks, recount.Mark{Nominee: 1, Choice: "no"})
	if got := line(recount.Count(in).Nominees[0]); got != "3-0-0 of 3/4 75% passed" {
		t.Error(got)
	}
}

// Hands raised stand for the cast ballots; no paper is issued. 4 hands and 1 opinion
// are 5 yes of 7.
func TestHandsByHand(t *testing.T) {
	in := meeting(rule("open", "2/3", "total", "counted", 0), "ppppppw", []string{"individual"})
	in.Votes[0].Hands = []recount.Hands{{Nominee: 1, Yes: 4, No: 1, Blank: 1}}
	in.Votes[0].Ballots = []recount.Ballot{{Member: "m7", Written: true, Marks: []recount.Mark{{Nominee: 1, Choice: "yes"}}}}
	r := recount.Count(in)
	if got := line(r.Nominees[0]); got != "5-1-1 of 5/7 71,4% passed" || r.Ballots != (recount.Returns{Written: 1}) {
		t.Errorf("%s, %+v", got, r.Ballots)
	}
}

// Collectives stand before households and individuals; inside, more votes first,
// then the given name (An < Ân < Đạt), then the rest of the name, then the number.
// Hoà and Hòa are one name.
func TestOrderAndPrizesByHand(t *testing.T) {
	names := []string{"Đỗ Đạt", "Trần Ân", "Võ An", "Lê An", "Hộ ông Hoà", "Hộ ông Hòa", "Hội Khuyến học", "Bùi Zữ"}
	kinds := []string{"individual", "individual", "individual", "individual", "household", "household", "collective", "individual"}
	in := meeting(rule("secret", ">1/2", "total", "counted", 0), "ppp", kinds, "yyyyyyyy", "yyyyyyyy", "nnnnnnny")
	for i, name := range names {
		in.Nominees[i].Name = name
	}
	in.BaseSalary = 2_530_000
	in.Coefficients = map[string]recount.Fraction{"individual": fraction("0.3"), "collective": fraction("0,5"), "household": fraction("0.45")}
	var order []int
	var prizes []int64
	for _, o := range recount.Count(in).Nominees {
		order, prizes = append(order, o.Ordinal), append(prizes, o.Prize)
	}
	if want := []int{8, 7, 6, 5, 2, 3, 1, 4}; !slices.Equal(order, want) {
		t.Errorf("order %v, want %v", order, want)
	}
	// 759.000 up to 760.000; 1.138.500 up to 1.140.000; 1.265.000 up to 1.270.000.
	i, h, c := int64(760_000), int64(1_140_000), int64(1_270_000)
	if want := []int64{i, i, i, i, h, h, c, i}; !slices.Equal(prizes, want) {
		t.Errorf("prizes %v, want %v", prizes, want)
	}
	in.BaseSalary = 2_340_000 // 0,5 of it is 1.170.000, which is not rounded
	if got := recount.Count(in).Nominees[6].Prize; got != 1_170_000 {
		t.Errorf("prize %d", got)
	}
}

// Three tie with 3 yes for one place; the second vote among them gives it to the
// third. The votes of the first stay, the second decides.
func TestRunoffByHand(t *testing.T) {
	four := slices.Repeat([]string{"individual"}, 4)
	in := meeting(rule("secret", ">1/2", "total", "counted", 2), "pppp", four, "yyyy", "yyyy", "yyyy", "ynnn")
	second := meeting(rule("secret", ">1/2", "total", "counted", 1), "pppa", four, "-yny", "-nyy", "-yby").Votes[0]
	second.Nominees = []int{2, 3, 4}
	in.Votes = append(in.Votes, second)
	r := recount.Count(in)
	want := []string{"4-0-0 of 4/4 100% passed", "3-1-0 of 3/4 75%", "3-1-0 of 3/4 75%", "3-1-0 of 3/4 75% passed"}
	for i, o := range r.Nominees {
		if line(o) != want[i] {
			t.Errorf("%d: %s, want %s", o.Number, line(o), want[i])
		}
	}
	if o := r.Nominees[3]; o.Ordinal != 2 || o.Runoff == nil || *o.Runoff != (recount.Poll{Yes: 3, Base: 4, Ratio: "3/4", Passed: true}) {
		t.Errorf("%+v %+v", o, o.Runoff)
	}
	if o := r.Nominees[2]; *o.Runoff != (recount.Poll{Yes: 1, Against: 1, Blank: 1, Base: 4, Ratio: "1/4"}) {
		t.Errorf("%+v", o.Runoff)
	}
	if r.Nominees[0].Runoff != nil || r.Meeting.Present != 4 {
		t.Errorf("%+v", r)
	}
}

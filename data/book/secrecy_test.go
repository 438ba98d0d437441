package book_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
)

// meetings that are simulated with all protections on; with one of them off far
// fewer show the link.
const (
	guarded   = 1000
	unguarded = 100
)

// plain is how many standard deviations above chance count as a link, and fair how
// many chance itself may be off.
const (
	plain = 6.0
	fair  = 4.0
)

// TestNobodyCanLinkBallotsToVoters lets a spy that has everything but what was
// destroyed guess every mark of every voter.
func TestNobodyCanLinkBallotsToVoters(t *testing.T) {
	t.Parallel()
	if z := spied(t, guarded, ""); math.Abs(z) > fair {
		t.Errorf("the spy is %.1f standard deviations from chance", z)
	}
}

// Without one of the protections the same spy must get through, or the test above
// would prove nothing.
func TestTheSpyGetsThroughWithoutAProtection(t *testing.T) {
	t.Parallel()
	for _, what := range []string{"padding", "mixing", "destroying the key"} {
		z := spied(t, unguarded, what)
		t.Logf("without %s: %.1f standard deviations above chance", what, z)
		if z < plain {
			t.Errorf("without %s the spy is only %.1f standard deviations above chance", what, z)
		}
	}
}

// spied simulates meetings, lets the spy guess, and gives how far its hits are
// from chance, in standard deviations.
func spied(t *testing.T, meetings int, without string) float64 {
	t.Helper()
	const groups = 6 // most of the time goes into waiting for the disk
	var scores [groups]tally
	t.Run("without "+without, func(t *testing.T) {
		for g := range groups {
			t.Run(fmt.Sprint(g), func(t *testing.T) {
				t.Parallel()
				for i := g; i < meetings; i += groups {
					truth, spy := simulate(t, rand.New(rand.NewPCG(uint64(i), 7)), without)
					scores[g].add(truth, spy.guess(t))
				}
			})
		}
	})
	for _, s := range scores[1:] {
		scores[0].join(s)
	}
	return scores[0].z()
}

// tally sums hits and what chance would give: a guess that knows nothing of the
// voter hits with the share of the voters who chose so.
type tally struct{ hits, expected, variance float64 }

func (s *tally) add(truth, guess map[string]map[int]data.Choice) {
	for n := 1; n <= simNominees; n++ {
		count, voters := make(map[data.Choice]float64), 0.0
		for _, marks := range truth {
			if c, ok := marks[n]; ok {
				count[c]++
				voters++
			}
		}
		for voter, marks := range truth {
			if c, ok := marks[n]; ok && guess[voter][n] != "" {
				p := count[guess[voter][n]] / voters
				s.expected, s.variance = s.expected+p, s.variance+p*(1-p)
				if guess[voter][n] == c {
					s.hits++
				}
			}
		}
	}
}

func (s *tally) join(o tally) {
	s.hits, s.expected, s.variance = s.hits+o.hits, s.expected+o.expected, s.variance+o.variance
}

func (s *tally) z() float64 { return (s.hits - s.expected) / math.Sqrt(s.variance) }

// A simulated council: m5 is absent and votes in writing, one of the others does
// not vote on one nominee.
const (
	simMembers  = 5
	simNominees = 3
)

// simulate holds one secret vote, every voter choosing at random and coming in a
// random order, with a spy that copies the data file and the journal after each.
func simulate(t *testing.T, random *rand.Rand, without string) (truth map[string]map[int]data.Choice, s *spy) {
	t.Helper()
	folder := t.TempDir()
	b, err := book.Open(book.Params{Path: filepath.Join(folder, "so.db"), Movements: plan.Default(), Law: law.Default(),
		Clock: func() time.Time { return day }, Work: easy})
	must(t, err)
	b.Unguarded(without)
	round, recused := simRound(t, b, random)
	must(t, b.OpenVote(round.ID, passphrase))
	m, err := b.Meeting(round.ID)
	must(t, err)
	s = &spy{folder: folder, journal: b.JournalPath(m.ID), passphrase: passphrase, recused: recused, meeting: m}
	truth = make(map[string]map[int]data.Choice)
	for _, i := range random.Perm(simMembers) {
		id := fmt.Sprint("m", i+1)
		s.before(t)
		truth[id] = simBallot(random, m.Seat(id))
		cast(t, b, round.ID, id, marksOf(truth[id]), false)
		s.after(t, id)
	}
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	s.archive = filepath.Join(folder, "luu-tru.zip")
	must(t, b.Archive(round.ID, nil, s.archive, "Thi Đua"))
	must(t, b.Close())
	return truth, s
}

func simRound(t *testing.T, b *book.Book, random *rand.Rand) (data.Round, map[string]int) {
	t.Helper()
	round, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	must(t, err)
	_, err = b.SaveCouncil(council(), round.ID)
	must(t, err)
	must(t, b.Import(round.ID, "danh sách", nominees(simNominees)))
	m := data.Meeting{Round: round.ID, Opens: day, Counters: []string{"m2"}, Rule: data.Rule{Method: data.Secret}}
	for _, member := range council().Members {
		m.Seats = append(m.Seats, data.Seat{Member: member.ID, Attendance: data.Present})
	}
	m.Seats[4].Attendance = data.Written
	who, whom := random.IntN(4), 1+random.IntN(simNominees)
	m.Seats[who].Recused = []int{whom}
	_, err = b.Plan(m)
	must(t, err)
	return round, map[string]int{m.Seats[who].Member: whom}
}

func simBallot(random *rand.Rand, seat data.Seat) map[int]data.Choice {
	choices := make(map[int]data.Choice)
	for n := 1; n <= simNominees; n++ {
		if !seat.RecusedFrom(n) {
			choices[n] = []data.Choice{data.Yes, data.Yes, data.No, data.Blank}[random.IntN(4)]
		}
	}
	return choices
}

func marksOf(choices map[int]data.Choice) []data.Mark {
	var list []data.Mark
	for n := 1; n <= simNominees; n++ {
		if c, ok := choices[n]; ok {
			list = append(list, data.Mark{Nominee: n, Choice: c})
		}
	}
	return list
}

package recount_test

import (
	"fmt"
	"slices"
	"testing"

	"thidua/data"
	"thidua/data/law"
	"thidua/data/recount"
)

// most members a council has; up to some every rule meets every number absent, and
// up to few every number in writing and of recused and every way to split the rest.
const (
	most = 200
	some = 40
	few  = 9
)

// Both counts agree on every threshold of every council of 1 to 200 members.
//
// What a vote on one nominee comes to depends on how many members there are, are
// present, wrote and are recused, and on the numbers of yes, no and blank. It can
// change only where yes reaches the threshold of the base: the yes go from two
// below the need to two above, with none and all beside. Against and blank never
// decide, they only add up: the rest is split between them at both ends and in the
// middle.
//
// Every number absent is tried for every council under every rule of the packs. Of
// the other rules, which the packs may come to hold, what decides is the size of the
// base alone, from 1 to 200, and many rooms have a base of one size; so above 40
// members they take turns from one number absent to the next, one in 20 of them each
// time and all of them where nobody is absent. Each still meets every size of its
// base, most of them in several rooms. Likewise above 9 members
// the ways to split, the recused (0, 1, 2) and the share of the absent that wrote
// (none, half, all) take turns.
//
// The quorum looks at those present alone and is tried apart; here it is 0 %, for a
// meeting without quorum has no votes.
func TestEveryThreshold(t *testing.T) {
	packs, rules := everyRule()
	for n := most; n > 0; n-- {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			h := newHall(n)
			for absent := range n + 1 {
				for i, rule := range rules {
					if n <= some || i < packs || absent == 0 || (n+absent+i)%20 == 0 {
						h.vote(t, rule, absent, i)
					}
				}
			}
		})
	}
}

// Both counts agree on the quorum of every council of 1 to 200 members, for those
// present from two below the need to two above, none and all. All present say yes:
// without quorum their votes must not count.
func TestEveryQuorum(t *testing.T) {
	for n := 1; n <= most; n++ {
		h := newHall(n)
		for _, text := range []string{"2/3", ">1/2", "50%", "75%", "80%", ">2/3", "100%", "0%"} {
			quorum := share(text)
			h.setRule(data.Rule{Method: data.Secret, Quorum: quorum, Pass: share("80%"), Base: data.OfPresent, Recused: data.RecusedCounted})
			least := need(quorum, n)
			for _, present := range []int{0, least - 2, least - 1, least, least + 1, least + 2, n} {
				if present < 0 || present > n {
					continue
				}
				h.seat(n-present, (n-present)/2)
				h.fill([]lot{{yes: present}})
				if found := h.compare(t); found.Meeting.Quorum != (recount.Quorum{Need: least, Have: present, Met: present >= least}) {
					t.Fatalf("%d of %d present, quorum %s: %+v", present, n, text, found.Meeting.Quorum)
				}
			}
		}
	}
}

// everyRule gives the rules of the law packs, which come first, and every base with
// every way of recusal and threshold beside them.
func everyRule() (packs int, rules []data.Rule) {
	add := func(r data.Rule) {
		r.Quorum, r.Basis = share("0%"), ""
		if !slices.Contains(rules, r) {
			rules = append(rules, r)
		}
	}
	for _, day := range []string{"2024-01-01", "2025-03-01", "2025-07-01", "2026-11-20", "2027-03-01", "2028-01-01"} {
		var date data.Date
		if err := date.UnmarshalText([]byte(day)); err != nil {
			panic(err)
		}
		for _, award := range law.Default().On(date).Awards {
			add(award.Rule)
		}
	}
	packs = len(rules)
	for _, pass := range []string{"80%", "90%", "2/3", ">1/2", ">2/3"} {
		for _, base := range bases {
			for _, recused := range recusals {
				add(data.Rule{Method: data.Secret, Pass: share(pass), Base: base, Recused: recused})
			}
		}
	}
	return packs, rules
}

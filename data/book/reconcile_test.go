package book_test

import (
	"testing"

	"thidua/data"
	"thidua/data/book"
)

// However a vote was taken and whatever came of it, its numbers agree.
func TestEveryVoteReconciles(t *testing.T) {
	ballots := func(written bool) []data.Ballot {
		list := []data.Ballot{{Marks: marks(data.Yes, data.Void, data.No)}, {Void: true}, {Marks: marks(data.No, data.Yes)}}
		if written {
			list = append(list, data.Ballot{Member: "m5", Written: true, Marks: marks(data.Yes)})
		}
		return list
	}
	for name, vote := range map[string]struct {
		method data.Method
		take   func(b *book.Book, round uint64)
	}{
		"secret, at the screen": {data.Secret, func(b *book.Book, round uint64) {
			for _, id := range []string{"m1", "m2", "m4", "m5"} {
				cast(t, b, round, id, marks(data.Yes, "", data.No), id == "m2")
			}
		}},
		"secret, a sheet with an opinion": {data.Secret, func(b *book.Book, round uint64) { must(t, b.TakeBallots(round, "tệp", ballots(true))) }},
		"secret, paper typed twice": {data.Secret, func(b *book.Book, round uint64) {
			cast(t, b, round, "m1", marks(data.Yes, data.Yes, data.Yes), false)
			for entry := 1; entry <= 2; entry++ {
				must(t, b.EnterPaper(round, entry, 1, marks(data.No, data.Void, data.Yes), false))
			}
		}},
		"open": {data.Open, func(b *book.Book, round uint64) {
			cast(t, b, round, "m4", marks(data.Yes, "", data.No), false)
			cast(t, b, round, "m5", marks(data.Yes, data.Yes), false)
		}},
		"hands": {data.Open, func(b *book.Book, round uint64) {
			must(t, b.TakeHands(round, []data.Hands{{Nominee: 1, Yes: 4}, {Nominee: 2, Yes: 2, No: 1}, {Nominee: 3, Blank: 4}}))
			cast(t, b, round, "m5", marks(data.Yes, "", data.No), false)
		}},
	} {
		b, round := planned(t, vote.method)
		must(t, b.OpenVote(round.ID, passphrase))
		vote.take(b, round.ID)
		_, err := b.CloseVote(round.ID, passphrase)
		must(t, err)
		reconciled(t, name, b, round.ID)
	}
	b, round := planned(t, data.Secret)
	_, err := b.CountBallots(round.ID, "tệp", ballots(true))
	must(t, err)
	reconciled(t, "counted from a sheet", b, round.ID)
	b, round = planned(t, data.Secret)
	must(t, b.OpenVote(round.ID, passphrase))
	must(t, b.StopVote(round.ID, "mất điện"))
	reconciled(t, "stopped", b, round.ID)
	b, round = tied(t)
	reconciled(t, "a second round", b, round.ID)
}

func reconciled(t *testing.T, name string, b *book.Book, round uint64) {
	t.Helper()
	p, err := b.Proceedings(round)
	must(t, err)
	if p.Result == nil {
		t.Fatalf("%s: no result", name)
	}
	if err := p.Reconcile(); err != nil {
		t.Errorf("%s: %v", name, err)
	}
}

// A round that its nominees were passed on to knows what award they missed.
func TestADowngradedRoundKnowsWhereItComesFrom(t *testing.T) {
	b, round := decided(t)
	before, err := b.Proceedings(round.ID)
	must(t, err)
	next, err := b.Downgrade(round.ID, []int{3}, "lao-dong-tien-tien")
	must(t, err)
	p, err := b.Proceedings(next.ID)
	must(t, err)
	if p.FromAward != before.Award.Name || p.FromAward == "" {
		t.Errorf("comes from %q, want %q", p.FromAward, before.Award.Name)
	}
}

// Ballots beside receipts are in the proceedings only where the council resolved so.
func TestListingByResolution(t *testing.T) {
	for _, lists := range []bool{true, false} {
		b, round := planned(t, data.Secret)
		m, err := b.Meeting(round.ID)
		must(t, err)
		m.Box.Lists, m.Seats[3].Recused, m.Seats[4].Attendance = lists, nil, data.Absent
		_, err = b.Plan(m)
		must(t, err)
		must(t, b.OpenVote(round.ID, passphrase))
		cast(t, b, round.ID, "m1", marks(data.Yes, data.No, data.Yes), false)
		cast(t, b, round.ID, "m2", marks(data.Yes, data.Yes, data.Yes), false)
		p, err := b.Proceedings(round.ID)
		must(t, err)
		if len(p.Listing) != 0 {
			t.Error("ballots are listed while the vote is on")
		}
		_, err = b.CloseVote(round.ID, passphrase)
		must(t, err)
		p, err = b.Proceedings(round.ID)
		must(t, err)
		if want := map[bool]int{true: 2}[lists]; len(p.Listing) != want {
			t.Errorf("resolved %v: %d ballots listed", lists, len(p.Listing))
		}
	}
}

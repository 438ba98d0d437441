package book_test

import (
	"slices"
	"testing"

	"thidua/data"
)

// Every voter finds the receipt in the minutes' list; ballots from paper have none.
func TestReceiptsAreListedWithoutVotes(t *testing.T) {
	b, round, _ := voting(t)
	var given []string
	for _, id := range []string{"m3", "m1", "m5"} {
		receipt, err := b.Cast(round.ID, id, marks(data.Yes, data.No, data.Yes), false)
		must(t, err)
		given = append(given, receipt)
	}
	must(t, b.TakeBallots(round.ID, "tệp", []data.Ballot{{Label: "x", Marks: marks(data.No)}}))
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	m, err := b.Meeting(round.ID)
	must(t, err)
	slices.Sort(given)
	if !slices.Equal(m.Box.Receipts, given) || m.Box.Papers != 1 {
		t.Errorf("receipts %q, given %q; %d papers", m.Box.Receipts, given, m.Box.Papers)
	}
	list, err := b.Ballots(round.ID)
	must(t, err)
	for _, ballot := range list {
		for _, receipt := range given {
			if ballot.Label == receipt {
				t.Errorf("a ballot stands under its receipt: %+v", ballot)
			}
		}
	}
}

func TestReceiptsWithVotesWhereTheCouncilResolvedSo(t *testing.T) {
	b, round := planned(t, data.Secret)
	replan(t, b, round.ID, func(m *data.Meeting) {
		m.Box.Lists, m.Seats[3].Recused, m.Seats[4].Attendance = true, nil, data.Absent
	})
	must(t, b.OpenVote(round.ID, passphrase))
	receipt, err := b.Cast(round.ID, "m1", marks(data.Yes, data.No, data.Blank), false)
	must(t, err)
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	list, err := b.Ballots(round.ID)
	if err != nil || len(list) != 1 || list[0].Label != receipt || list[0].Marks[1].Choice != data.No {
		t.Errorf("%+v, %v", list, err)
	}
}

// An opinion in writing that is void has no receipt: it is not among the opinions
// that the minutes count.
func TestAVoidOpinionInASecretVote(t *testing.T) {
	b, round, _ := voting(t)
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.Yes, data.Yes), false)
	}
	receipt, err := b.Cast(round.ID, "m5", nil, true)
	must(t, err)
	result, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	if receipt != "" || result.Ballots.Written != 0 || result.Ballots.Valid != 3 {
		t.Errorf("receipt %q, ballots %+v", receipt, result.Ballots)
	}
	p, err := b.Proceedings(round.ID)
	must(t, err)
	must(t, p.Reconcile())
}

// Listed whole, the ballot of a recused member or an opinion would tell whose it is.
func TestBallotsThatWouldTellWhoseTheyAreAreNotListed(t *testing.T) {
	b, round := planned(t, data.Secret) // m4 is recused, m5 writes
	replan(t, b, round.ID, func(m *data.Meeting) { m.Box.Lists = true })
	problem(t, b.OpenVote(round.ID, passphrase), "phiếu của Thành viên 4 sẽ lộ")
	replan(t, b, round.ID, func(m *data.Meeting) { m.Seats[3].Recused = nil })
	problem(t, b.OpenVote(round.ID, passphrase), "phiếu của Thành viên 5 sẽ lộ")
	replan(t, b, round.ID, func(m *data.Meeting) { m.Seats[4].Attendance = data.Absent })
	must(t, b.OpenVote(round.ID, passphrase))
}

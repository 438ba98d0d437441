package book_test

import (
	"slices"
	"testing"

	"thidua/data"
	"thidua/data/book"
)

// Two people type the ballots on paper, each for themselves.
func TestPaperBallotsAreTypedTwice(t *testing.T) {
	b, round, _ := voting(t)
	cast(t, b, round.ID, "m1", marks(data.Yes, data.Yes, data.Yes), false)
	type entry struct {
		who, number int
		marks       []data.Mark
		void        bool
	}
	for _, e := range []entry{{1, 1, marks(data.Yes, data.No, data.Yes), false}, {1, 2, nil, true}, {2, 1, marks(data.Yes, data.Yes, data.Yes), false}} {
		must(t, b.EnterPaper(round.ID, e.who, e.number, e.marks, e.void))
	}
	list, err := b.PaperEntries(round.ID)
	must(t, err)
	if want := []book.PaperEntry{{Number: 1, First: true, Second: true}, {Number: 2, First: true}}; !slices.Equal(list, want) {
		t.Errorf("entries %+v", list)
	}
	if in, err := b.TurnedIn(round.ID); in != 3 || err != nil {
		t.Errorf("%d turned in, %v", in, err)
	}
	_, err = b.CloseVote(round.ID, passphrase)
	problem(t, err, "phiếu số 1 khác nhau ở hồ sơ số 2; phiếu số 2 mới nhập một lần")
	must(t, b.EnterPaper(round.ID, 2, 1, marks(data.Yes, data.No, data.Yes), false))
	must(t, b.EnterPaper(round.ID, 2, 2, nil, true))
	result, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	if got := result.Ballots; got != (data.Returns{Issued: 4, Returned: 3, Valid: 2, Invalid: 1}) {
		t.Errorf("ballots %+v", got)
	}
	// m4 is recused from nominee 2 and there is one valid paper that says no on it.
	if o := result.Nominees[1]; o.Yes != 1 || o.Against != 1 {
		t.Errorf("nominee 2: %+v", o)
	}
}

func TestPaperBallotsThatAreRefused(t *testing.T) {
	b, round, _ := voting(t)
	problem(t, b.EnterPaper(round.ID, 1, 5, nil, false), "từ 1 đến 4")
	problem(t, b.EnterPaper(round.ID, 3, 1, nil, false), "nhập hai lần")
	problem(t, b.EnterPaper(round.ID, 1, 1, []data.Mark{{Nominee: 8}}, false), "Không có hồ sơ số 8")
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.Yes), false)
	}
	must(t, b.EnterPaper(round.ID, 1, 1, marks(data.Yes), false))
	problem(t, b.EnterPaper(round.ID, 1, 2, marks(data.Yes), false), "đủ 4 phiếu")
	problem(t, refused(b.Cast(round.ID, "m4", marks(data.Yes), false)), "nhiều hơn số thành viên")
	must(t, b.RemovePaper(round.ID, 1))
	cast(t, b, round.ID, "m4", marks(data.Yes), false)
}

// The minutes of a stopped vote tell of all ballots that were in, typed ones as well.
func TestAStoppedVoteRemembersItsPapers(t *testing.T) {
	b, round, _ := voting(t)
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
	must(t, b.EnterPaper(round.ID, 1, 1, nil, false))
	must(t, b.EnterPaper(round.ID, 2, 1, nil, false))
	must(t, b.StopVote(round.ID, "thử"))
	m, err := b.Meeting(round.ID)
	if err != nil || m.Box.Papers != 1 || len(m.Voted) != 1 {
		t.Errorf("papers %d, voted %v, %v", m.Box.Papers, m.Voted, err)
	}
}

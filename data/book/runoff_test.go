package book_test

import (
	"fmt"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/book"
)

// tie brings nominees 1 and 2 to three votes each with one place for them; 3 has none.
func tie(t *testing.T) (*book.Book, data.Round) {
	t.Helper()
	b, round := planned(t, data.Secret)
	replan(t, b, round.ID, func(m *data.Meeting) { m.Rule.Quota, m.Seats[3].Recused = 1, nil })
	must(t, b.OpenVote(round.ID, passphrase))
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.Yes, data.No), false)
	}
	result, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	if len(result.Awarded()) != 0 || !result.Nominees[0].Tied || !result.Nominees[1].Tied {
		t.Fatalf("no tie: %+v", result.Nominees)
	}
	return b, round
}

func TestASecondRoundAmongTheTied(t *testing.T) {
	b, round := tie(t)
	first, err := b.Meeting(round.ID)
	must(t, err)
	m, err := b.Runoff(round.ID)
	must(t, err)
	if fmt.Sprint(m.Nominees) != "[1 2]" || m.Rule.Quota != 1 || m.After != first.ID || m.Number != first.Number || m.RollSHA256 != "" {
		t.Fatalf("planned %+v", m)
	}
	problem(t, b.Editable(round.ID), "đã biểu quyết")
	problem(t, b.CouncilEditable(1), "đã biểu quyết")
	must(t, b.OpenVote(round.ID, passphrase))
	problem(t, refused(b.Cast(round.ID, "m1", marks("", "", data.Yes), false)), "Không có hồ sơ số 3")
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.No, data.Yes), false)
	}
	result, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	one, two := result.Nominees[0], result.Nominees[1]
	if one.Passed || one.Tied || one.Yes != 3 || one.Runoff == nil || one.Runoff.Against != 3 {
		t.Errorf("nominee 1: %+v", one)
	}
	if !two.Passed || two.Ordinal != 1 || two.Yes != 3 || two.Runoff.Yes != 3 || !two.Runoff.Passed {
		t.Errorf("nominee 2: %+v", two)
	}
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if len(p.Sittings) != 2 || len(p.Sittings[0].Result.Nominees) != 3 || len(p.Sittings[1].Result.Nominees) != 2 {
		t.Errorf("sittings %+v", p.Sittings)
	}
	if p.Dossiers[0].State != data.Declined || p.Dossiers[1].State != data.Awarded || p.Dossiers[2].State != data.Declined {
		t.Errorf("states %s %s %s", p.Dossiers[0].State, p.Dossiers[1].State, p.Dossiers[2].State)
	}
	must(t, b.Decide(data.Decision{Round: round.ID, Number: "1", On: data.DateOf(day), Post: "CHỦ TỊCH", Signer: "A"}))
	_, err = b.Runoff(round.ID)
	problem(t, err, "Không có trường hợp nào bằng phiếu")
}

// A second round that is not held, or has no result, leaves the first one standing.
func TestASecondRoundThatIsGivenUp(t *testing.T) {
	b, round := tie(t)
	_, err := b.Runoff(round.ID)
	must(t, err)
	_, err = b.Undo()
	must(t, err)
	if p, err := b.Proceedings(round.ID); err != nil || p.Result == nil || p.Meeting.After != 0 {
		t.Fatalf("after undo: %+v, %v", p.Meeting, err)
	}
	m, err := b.Runoff(round.ID)
	must(t, err)
	must(t, b.OpenVote(round.ID, passphrase))
	must(t, b.StopVote(round.ID, "mất điện"))
	m.ID, m.Nominees, m.After = 0, nil, 0
	m, err = b.Plan(m)
	must(t, err)
	if fmt.Sprint(m.Nominees) != "[1 2]" || m.After == 0 || m.Rule.Quota != 1 {
		t.Errorf("the meeting after a stopped second round: %+v", m)
	}
	must(t, b.DropRunoff(round.ID))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if p.Meeting.Stage != data.Counted || p.Result == nil || !p.Result.Nominees[0].Tied || len(p.Sittings) > 1 {
		t.Errorf("the first count does not stand again: %+v %+v", p.Meeting, p.Result)
	}
	if len(p.Meeting.Before) != 1 || !strings.Contains(p.Meeting.Before[0], "mất điện") {
		t.Errorf("what became of the second round: %q", p.Meeting.Before)
	}
	for _, d := range p.Dossiers {
		if d.State != data.Declined {
			t.Errorf("dossier %d is %s", d.Number, d.State)
		}
	}
	problem(t, b.DropRunoff(round.ID), "Không có lượt")
}

// What a second round is among is not the planner's to change.
func TestAPlannedSecondRoundKeepsItsNominees(t *testing.T) {
	b, round := tie(t)
	_, err := b.Runoff(round.ID)
	must(t, err)
	replan(t, b, round.ID, func(m *data.Meeting) { m.After, m.Nominees, m.Rule.Quota = 0, nil, 0 })
	m, err := b.Meeting(round.ID)
	if err != nil || m.After == 0 || len(m.Nominees) != 2 || m.Rule.Quota != 1 {
		t.Errorf("planned %+v, %v", m, err)
	}
	problem(t, b.Editable(round.ID), "đã biểu quyết")
}

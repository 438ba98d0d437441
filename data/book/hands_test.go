package book_test

import (
	"fmt"
	"testing"

	"thidua/data"
)

func TestAShowOfHandsAsNumbers(t *testing.T) {
	b, round := planned(t, data.Open) // four present; m4 does not vote on nominee 2
	must(t, b.OpenVote(round.ID, ""))
	for words, hands := range map[string][]data.Hands{
		"số người biểu quyết là 4": {{Nominee: 1, Yes: 3}, {Nominee: 2, Yes: 3}, {Nominee: 3, Yes: 4}},
		"số người biểu quyết là 3": {{Nominee: 1, Yes: 4}, {Nominee: 2, Yes: 4}, {Nominee: 3, Yes: 4}},
		"Chưa ghi số biểu quyết":   {{Nominee: 1, Yes: 4}, {Nominee: 2, Yes: 3}},
		"ghi hai lần":              {{Nominee: 1, Yes: 4}, {Nominee: 1, Yes: 4}},
		"Không có hồ sơ số 7":      {{Nominee: 7, Yes: 4}},
		"cộng lại là 4, số người":  {{Nominee: 2, Yes: 5, No: -1}},
	} {
		problem(t, b.TakeHands(round.ID, hands), words)
	}
	must(t, b.TakeHands(round.ID, []data.Hands{{Nominee: 1, Yes: 2, No: 1, Blank: 1}, {Nominee: 2, Yes: 3}, {Nominee: 3, No: 4}}))
	problem(t, refused(b.Cast(round.ID, "m1", marks(data.Yes), false)), "giơ tay")
	problem(t, refused(b.Cast(round.ID, "m5", append(marks(data.Yes), marks(data.No)...), false)), "hai lần về hồ sơ số 1")
	cast(t, b, round.ID, "m5", marks(data.Yes, data.No), false) // in writing
	result, err := b.CloseVote(round.ID, "")
	must(t, err)
	// More than half of five: 2 + 1 = 3 yes pass, 3 of nominee 2 as well.
	if got := fmt.Sprint(passes(result)); got != "[true true false]" || !result.ByHands || result.Ballots.Issued != 0 || result.Ballots.Written != 1 {
		t.Errorf("passed %s, %+v", got, result)
	}
	if o := result.Nominees[0]; o.Yes != 3 || o.Against != 1 || o.Blank != 1 || o.Written != 1 {
		t.Errorf("nominee 1: %+v", o)
	}
}

func TestHandsAfterBallots(t *testing.T) {
	b, round := planned(t, data.Open)
	must(t, b.OpenVote(round.ID, ""))
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
	problem(t, b.TakeHands(round.ID, nil), "Đã có thành viên biểu quyết")
	secret, other := planned(t, data.Secret)
	must(t, secret.OpenVote(other.ID, passphrase))
	problem(t, secret.TakeHands(other.ID, nil), "Bỏ phiếu kín")
}

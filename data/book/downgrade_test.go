package book_test

import (
	"slices"
	"testing"

	"thidua/data"
)

// Tied nominees may still get the award; who went on to another one has its round.
func TestWhoDidNotMissTheAwardForGoodDoesNotGoOn(t *testing.T) {
	b, round := tie(t)
	_, err := b.Downgrade(round.ID, []int{1}, "bang-khen-tinh")
	problem(t, err, "bằng phiếu")
	lower, err := b.Downgrade(round.ID, []int{3}, "bang-khen-tinh")
	must(t, err)
	_, err = b.Downgrade(round.ID, []int{3}, "bang-khen-bo")
	problem(t, err, "đã chuyển sang xét tặng")
	must(t, b.Ready(lower.ID))
}

// Recusals from nominees that are not taken along do not keep the vote closed.
func TestRecusalsGoAlongWithTheirNominees(t *testing.T) {
	b, round := planned(t, data.Open) // m4 is recused from 2
	must(t, b.OpenVote(round.ID, ""))
	_, err := b.CloseVote(round.ID, "")
	must(t, err)
	lower, err := b.Downgrade(round.ID, []int{1, 3}, "bang-khen-tinh")
	must(t, err)
	must(t, b.Ready(lower.ID))
	both, err := b.Downgrade(round.ID, []int{2}, "bang-khen-tinh")
	must(t, err)
	m, err := b.Meeting(both.ID)
	if err != nil || !m.Seat("m4").RecusedFrom(2) {
		t.Errorf("seat %+v, %v", m.Seat("m4"), err)
	}
}

func TestANomineeWhoMissedGoesOnToAnotherAward(t *testing.T) {
	b, round := planned(t, data.Secret)
	must(t, b.OpenVote(round.ID, passphrase))
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.No, data.No), false)
	}
	must(t, b.Move(round.ID, "m4", data.Move{At: at(9, 0), Leaves: true}))
	must(t, b.Move(round.ID, "m4", data.Move{At: at(9, 5)}))
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	for words, try := range map[string]func() (data.Round, error){
		"Chưa chọn trường hợp": func() (data.Round, error) { return b.Downgrade(round.ID, nil, "bang-khen-tinh") },
		"không thuộc":          func() (data.Round, error) { return b.Downgrade(round.ID, []int{1}, "bang-khen-tinh") },
		"khác để xét":          func() (data.Round, error) { return b.Downgrade(round.ID, []int{2}, "giay-khen") },
		"không tặng cho":       func() (data.Round, error) { return b.Downgrade(round.ID, []int{2, 3}, "lao-dong-tien-tien") },
	} {
		_, err := try()
		problem(t, err, words)
	}
	lower, err := b.Downgrade(round.ID, []int{3, 2}, "bang-khen-tinh")
	must(t, err)
	p, err := b.Proceedings(lower.ID)
	must(t, err)
	if len(p.Dossiers) != 2 || p.Dossiers[0].Number != 2 || p.Round.From != round.ID || p.Award.ID != "bang-khen-tinh" ||
		p.Meeting.Stage != data.Planned || p.Meeting.Seat("m5").Attendance != data.Written || p.Meeting.Rule.Method != data.Secret {
		t.Fatalf("the new round: %+v", p)
	}
	if current, ok, err := b.Current(); !ok || err != nil || current.ID != lower.ID {
		t.Error("the new round is not on the screen")
	}
	must(t, b.OpenVote(lower.ID, passphrase))
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, lower.ID, id, []data.Mark{{Nominee: 2, Choice: data.No}, {Nominee: 3, Choice: data.Yes}}, false)
	}
	_, err = b.CloseVote(lower.ID, passphrase)
	must(t, err)
	from, err := b.Proceedings(round.ID)
	must(t, err)
	if len(from.Downgraded) != 1 || !slices.Equal(from.Downgraded[0].Nominees, []int{2, 3}) || len(from.Downgraded[0].Result.Awarded()) != 1 {
		t.Errorf("the first round tells %+v", from.Downgraded)
	}
}

package book_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
)

// replan changes the planned meeting of a round.
func replan(t *testing.T, b *book.Book, round uint64, change func(*data.Meeting)) {
	t.Helper()
	m, err := b.Meeting(round)
	must(t, err)
	change(&m)
	_, err = b.Plan(m)
	must(t, err)
}

// share is a threshold.
func share(t *testing.T, text string) data.Share {
	t.Helper()
	s, err := data.ParseShare(text)
	must(t, err)
	return s
}

func at(hour, minute int) time.Time { return time.Date(2026, 11, 20, hour, minute, 0, 0, time.Local) }

// The law asks for two thirds of five: four members.
func TestTheQuorumIsCheckedWhenTheVoteCloses(t *testing.T) {
	b, round := planned(t, data.Open)
	must(t, b.OpenVote(round.ID, ""))
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.Yes, data.Yes), false)
	}
	must(t, b.Move(round.ID, "m4", data.Move{At: at(9, 15), Leaves: true, Reason: "việc đột xuất"}))
	_, err := b.CloseVote(round.ID, "")
	problem(t, err, "3/5 có mặt")
	if !errors.Is(err, book.ErrNoQuorum) {
		t.Error("the cause is not the quorum")
	}
	must(t, b.Move(round.ID, "m4", data.Move{At: at(9, 40)}))
	result, err := b.CloseVote(round.ID, "")
	if err != nil || result.Meeting.Present != 4 || result.Ballots.Issued != 4 || result.Ballots.Returned != 3 {
		t.Errorf("%+v, %v", result, err)
	}
	m, err := b.Meeting(round.ID)
	must(t, err)
	if moves := m.Seat("m4").Moves; len(moves) != 2 || !moves[0].Leaves || moves[0].Reason != "việc đột xuất" {
		t.Errorf("moves %+v", moves)
	}
}

func TestComingAndGoingBeforeTheVote(t *testing.T) {
	b, round := planned(t, data.Open)
	must(t, b.Move(round.ID, "m5", data.Move{At: at(8, 30)})) // came after all: the opinion in writing lapses
	must(t, b.Move(round.ID, "m1", data.Move{At: at(8, 40), Leaves: true, Reason: "họp khác"}))
	m, err := b.Meeting(round.ID)
	must(t, err)
	if m.Seat("m5").Attendance != data.Present || m.Seat("m1").Attendance != data.Absent || m.Seat("m1").Reason != "họp khác" {
		t.Errorf("seats %+v", m.Seats)
	}
	for words, move := range map[string]data.Move{"không có mặt": {At: at(8, 50), Leaves: true}, "trước 08:40": {At: at(8, 20)}} {
		problem(t, b.Move(round.ID, "m1", move), words)
	}
	problem(t, b.Move(round.ID, "m2", data.Move{At: at(8, 50)}), "đang có mặt")
	problem(t, b.Move(round.ID, "m9", data.Move{At: at(8, 50)}), "Không có thành viên")
	_, err = b.Undo()
	must(t, err)
	if m, err = b.Meeting(round.ID); err != nil || m.Seat("m1").Attendance != data.Present {
		t.Errorf("after undo %+v, %v", m.Seat("m1"), err)
	}
}

func TestASubstituteNeedsAPaper(t *testing.T) {
	b, round := planned(t, data.Secret)
	m, err := b.Meeting(round.ID)
	must(t, err)
	m.Seats[1].Substitute = data.Substitute{Name: "Lê Văn Tư"}
	_, err = b.Plan(m)
	problem(t, err, "giấy cử dự thay")
	m.Seats[1].Substitute.Paper = "15/GCT ngày 19/11/2026"
	_, err = b.Plan(m)
	must(t, err)
	must(t, b.OpenVote(round.ID, passphrase))
	cast(t, b, round.ID, "m2", marks(data.Yes), false) // votes as the member
	p, err := b.Proceedings(round.ID)
	if err != nil || !p.Meeting.HasVoted("m2") || !strings.Contains(p.Roll(), "dự thay: Lê Văn Tư (15/GCT ngày 19/11/2026)") {
		t.Errorf("%v\n%s", err, p.Roll())
	}
}

func TestAHoldKeepsANomineeFromTheVote(t *testing.T) {
	b, round := planned(t, data.Open)
	list, err := b.Dossiers(round.ID)
	must(t, err)
	d := list[1]
	d.Holds = []data.Hold{{Kind: data.Complaint}}
	_, err = b.SaveDossier(d)
	problem(t, err, "nguồn")
	d.Holds[0].Source = "Công văn số 12/UBKT"
	d, err = b.SaveDossier(d)
	must(t, err)
	problem(t, b.OpenVote(round.ID, ""), "Công văn số 12/UBKT")
	problem(t, b.Ready(round.ID), "Hồ sơ số 2")
	d.Holds[0].Override = data.Override{By: "Chủ tịch Hội đồng"}
	_, err = b.SaveDossier(d)
	problem(t, err, "lý do")
	d.Holds[0].Override.Reason = "Đã có kết luận tố cáo sai"
	_, err = b.SaveDossier(d)
	must(t, err)
	must(t, b.OpenVote(round.ID, ""))
	p, err := b.Proceedings(round.ID)
	if err != nil || len(p.Dossiers[1].Holds) != 1 || p.Dossiers[1].Holds[0].Source == "" {
		t.Errorf("the hold is not kept: %+v, %v", p.Dossiers[1].Holds, err)
	}
}

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

// The minutes of the vote that has a result tell of those that had none.
func TestAStoppedVoteIsToldByTheNextOne(t *testing.T) {
	b, round := planned(t, data.Open)
	must(t, b.OpenVote(round.ID, ""))
	must(t, b.TakeHands(round.ID, []data.Hands{{Nominee: 1, Yes: 4}, {Nominee: 2, Yes: 3}, {Nominee: 3, Yes: 4}}))
	must(t, b.StopVote(round.ID, "không còn đủ thành viên"))
	m, err := b.Meeting(round.ID)
	must(t, err)
	if len(m.Hands) != 0 {
		t.Errorf("hands of a stopped vote are kept: %+v", m.Hands)
	}
	m.ID = 0
	m, err = b.Plan(m)
	must(t, err)
	if len(m.Before) != 1 || !strings.Contains(m.Before[0], "không còn đủ thành viên") {
		t.Errorf("told %q", m.Before)
	}
	m, err = b.Plan(m) // planned on: told once
	if err != nil || len(m.Before) != 1 {
		t.Errorf("told %q, %v", m.Before, err)
	}
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

// Nothing of an archived round can be changed.
func TestAnArchivedRoundIsClosed(t *testing.T) {
	b, round := planned(t, data.Secret)
	must(t, b.OpenVote(round.ID, passphrase))
	problem(t, b.MarkArchived(round.ID, "a.zip"), "chưa xong")
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	must(t, b.MarkArchived(round.ID, "a.zip"))
	only := func(_ any, err error) error { return err }
	for what, try := range map[string]func() error{
		"open": func() error { return b.OpenVote(round.ID, passphrase) }, "cast": func() error { return refused(b.Cast(round.ID, "m1", nil, false)) },
		"take": func() error { return b.TakeBallots(round.ID, "x", nil) }, "hands": func() error { return b.TakeHands(round.ID, nil) },
		"paper": func() error { return b.EnterPaper(round.ID, 1, 1, nil, false) }, "remove": func() error { return b.RemovePaper(round.ID, 1) },
		"stop": func() error { return b.StopVote(round.ID, "thử") }, "move": func() error { return b.Move(round.ID, "m1", data.Move{At: at(9, 0), Leaves: true}) },
		"drop": func() error { return b.DropRunoff(round.ID) }, "close": func() error { return only(b.CloseVote(round.ID, passphrase)) },
		"adjourn": func() error { return only(b.Adjourn(round.ID)) }, "runoff": func() error { return only(b.Runoff(round.ID)) },
		"count": func() error { return only(b.CountBallots(round.ID, "x", nil)) }, "downgrade": func() error { return only(b.Downgrade(round.ID, []int{1}, "bang-khen-tinh")) },
	} {
		if err := try(); err == nil || !strings.Contains(err.Error(), "lưu trữ") {
			t.Errorf("%s: %v", what, err)
		}
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

func TestSuggestedRecusals(t *testing.T) {
	p := data.Proceedings{
		Council: data.Council{Members: []data.Member{{ID: "m1", Name: "Lê Văn Đạt", Address: "Khóm Trung An, phường Mỹ Thới"}, {ID: "m2", Name: "Trần Thị Bé"}}},
		Dossiers: []data.Dossier{{Number: 1, Name: "LÊ VĂN ĐẠT"}, {Number: 2, Name: "Chau Sóc Phia", Post: "khóm Trung An,  phường Mỹ Thới"},
			{Number: 3, Name: "Lý Út", Proposer: "Trần thị Bé"}, {Number: 4, Name: "Nguyễn Tám"}},
	}
	var got []string
	for _, s := range p.SuggestRecusals() {
		got = append(got, fmt.Sprint(s.Member, "/", s.Nominee))
	}
	if fmt.Sprint(got) != "[m1/1 m1/2 m2/3]" {
		t.Errorf("suggested %v", got)
	}
	p.Meeting.Seats = []data.Seat{{Member: "m1", Recused: []int{1, 2}}}
	if rest := p.SuggestRecusals(); len(rest) != 1 || rest[0].Member != "m2" {
		t.Errorf("suggested again: %+v", rest)
	}
}

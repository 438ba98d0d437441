package book_test

import (
	"errors"
	"fmt"
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
	problem(t, b.Move(round.ID, "m5", data.Move{At: at(8, 50)}), "đang có mặt")
	problem(t, b.Move(round.ID, "m9", data.Move{At: at(8, 50)}), "Không có thành viên")
	_, err = b.Undo()
	must(t, err)
	if m, err = b.Meeting(round.ID); err != nil || m.Seat("m1").Attendance != data.Present {
		t.Errorf("after undo %+v, %v", m.Seat("m1"), err)
	}
}

// TestOneTakenAsPresentMayHaveComeLate: a time before the vote, none after it.
func TestOneTakenAsPresentMayHaveComeLate(t *testing.T) {
	b, round := planned(t, data.Open)
	problem(t, b.Move(round.ID, "m2", data.Move{At: at(7, 50)}), "trước 08:00")
	must(t, b.Move(round.ID, "m2", data.Move{At: at(8, 20)}))
	m, err := b.Meeting(round.ID)
	must(t, err)
	if seat := m.Seat("m2"); seat.Attendance != data.Present || len(seat.Moves) != 1 || seat.Moves[0].Leaves {
		t.Errorf("%+v", seat)
	}
	problem(t, b.Move(round.ID, "m2", data.Move{At: at(8, 30)}), "đang có mặt")
	must(t, b.OpenVote(round.ID, ""))
	problem(t, b.Move(round.ID, "m3", data.Move{At: at(9, 0)}), "đang có mặt")
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

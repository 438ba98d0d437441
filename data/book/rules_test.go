package book_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/archive"
	"thidua/data/book"
)

// The members of the council are the base of the count: no other council may
// take the place of one that is voting.
func TestAVotingRoundKeepsItsCouncil(t *testing.T) {
	b, round := planned(t, data.Open)
	before, err := b.Round(round.ID)
	must(t, err)
	must(t, b.OpenVote(round.ID, passphrase))
	_, err = b.SaveCouncil(council(), round.ID)
	problem(t, err, "không đổi Hội đồng được nữa")
	if now, err := b.Round(round.ID); err != nil || now.Council != before.Council {
		t.Errorf("the round has council %d, want %d; %v", now.Council, before.Council, err)
	}
}

func TestAMeetingWithAQuorumIsNotAdjourned(t *testing.T) {
	b, round := planned(t, data.Open)
	_, err := b.Adjourn(round.ID)
	problem(t, err, "4/5 có mặt")
	if m, err := b.Meeting(round.ID); err != nil || m.Stage != data.Planned {
		t.Errorf("the meeting is %s, %v", m.Stage, err)
	}
}

// What cannot be right is told first, also where too few members came.
func TestAnUnknownRecusalComesBeforeTheQuorum(t *testing.T) {
	b, round := planned(t, data.Open)
	m, err := b.Meeting(round.ID)
	must(t, err)
	m.Seats[0].Attendance, m.Seats[3].Recused = data.Absent, []int{44}
	_, err = b.Plan(m)
	must(t, err)
	err = b.OpenVote(round.ID, passphrase)
	problem(t, err, "44")
	if errors.Is(err, book.ErrNoQuorum) {
		t.Error("the unknown nominee was passed over")
	}
}

// The minutes of a meeting that could not vote were signed; those of the next
// one were not.
func TestAnotherMeetingHasItsOwnMinutes(t *testing.T) {
	b, round := planned(t, data.Open)
	m, err := b.Meeting(round.ID)
	must(t, err)
	m.Seats[0].Attendance = data.Absent
	_, err = b.Plan(m)
	must(t, err)
	_, err = b.Adjourn(round.ID)
	must(t, err)
	must(t, b.MarkSigned(round.ID, data.MeetingMinutes))
	// Nobody voted, so nothing may say so.
	problem(t, b.Import(round.ID, "tệp", nominees(1)), "Lập phiên họp khác")
	problem(t, b.SeatCouncil(round.ID, 1), "Lập phiên họp khác")
	problem(t, b.CouncilEditable(1), "Lập phiên họp khác")
	m.ID, m.Opens = 0, m.Opens.AddDate(0, 0, 7)
	_, err = b.Plan(m)
	must(t, err)
	must(t, errors.Join(b.Editable(round.ID), b.CouncilEditable(1)))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if len(p.Papers) > 0 {
		t.Errorf("the new meeting begins with papers %+v", p.Papers)
	}
}

// Taking a round's opening back must not take the settings made since along.
func TestUndoLeavesSettingsAlone(t *testing.T) {
	b := open(t)
	_, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	must(t, err)
	s, err := b.Settings()
	must(t, err)
	s.Dark, s.Who = true, "Chị Ánh"
	must(t, b.SaveSettings(s))
	_, err = b.Undo()
	must(t, err)
	if s, err = b.Settings(); err != nil || !s.Dark || s.Who != "Chị Ánh" {
		t.Errorf("settings after undo: %+v, %v", s, err)
	}
	if _, ok, err := b.Current(); ok || err != nil {
		t.Errorf("a round is on the screen: %v, %v", ok, err)
	}
}

// Members may be called anything; no opinion may take the place of a ballot.
func TestAnOpinionDoesNotReplaceABallot(t *testing.T) {
	b, round := planned(t, data.Open)
	m, err := b.Meeting(round.ID)
	must(t, err)
	c, err := b.Councils()
	must(t, err)
	c[0].Members[0].ID, m.Seats[0].Member = "w:m5", "w:m5"
	_, err = b.SaveCouncil(c[0], round.ID)
	must(t, err)
	_, err = b.Plan(m)
	must(t, err)
	must(t, b.OpenVote(round.ID, passphrase))
	cast(t, b, round.ID, "w:m5", marks(data.Yes), false)
	cast(t, b, round.ID, "m5", marks(data.No), false)
	if n, err := b.TurnedIn(round.ID); n != 2 || err != nil {
		t.Errorf("%d ballots in the box, want 2; %v", n, err)
	}
}

// Whatever a file was called where it came from, the round can be archived: the
// dossier cannot be changed any more when the package is made.
func TestEvidenceOfAnyNameGoesIntoThePackage(t *testing.T) {
	b, round := planned(t, data.Open)
	list, err := b.Dossiers(round.ID)
	must(t, err)
	names := []string{"Báo cáo.pdf", "báo cáo.PDF", "2025: kết quả?.jpg", "con.txt", "ảnh chụp.", "a\\b.png", " ", "x\ty.doc"}
	for _, name := range names {
		path := filepath.Join(t.TempDir(), name)
		must(t, os.WriteFile(path, []byte("nội dung của "+name), 0o600))
		must(t, b.Attach(round.ID, list[0].ID, path))
	}
	target := filepath.Join(t.TempDir(), "luu-tru.zip")
	must(t, b.Archive(round.ID, nil, target, "Thi Đua"))
	report, err := archive.Verify(target)
	must(t, err)
	text, err := os.ReadFile(target)
	must(t, err)
	for _, name := range names {
		if !strings.Contains(string(text), "nội dung của "+name) {
			t.Errorf("%q is not in the package of %d files", name, report.Files)
		}
	}
}

// The order in which a member went through the list is nobody's business.
func TestASecretBallotKeepsNoOrder(t *testing.T) {
	b, round := planned(t, data.Secret)
	must(t, b.OpenVote(round.ID, passphrase))
	mine := []data.Mark{{Nominee: 3, Choice: data.No}, {Nominee: 1, Choice: data.Yes}, {Nominee: 2, Choice: data.Blank}}
	cast(t, b, round.ID, "m1", mine, false)
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	box, err := b.Ballots(round.ID)
	must(t, err)
	for i, mark := range box[0].Marks {
		if mark.Nominee != i+1 {
			t.Fatalf("marks in the order %+v", box[0].Marks)
		}
	}
	if mine[0].Nominee != 3 {
		t.Error("the caller's list was put in another order")
	}
}

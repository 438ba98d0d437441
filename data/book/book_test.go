package book_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
)

// day is the meeting's opening and the book's clock.
var day = time.Date(2026, 11, 20, 8, 0, 0, 0, time.Local)

func open(t testing.TB) *book.Book {
	t.Helper()
	b, err := book.Open(book.Params{Path: filepath.Join(t.TempDir(), "so.db"), Movements: plan.Default(),
		Law: law.Default(), Clock: func() time.Time { return day }, Work: easy})
	must(t, err)
	t.Cleanup(func() {
		for _, fault := range b.Check() {
			t.Error("check:", fault)
		}
		must(t, b.Close())
	})
	return b
}

// passphrase opens the boxes of the tests; guessing it is made easy.
const passphrase = "mật khẩu ban kiểm phiếu"

const easy = 4

// cast hands a ballot in.
func cast(t testing.TB, b *book.Book, round uint64, member string, marks []data.Mark, void bool) {
	t.Helper()
	must(t, refused(b.Cast(round, member, marks, void)))
}

// refused is why a ballot was not taken.
func refused(_ string, err error) error { return err }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// problem fails unless err is a problem whose text holds the words.
func problem(t *testing.T, err error, words string) {
	t.Helper()
	var p *data.Problem
	if !errors.As(err, &p) || !strings.Contains(err.Error(), words) {
		t.Errorf("got %v, want a problem with %q", err, words)
	}
}

// council has five members m1 … m5, m1 in the chair.
func council() data.Council {
	c := data.Council{Name: "Hội đồng Thi đua - Khen thưởng", Agency: "Ủy ban nhân dân phường", Place: "Mỹ Thới", Symbol: "HĐTĐKT"}
	for i := range 5 {
		role := data.Ordinary
		if i == 0 {
			role = data.Chair
		}
		c.Members = append(c.Members, data.Member{ID: fmt.Sprintf("m%d", i+1), Name: fmt.Sprintf("Thành viên %d", i+1), Role: role})
	}
	return c
}

func nominees(n int) []data.Dossier {
	var list []data.Dossier
	for i := range n {
		list = append(list, data.Dossier{Number: i + 1, Name: fmt.Sprintf("Người %d", i+1), Kind: data.Kinds[i%3]})
	}
	return list
}

// planned opens a round with three nominees and a meeting at which all but the
// last member are present; the last sends a written opinion.
func planned(t *testing.T, method data.Method) (*book.Book, data.Round) {
	t.Helper()
	b := open(t)
	round, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	must(t, err)
	_, err = b.SaveCouncil(council(), round.ID)
	must(t, err)
	must(t, b.Import(round.ID, "danh sách", nominees(3)))
	m := data.Meeting{Round: round.ID, Opens: day, Counters: []string{"m2", "m3"}, Rule: data.Rule{Method: method}}
	for _, member := range council().Members {
		m.Seats = append(m.Seats, data.Seat{Member: member.ID, Attendance: data.Present})
	}
	m.Seats[4].Attendance = data.Written
	m.Seats[3].Recused = []int{2}
	_, err = b.Plan(m)
	must(t, err)
	return b, round
}

func marks(choices ...data.Choice) []data.Mark {
	var list []data.Mark
	for i, c := range choices {
		if c != "" {
			list = append(list, data.Mark{Nominee: i + 1, Choice: c})
		}
	}
	return list
}

func TestARoundFromTheListToTheCertificates(t *testing.T) {
	for _, method := range []data.Method{data.Secret, data.Open} {
		b, round := planned(t, method)
		must(t, b.OpenVote(round.ID, passphrase))
		for _, id := range []string{"m1", "m2", "m3"} {
			cast(t, b, round.ID, id, marks(data.Yes, data.Yes, data.No), false)
		}
		cast(t, b, round.ID, "m4", marks(data.Yes, "", data.Yes), false)
		cast(t, b, round.ID, "m5", marks(data.Yes, data.No, data.Yes), false)
		result, err := b.CloseVote(round.ID, passphrase)
		must(t, err)
		// More than half of five: 5, 3 and 2 yes.
		if got := fmt.Sprint(passes(result)); got != "[true true false]" {
			t.Errorf("%s: passed %s", method, got)
		}
		must(t, b.Decide(data.Decision{Round: round.ID, Number: "456/QĐ-UBND", On: data.DateOf(day.AddDate(0, 0, 1)), Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"}))
		p, err := b.Proceedings(round.ID)
		must(t, err)
		checkAwarded(t, p)
	}
}

func passes(r data.Result) []bool {
	var all []bool
	for _, o := range r.Nominees {
		all = append(all, o.Passed)
	}
	return all
}

// checkAwarded: 0.6 and 0.45 of 2,530,000 are 1,518,000 and 1,138,500, rounded up
// to ten thousand 1,520,000 and 1,140,000.
func checkAwarded(t *testing.T, p data.Proceedings) {
	t.Helper()
	var got []string
	for _, w := range p.Winners() {
		got = append(got, fmt.Sprintf("%d %s %s %d", w.Outcome.Ordinal, w.Dossier.Name, w.Dossier.State, w.Outcome.Prize))
	}
	want := []string{"1 Người 1 Được khen 1520000", "2 Người 2 Được khen 1140000"}
	if !slices.Equal(got, want) {
		t.Errorf("winners %q, want %q", got, want)
	}
	if d, _ := p.Dossier(3); d.State != data.Declined {
		t.Errorf("nominee 3 is %s", d.State)
	}
	if p.Decision.BaseSalary != 2_530_000 || len(p.Decision.Grounds) < 2 || !strings.Contains(p.Decision.Grounds[len(p.Decision.Grounds)-1], "135/KH-UBND") {
		t.Errorf("decision %+v", p.Decision)
	}
}

func TestASecretBallotHasNoVoter(t *testing.T) {
	b, round := planned(t, data.Secret)
	must(t, b.OpenVote(round.ID, passphrase))
	if _, err := b.Ballots(round.ID); err == nil {
		t.Error("the box could be read during the vote")
	}
	lines, err := b.History(round.ID)
	must(t, err)
	for _, id := range []string{"m3", "m1", "m5"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.No, data.Yes), false)
	}
	after, err := b.History(round.ID)
	must(t, err)
	if len(after) != len(lines) {
		t.Errorf("the history tells of secret ballots: %v", after[0])
	}
	m, err := b.Meeting(round.ID)
	must(t, err)
	if !slices.Equal(m.Voted, []string{"m1", "m3", "m5"}) {
		t.Errorf("voted %v: must keep the council's order, not that of voting", m.Voted)
	}
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	all, err := b.Ballots(round.ID)
	must(t, err)
	for _, ballot := range all {
		if ballot.Member != "" || !strings.HasPrefix(ballot.Label, "phieu-") {
			t.Errorf("a secret ballot names its voter: %+v", ballot)
		}
	}
}

func TestBallotsThatAreRefused(t *testing.T) {
	b, round := planned(t, data.Open)
	problem(t, refused(b.Cast(round.ID, "m1", nil, false)), "Mở biểu quyết")
	must(t, b.OpenVote(round.ID, passphrase))
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
	for words, cast := range map[string]func() error{
		"đã nộp phiếu":              func() error { return refused(b.Cast(round.ID, "m1", marks(data.Yes), false)) },
		"không tham gia biểu quyết": func() error { return refused(b.Cast(round.ID, "m4", marks("", data.Yes), false)) },
		"Không có hồ sơ số 9": func() error {
			return refused(b.Cast(round.ID, "m2", []data.Mark{{Nominee: 9, Choice: data.Yes}}, false))
		},
		"Không có thành viên": func() error { return refused(b.Cast(round.ID, "m9", nil, false)) },
		"Không hiểu lựa chọn": func() error { return refused(b.Cast(round.ID, "m2", marks("có"), false)) },
		"Không có tiêu chí": func() error {
			return refused(b.Cast(round.ID, "m2", []data.Mark{{Nominee: 1, Scores: data.Scores{"x": 1}}}, false))
		},
		"nằm ngoài khoảng": func() error {
			return refused(b.Cast(round.ID, "m2", []data.Mark{{Nominee: 1, Scores: data.Scores{"cdht-1": 11}}}, false))
		},
		"có mặt tại phiên họp":           func() error { return b.TakeBallots(round.ID, "tệp", []data.Ballot{{Member: "m2", Written: true}}) },
		"Phiếu không ghi của thành viên": func() error { return b.TakeBallots(round.ID, "tệp", []data.Ballot{{}}) },
	} {
		problem(t, cast(), words)
	}
	m, err := b.Meeting(round.ID)
	must(t, err)
	if !slices.Equal(m.Voted, []string{"m1"}) {
		t.Errorf("a refused ballot left a trace: %v", m.Voted)
	}
}

func TestMoreSecretBallotsThanMembersPresent(t *testing.T) {
	b, round := planned(t, data.Secret)
	must(t, b.OpenVote(round.ID, passphrase))
	five := make([]data.Ballot, 5)
	problem(t, b.TakeBallots(round.ID, "tệp", five), "nhiều hơn số thành viên có mặt (4)")
	must(t, b.TakeBallots(round.ID, "tệp", five[:4]))
}

func TestNoQuorum(t *testing.T) {
	b, round := planned(t, data.Open)
	m, err := b.Meeting(round.ID)
	must(t, err)
	m.Seats[0].Attendance = data.Absent
	_, err = b.Plan(m)
	must(t, err)
	err = b.OpenVote(round.ID, passphrase)
	problem(t, err, "3/5 có mặt, cần từ 4 (2/3): không đủ")
	if !errors.Is(err, book.ErrNoQuorum) {
		t.Error("not ErrNoQuorum")
	}
	result, err := b.Adjourn(round.ID)
	must(t, err)
	if result.Meeting.Quorum.Met || len(result.Awarded()) > 0 || len(result.Nominees) != 3 {
		t.Errorf("%+v", result)
	}
	problem(t, b.Decide(data.Decision{Round: round.ID}), "Kiểm phiếu trước")

	// Another meeting may follow; the count of the first one is gone.
	m.ID, m.Opens = 0, m.Opens.AddDate(0, 0, 7)
	m.Seats[0].Attendance = data.Present
	_, err = b.Plan(m)
	must(t, err)
	if p, _ := b.Proceedings(round.ID); p.Result != nil || p.Meeting.Stage != data.Planned {
		t.Errorf("the new meeting begins with %v, %s", p.Result, p.Meeting.Stage)
	}
	must(t, b.OpenVote(round.ID, passphrase))
	_, err = b.Plan(m)
	problem(t, err, "đã có phiên họp")
}

func TestWhatTheVoteFreezes(t *testing.T) {
	b, round := planned(t, data.Open)
	list, err := b.Dossiers(round.ID)
	must(t, err)
	must(t, b.OpenVote(round.ID, passphrase))
	c, err := b.Councils()
	must(t, err)
	m, err := b.Meeting(round.ID)
	must(t, err)
	_, err = b.SaveDossier(list[0])
	problem(t, err, "đã biểu quyết")
	problem(t, b.DeleteDossiers(round.ID, []uint64{list[0].ID}), "đã biểu quyết")
	problem(t, b.Import(round.ID, "tệp", nominees(1)), "đã biểu quyết")
	_, err = b.SaveCouncil(c[0], 0)
	problem(t, err, "đã biểu quyết")
	_, err = b.Plan(m)
	problem(t, err, "đã biểu quyết")
	if _, err := b.Undo(); err == nil {
		t.Error("the opening of a vote could be taken back")
	}
}

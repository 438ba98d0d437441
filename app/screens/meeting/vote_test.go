package meeting

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/app/theme"
	"thidua/data"
	"thidua/data/book"
)

// voting opens the vote of the filled book: eight present, the ninth in writing,
// m6 recused from number 3, a secret ballot, 80% of all members.
func voting(t *testing.T, method data.Method) (*desktest.Desk, *Screen, *book.Book, data.Round) {
	t.Helper()
	b, round := desktest.Filled(t)
	if method == data.Open {
		m, err := b.Meeting(round.ID)
		desktest.Must(t, err)
		m.Rule.Method = data.Open
		_, err = b.Plan(m)
		desktest.Must(t, err)
	}
	desktest.Must(t, b.OpenVote(round.ID, desktest.Passphrase))
	d, s := desktest.Start(t, b, New)
	return d, s, b, round
}

// answerOf is the key that a member presses for a nominee in these tests.
func answerOf(member, nominee int) string {
	switch {
	case (member+nominee)%5 == 0 && nominee%2 == 0:
		return "2"
	case member*nominee%7 == 0:
		return "3"
	}
	return "1"
}

// castByKeys marks and hands in the ballot of the member that the hand-over page names,
// by keys alone.
func castByKeys(t *testing.T, d *desktest.Desk, s *Screen, member int) {
	t.Helper()
	d.Key(fyne.KeyReturn)
	for n := 1; n <= 12; n++ {
		if member == 6 && n == 3 {
			continue
		}
		if !desktest.Shows(s.Content(), fmt.Sprintf("Hồ sơ %d/12", n)) {
			t.Fatalf("member %d: not at nominee %d: %v", member, n, desktest.Texts(s.Content()))
		}
		d.Type(answerOf(member, n))
		d.Key(fyne.KeyReturn)
	}
	d.Key(fyne.KeyReturn, fyne.KeyReturn) // hand in, and yes
	if _, ok := s.booth.page.(*received); ok {
		d.Key(fyne.KeyReturn) // the receipt is noted
	}
}

// unsealed gives the committee's passphrase to the form that asks for it.
func unsealed(t *testing.T, d *desktest.Desk, s *Screen) {
	t.Helper()
	if s.now.Meeting.Rule.Method == data.Secret {
		d.Asks("Ban kiểm phiếu mở hòm phiếu")
		d.Type(desktest.Passphrase)
		d.Key(fyne.KeyReturn)
	}
	s.Load()
}

func TestWholeVoteByKeys(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	d.Push(s.board.page.Primary())
	if !d.Fullscreen {
		t.Error("the ballot does not take the whole window")
	}
	for member := 1; member <= 8; member++ {
		name := desktest.Council().Members[member-1].Name
		if !desktest.Shows(s.Content(), name) || !desktest.Shows(s.Content(), "Mời ông/bà") {
			t.Fatalf("%s is not asked to the machine: %v", name, desktest.Texts(s.Content()))
		}
		castByKeys(t, d, s, member)
	}
	if d.Fullscreen || !desktest.Shows(s.Content(), "8/9") {
		t.Fatal("not back at the board:", desktest.Texts(s.Content()))
	}
	d.Push(s.board.page.Primary())
	if !desktest.Shows(s.Content(), "Thư ký nhập ý kiến bằng văn bản của ông/bà") {
		t.Fatal("the opinion in writing is not marked as such")
	}
	castByKeys(t, d, s, 9)
	if got := s.board.page.Primary().Label(); got != "Đóng biểu quyết và kiểm phiếu" {
		t.Fatal("all are in, but the next step is", got)
	}
	d.Push(s.board.page.Primary())
	unsealed(t, d, s)
	checkOutcome(t, s)
	if len(d.Faults) > 0 {
		t.Error(d.Faults)
	}
	entries, err := b.History(round.ID)
	desktest.Must(t, err)
	for _, e := range entries {
		if strings.Contains(e.What, "phiếu của") {
			t.Error("the history tells of a secret ballot:", e.What)
		}
	}
	d.Push(s.outcome.page.Primary())
	if len(d.Shown) != 1 || d.Shown[0] != desk.Awards {
		t.Error("the next step is not the decision")
	}
}

// checkOutcome reckons the result by hand and compares it with what is shown.
func checkOutcome(t *testing.T, s *Screen) {
	t.Helper()
	passed := 0
	for n := 1; n <= 12; n++ {
		count := map[string]int{}
		for member := 1; member <= 9; member++ {
			if member != 6 || n != 3 {
				count[answerOf(member, n)]++
			}
		}
		i := slices.IndexFunc(s.outcome.rows, func(r outcomeRow) bool { return r.outcome.Number == n })
		row := s.outcome.rows[i]
		word := "Không đạt"
		if count["1"]*100 >= 80*9 {
			word, passed = "Khen", passed+1
		}
		want := fmt.Sprint(count["1"], count["2"], count["3"], " ", word)
		if got := fmt.Sprint(row.outcome.Yes, row.outcome.Against, row.outcome.Blank, " ", row.word); got != want {
			t.Errorf("nominee %d: shown %s, reckoned %s", n, got, want)
		}
	}
	if passed == 0 || passed == 12 {
		t.Fatal("the case tells nothing: passed", passed)
	}
	for i := 1; i < len(s.outcome.rows); i++ {
		if s.outcome.rows[i-1].outcome.Yes < s.outcome.rows[i].outcome.Yes {
			t.Error("the rows are not sorted by votes")
		}
	}
	for _, text := range []string{fmt.Sprintf("%d trên 12 trường hợp đạt", passed), "Cần ≥ 80% tổng số thành viên Hội đồng (9): từ 8 phiếu đồng ý",
		"Phát ra: 8 = 8 thu về + 0 không thu về", "Thu về: 8 = 8 hợp lệ + 0 không hợp lệ", "Ý kiến bằng văn bản: 1 đã nhận trên 1"} {
		if !desktest.Shows(s.Content(), text) {
			t.Errorf("%q is not shown", text)
		}
	}
	s.outcome.filter.Press('k')
	if got := len(s.outcome.table.Rows()); got != 12-passed {
		t.Errorf("the filter shows %d rows, want %d", got, 12-passed)
	}
	s.Load()
	if got := len(s.outcome.table.Rows()); got != 12-passed {
		t.Error("the filter was lost over Load")
	}
}

// asked is what the open question says.
func asked(d *desktest.Desk) string { return strings.Join(desktest.Texts(d.Question()), "\n") }

// tapClose closes a vote with ballots missing, by the answer that it expects.
func tapClose(t *testing.T, d *desktest.Desk, s *Screen, answer string) {
	t.Helper()
	d.Push(s.board.close)
	if !strings.Contains(asked(d), answer) {
		t.Fatalf("the question does not say %q: %s", answer, asked(d))
	}
	d.Win.Canvas().FocusNext()
	d.Key(fyne.KeyReturn)
	unsealed(t, d, s)
}

func TestCloseWithMissingBallots(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	for _, id := range []string{"m1", "m2", "m3", "m4", "m5", "m7", "m8"} {
		desktest.Cast(t, b, round.ID, id, castMarks(s.now, id), false)
	}
	s.Load()
	d.Push(s.board.close)
	if !strings.Contains(asked(d), "Huỳnh Văn Đạt, Đặng Quốc Ổn") {
		t.Error("the question does not say who is missing:", asked(d))
	}
	d.Key(fyne.KeyReturn) // Enter does not close
	if m, _ := b.Meeting(round.ID); m.Stage != data.Voting {
		t.Fatal("Enter closed a vote with ballots missing")
	}
	tapClose(t, d, s, "Đóng khi còn thiếu 2 phiếu")
	if !desktest.Shows(s.Content(), "Phát ra: 8 = 7 thu về + 1 không thu về") {
		t.Error("the ballots that did not come back are not shown:", desktest.Texts(s.Content()))
	}
	s.outcome.table.SelectWhere(func(r outcomeRow) bool { return r.outcome.Number == 1 })
	if !desktest.Shows(s.Content(), "7 / 9 = 77,8% < 80%: không đạt") || !desktest.Shows(s.Content(), "0/7 phiếu: đạt") {
		t.Error("the arithmetic of the selected row is not written out:", desktest.Texts(s.outcome.detail))
	}
}

func TestPaperBallotsFromFile(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	text := "ballot,kind,nominee,criterion,mark\n"
	for ballot := 1; ballot <= 8; ballot++ {
		for n := 1; n <= 12; n++ {
			if ballot != 1 || n != 3 {
				text += fmt.Sprintf("P%d,cast,%d,,yes\n", ballot, n)
			}
		}
	}
	d.Pick = filepath.Join(t.TempDir(), "phieu.csv")
	desktest.Must(t, os.WriteFile(d.Pick, []byte(text), 0o600))
	d.Push(s.board.file)
	s.Load()
	if len(d.Faults) > 0 || !desktest.Shows(s.Content(), "8/9 đã bỏ phiếu") || !desktest.Shows(s.Content(), "8 phiếu giấy không ghi tên") {
		t.Fatal(d.Faults, desktest.Texts(s.Content()))
	}
	if due, ok := s.board.due(); !ok || due.member.ID != "m9" {
		t.Error("with all papers in, the opinion in writing is next, not", due.member.Name)
	}
	desktest.Must(t, os.WriteFile(d.Pick, []byte("ballot,kind,nominee,criterion,mark\nX,cast,99,,yes\n"), 0o600))
	s.Drop([]string{d.Pick})
	if len(d.Faults) != 1 {
		t.Error("a wrong file is not reported")
	}
	if n, _ := b.TurnedIn(round.ID); n != 8 {
		t.Error("a wrong file changed the box:", n)
	}
}

// TestProjectorFitsASmallScreen: however large the text, the window asks for no
// more than the smallest screen has.
func TestProjectorFitsASmallScreen(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	_, s := desktest.Start(t, b, New)
	test.ApplyTheme(t, theme.New(theme.Light, theme.MaxScale))
	s.projector.open()
	defer s.projector.win.Close()
	if got := s.projector.win.Content().MinSize().Width; got > 1024 {
		t.Errorf("the result wants %v across, want at most 1024", got)
	}
	now := s.now
	now.Meeting.Stage = data.Adjourned
	s.projector.fill(now, 0)
	if got := s.projector.win.Content().MinSize().Width; got > 1024 {
		t.Errorf("the notice wants %v across, want at most 1024", got)
	}
}

func TestProjectorShowsNoCountBeforeTheClose(t *testing.T) {
	_, s, b, round := voting(t, data.Secret)
	s.projector.open()
	defer s.projector.win.Close()
	for _, m := range desktest.Council().Members {
		desktest.Cast(t, b, round.ID, m.ID, castMarks(s.now, m.ID), false)
		s.Load()
	}
	shown := strings.Join(desktest.Texts(s.projector.win.Content()), "\n")
	if !strings.Contains(shown, "9/9 đã bỏ phiếu") {
		t.Error("the state of the vote is not shown:", shown)
	}
	for _, never := range []string{"Khen\n", "%", "Đồng ý"} {
		if strings.Contains(shown, never) {
			t.Errorf("the room sees %q before the close", never)
		}
	}
	_, err := b.CloseVote(round.ID, desktest.Passphrase)
	desktest.Must(t, err)
	s.Load()
	if !desktest.Shows(s.projector.win.Content(), "8 trên 12 trường hợp đạt") {
		t.Error("the result is not shown:", desktest.Texts(s.projector.win.Content()))
	}
}

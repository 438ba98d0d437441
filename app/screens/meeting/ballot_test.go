package meeting

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestRecusedNomineeIsSkipped(t *testing.T) {
	d, s, _, _ := voting(t, data.Secret)
	s.board.table.SelectWhere(func(r voterRow) bool { return r.member.ID == "m6" })
	d.Push(s.board.pick)
	d.Key(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyReturn)
	if !desktest.Shows(s.Content(), "Hồ sơ 4/12") {
		t.Fatal("number 3 was not skipped")
	}
	d.Key(fyne.KeyLeft)
	if !desktest.Shows(s.Content(), "Hồ sơ 2/12") {
		t.Fatal("number 3 was not skipped on the way back")
	}
	d.Key(fyne.KeyTab)
	if !desktest.Shows(s.Content(), "Không tham gia biểu quyết") {
		t.Error("the list does not say that the member does not vote on it")
	}
	page := s.booth.page
	page.(*summary).at(2)
	d.Key(fyne.KeyReturn)
	d.Type("1t")
	for _, m := range s.booth.draft.ballot() {
		if m.Nominee == 3 {
			t.Error("the ballot has a mark on number 3")
		}
	}
}

func TestKeysOfCriteriaBehindTheLastOneSayWhy(t *testing.T) {
	d, s, _, _ := voting(t, data.Secret)
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn)
	page := s.booth.page.(*walk)
	for range page.rows {
		d.Type("đ")
	}
	d.Type("k")
	d.Sees("Đã qua tiêu chí cuối: mũi tên lên để về tiêu chí")
	d.Key(fyne.KeyUp)
	d.Hides("Đã qua tiêu chí cuối")
	d.Type("k")
	if score, ok := s.booth.draft.score(0, page.rows[len(page.rows)-1].criterion.ID); !ok || score != 0 {
		t.Error("the last criterion was not marked anew:", score, ok)
	}
}

func TestLeavingHalfWay(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn)
	if !s.Leave() || s.booth != nil || d.Fullscreen {
		t.Fatal("an untouched ballot cannot be left")
	}
	d.Key(fyne.KeyReturn, fyne.KeyReturn) // the keyboard is on the next step
	d.Type("1")
	if s.Leave() {
		t.Fatal("a marked ballot was left without a question")
	}
	if !strings.Contains(asked(d), "Bỏ phiếu đang ghi") {
		t.Fatal("the question does not name what happens:", asked(d))
	}
	d.Key(fyne.KeyReturn) // Enter keeps the ballot
	if s.booth.draft == nil || !s.booth.draft.touched() {
		t.Fatal("Enter threw the ballot away")
	}
	d.Key(fyne.KeyEscape)
	d.Win.Canvas().FocusNext()
	d.Key(fyne.KeyReturn)
	if s.booth.draft != nil || !desktest.Shows(s.Content(), "Mời ông/bà") {
		t.Fatal("the ballot was not thrown away")
	}
	d.Key(fyne.KeyEscape)
	if s.booth != nil || d.Fullscreen || !desktest.Shows(s.Content(), "0/9 đã bỏ phiếu") {
		t.Error("not back at the board with nothing handed in")
	}
	if n, err := b.TurnedIn(round.ID); n != 0 || err != nil {
		t.Error("something was kept:", n, err)
	}
}

func TestCorrectionOnTheSummary(t *testing.T) {
	d, s, b, round := voting(t, data.Open)
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn)
	d.Type("2")
	d.Key(fyne.KeyReturn, fyne.KeyTab, fyne.KeyEscape)
	d.Type("t")
	if !desktest.Shows(s.Content(), "Đồng ý 11 · Không đồng ý 1 · Để trống 0 · Chưa ghi 0") {
		t.Fatal("the rest was not agreed to:", desktest.Texts(s.Content()))
	}
	d.Key(fyne.KeyHome) // the cursor shows on the first row
	d.Key(fyne.KeyDown, fyne.KeyReturn)
	if !desktest.Shows(s.Content(), "Hồ sơ 2/12") {
		t.Fatal("Enter did not open the row")
	}
	d.Type("3")
	d.Key(fyne.KeyTab, fyne.KeyUp)
	d.Type("1")
	if !desktest.Shows(s.Content(), "Đồng ý 11 · Không đồng ý 0 · Để trống 1 · Chưa ghi 0") {
		t.Fatal("the corrections do not show:", desktest.Texts(s.Content()))
	}
	d.Type("h")
	if !desktest.Shows(s.Content(), "Đồng ý 1 · Không đồng ý 0 · Để trống 1 · Chưa ghi 10") {
		t.Fatal("agreeing to the rest was not taken back:", desktest.Texts(s.Content()))
	}
	d.Key(fyne.KeyEscape, fyne.KeyReturn)
	if !strings.Contains(asked(d), "Nộp phiếu, để trống 10 hồ sơ") {
		t.Fatal("the question does not name what is open:", asked(d))
	}
	d.Win.Canvas().FocusNext()
	d.Key(fyne.KeyReturn, fyne.KeyEscape)
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	if !slices.Equal(m.Voted, []string{"m1"}) {
		t.Error("the ballot is not in:", m.Voted)
	}
	tapClose(t, d, s, "Đóng khi còn thiếu 8 phiếu")
	list, err := b.Ballots(round.ID)
	desktest.Must(t, err)
	if len(list) != 1 || list[0].Member != "m1" || len(list[0].Marks) != 2 || list[0].Marks[0].Choice != data.Yes || list[0].Marks[1].Choice != data.Blank {
		t.Errorf("kept %+v", list)
	}
}

func TestCriteriaByKeys(t *testing.T) {
	d, s, b, round := voting(t, data.Open)
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn)
	d.Type("đK1")
	want := data.Scores{"mat-tran-1": 1, "mat-tran-2": 0}
	if got := s.booth.draft.marks[0]; got.Choice != data.Yes || got.Scores["mat-tran-1"] != 1 || len(got.Scores) != 2 {
		t.Fatalf("marked %+v, want %v", got, want)
	}
	d.Key(fyne.KeyUp, fyne.KeyDelete)
	if _, ok := s.booth.draft.score(0, "mat-tran-2"); ok {
		t.Error("Delete did not take the mark away")
	}
	d.Key(fyne.KeyTab, fyne.KeyEscape)
	d.Type("t")
	d.Key(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyEscape)
	tapClose(t, d, s, "Đóng khi còn thiếu 8 phiếu")
	list, err := b.Ballots(round.ID)
	desktest.Must(t, err)
	if len(list) != 1 || list[0].Marks[0].Scores["mat-tran-1"] != 1 || len(list[0].Marks) != 12 {
		t.Errorf("kept %+v", list)
	}
}

func TestPointsByKeys(t *testing.T) {
	d, s, _, _ := voting(t, data.Open)
	s.now.Movement.Sets = slices.Clone(s.now.Movement.Sets) // the built-in one stays as it is
	for i := range s.now.Movement.Sets {
		set := &s.now.Movement.Sets[i]
		if set.ID == "mat-tran" {
			set.Shape, set.Criteria = data.Scored, slices.Clone(set.Criteria)
			set.Criteria[0].Max, set.Criteria[1].Max = 20, 5
		}
	}
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn)
	d.Type("2") // at first the digits are for the award
	d.Key(fyne.KeyDown)
	d.Type("15")
	d.Key(fyne.KeyDown)
	d.Type("7") // more than there is: refused
	mark := s.booth.draft.marks[0]
	if mark.Choice != data.No || mark.Scores["mat-tran-1"] != 15 || len(mark.Scores) != 1 {
		t.Fatalf("marked %+v", mark)
	}
	if !desktest.Shows(s.Content(), "nhiều nhất 5 điểm") {
		t.Error("the refusal is not explained")
	}
	d.Key(fyne.KeyUp)
	d.Type("19")
	d.Key(fyne.KeyBackspace)
	if got := s.booth.draft.marks[0].Scores["mat-tran-1"]; got != 1 {
		t.Errorf("after Backspace %d points, want 1", got)
	}
}

func TestHeldEnterCountsOnce(t *testing.T) {
	d, s, _, _ := voting(t, data.Secret)
	d.Push(s.board.page.Primary())
	enter := &fyne.KeyEvent{Name: fyne.KeyReturn}
	s.booth.KeyDown(enter)
	for range 20 {
		s.booth.TypedKey(enter)
	}
	if !desktest.Shows(d.Win.Content(), "Hồ sơ 1/12") {
		t.Error("a held Enter ran on")
	}
	s.booth.KeyUp(enter)
	s.booth.KeyDown(enter)
	s.booth.TypedKey(enter)
	if !desktest.Shows(d.Win.Content(), "Hồ sơ 2/12") {
		t.Error("Enter does not go on")
	}
}

func TestEvidenceIsShown(t *testing.T) {
	b, round := desktest.Filled(t)
	list, err := b.Dossiers(round.ID)
	desktest.Must(t, err)
	path := filepath.Join(t.TempDir(), "bien-ban.pdf")
	desktest.Must(t, os.WriteFile(path, []byte("x"), 0o600))
	desktest.Must(t, b.Attach(round.ID, list[0].ID, path))
	desktest.Must(t, b.OpenVote(round.ID, desktest.Passphrase))
	d, s := desktest.Start(t, b, New)
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn)
	d.Type("x")
	if len(d.Opened) != 1 || filepath.Base(d.Opened[0]) != "bien-ban.pdf" {
		t.Error("the evidence was not opened:", d.Opened)
	}
}

// The Enter that answered the question whether to hand in may still be down: its
// repetitions do not run through the receipt and the next member's ballot.
func TestAHeldEnterDoesNotRunThroughTheReceipt(t *testing.T) {
	d, s, _, _ := voting(t, data.Secret)
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn, fyne.KeyTab)
	d.Type("tn")
	enter := &fyne.KeyEvent{Name: fyne.KeyReturn}
	d.Win.Canvas().Focused().TypedKey(enter) // hands in, and stays down
	for range 5 {
		s.booth.TypedKey(enter)
	}
	d.Sees("Đã nhận phiếu. Biên nhận của phiếu này")
	s.booth.KeyUp(enter)
	d.Key(fyne.KeyReturn)
	d.Sees("đến máy để bỏ phiếu")
}

package meeting

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// markedByKeys marks the first member's ballot and hands it in; the receipt is on.
func markedByKeys(d *desktest.Desk) {
	d.Key(fyne.KeyReturn)
	for n := 1; n <= 12; n++ {
		d.Type(answerOf(1, n))
		d.Key(fyne.KeyReturn)
	}
	d.Key(fyne.KeyReturn, fyne.KeyReturn)
}

func TestReceiptPageShowsTheReceiptAlone(t *testing.T) {
	d, s, _, _ := voting(t, data.Secret)
	d.Push(s.board.page.Primary())
	markedByKeys(d)
	page, ok := s.booth.page.(*received)
	if !ok {
		t.Fatal("no receipt after the hand-in:", desktest.Texts(s.Content()))
	}
	d.Sees("Đã nhận phiếu. Biên nhận của phiếu này", "Đã ghi lại, đi tiếp (Enter)")
	d.Hides("Trần Văn Bình", "Đồng ý", "Không đồng ý", "Để trống", "Hội Khuyến học", "đạt")
	if s.booth.draft != nil || s.booth.member != (data.Member{}) {
		t.Error("the ballot outlives the hand-in:", s.booth.draft, s.booth.member)
	}
	d.Key(fyne.KeyEscape) // a receipt that nobody has read does not go away
	if s.booth.page != sheet(page) {
		t.Error("Escape took the receipt away")
	}
}

func TestNothingRemainsAfterHandIn(t *testing.T) {
	d, s, _, _ := voting(t, data.Secret)
	d.Push(s.board.page.Primary())
	castByKeys(t, d, s, 1)
	want := []string{"Mời ông/bà", "Nguyễn Thị Cẩm Duyên", "đến máy để bỏ phiếu", "Bắt đầu (Enter)", "Về bảng theo dõi (Esc)"}
	got := desktest.Texts(d.Win.Content())
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("the hand-over page shows %v, want %v", got, want)
	}
	if d.Question() != nil || s.booth.draft != nil || len(d.Notes) != 0 {
		t.Error("something of the ballot is left:", s.booth.draft, d.Notes)
	}
	d.Key(fyne.KeyReturn)
	d.Hides("Trần Văn Bình")
	if s.booth.draft.touched() {
		t.Error("the next ballot begins with marks")
	}
}

// TestNothingOfABallotOnAnyPage goes through every page that can come after a
// hand-in, with the room's window open, and looks for what the ballot said.
func TestNothingOfABallotOnAnyPage(t *testing.T) {
	d, s, _, _ := voting(t, data.Secret)
	d.Push(s.board.page.Primary())
	markedByKeys(d)
	receipt := s.booth.page.(*received).receipt
	said := []string{"Đồng ý ", "Không đồng ý", "Để trống", "Chưa ghi", "đạt", receipt}
	nothing := func(where string) {
		t.Helper()
		s.projector.open() // and closed again: the test's window gets the keys of the newest one
		shown := append(desktest.Texts(d.Win.Content()), desktest.Texts(s.projector.win.Content())...)
		shown = append(shown, d.Win.Title(), s.projector.win.Title())
		s.projector.win.Close()
		if q := d.Question(); q != nil {
			shown = append(shown, desktest.Texts(q)...)
		}
		for _, text := range shown {
			for _, word := range said {
				if strings.Contains(text, word) {
					t.Errorf("%s: %q tells of the ballot", where, text)
				}
			}
		}
	}
	d.Key(fyne.KeyReturn)
	nothing("hand-over")
	d.Key(fyne.KeyEscape)
	s.Load()
	nothing("board")
	s.board.table.SelectWhere(func(r voterRow) bool { return r.voted })
	nothing("the voter's row")
	d.Push(s.board.move)
	nothing("coming and going")
	d.Key(fyne.KeyEscape)
	d.Push(s.board.close)
	nothing("closing")
	d.Key(fyne.KeyEscape)
	d.Push(s.board.papers)
	nothing("papers")
	typePaper(d, "2")
	nothing("papers, one typed")
	d.Key(fyne.KeyEscape)
	nothing("board again")
	d.Push(s.board.stop)
	nothing("stopping")
	if len(d.Notes) > 0 {
		t.Error("notes tell:", d.Notes)
	}
}

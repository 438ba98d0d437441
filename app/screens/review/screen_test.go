package review

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// decided is the counted book with its decision.
func decided(t *testing.T) (*book.Book, data.Round) {
	t.Helper()
	b, round := counted(t)
	must(t, b.Decide(data.Decision{Round: round.ID, Number: "456/QĐ-UBND", On: data.DateOf(desktest.Day), Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"}))
	return b, round
}

func TestWithoutARoundAPackageCanStillBeChecked(t *testing.T) {
	b, round := decided(t)
	whole := packed(t, b, round)
	s, d := opened(t, desktest.Book(t))
	shows(t, d.Win.Content(), "Chưa mở đợt xét")
	shoot(t, d, "review-empty")
	tap(t, d.Win.Content(), "Sang Phong trào")
	if !slices.Equal(d.Shown, []desk.Area{desk.Movement}) {
		t.Errorf("went to %v", d.Shown)
	}
	d.Pick = whole
	tap(t, d.Win.Content(), "Kiểm tra một gói")
	shows(t, d.Win.Content(), "Còn nguyên vẹn")
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) // nothing is next
}

// TestThePhaseInFigures: 8 of 12 awarded, 2 of 2, 2 of 2 and 4 of 8 by kind,
// 8,360,000 đồng.
func TestThePhaseInFigures(t *testing.T) {
	b, round := decided(t)
	second, err := b.OpenRound(data.Round{Movement: round.Movement, Phase: 1, Award: "bang-khen-tinh"})
	must(t, err)
	must(t, b.Show(round.ID))
	s, d := opened(t, b)
	d.Win.Resize(fyne.NewSize(1176, 768))
	shows(t, d.Win.Content(), "Đã có quyết định", "8.360.000", "20/11/2026", "Đang nhận hồ sơ",
		"Tập thể", "Cá nhân", "50%", "4/8", "Ủy ban Mặt trận Tổ quốc Việt Nam", "2 đợt xét · 12 hồ sơ · 8 được khen · Tiền thưởng 8.360.000 đồng")
	shoot(t, d, "review-sum")
	d.Win.Canvas().Focus(s.sum.rounds)
	s.sum.rounds.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	s.sum.rounds.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if now, ok := d.Round(); !ok || now.ID != second.ID {
		t.Errorf("round %d is on the screen, want %d", now.ID, second.ID)
	}
	s.Load()
	shows(t, d.Win.Content(), "Hội đồng chưa họp", "Sang Phiên họp")
}

func TestTheNextStep(t *testing.T) {
	b, round := counted(t)
	s, d := opened(t, b)
	shows(t, d.Win.Content(), "Chưa ban hành quyết định khen thưởng", "Chưa ký: Biên bản họp")
	tap(t, d.Win.Content(), "Sang Khen thưởng")
	must(t, b.Decide(data.Decision{Round: round.ID, On: data.DateOf(desktest.Day), Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"}))
	for _, paper := range data.Papers {
		must(t, b.MarkSigned(round.ID, paper))
	}
	s.Load()
	shows(t, d.Win.Content(), "Có thể đóng gói lưu trữ", "Đóng gói lưu trữ")
	if !slices.Equal(d.Shown, []desk.Area{desk.Awards}) {
		t.Errorf("went to %v", d.Shown)
	}
}

func TestHistoryIsSearched(t *testing.T) {
	b, _ := decided(t)
	s, d := opened(t, b)
	s.part.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	shows(t, d.Win.Content(), "7/7 dòng", "Mở biểu quyết")
	d.Win.Canvas().Focus(s.history.search)
	test.Type(s.history.search, "quyet dinh 456")
	shows(t, d.Win.Content(), "1/7 dòng", "Ban hành Quyết định số 456/QĐ-UBND")
	if desktest.Shows(d.Win.Content(), "Mở biểu quyết") {
		t.Error("what does not fit is shown")
	}
	s.history.search.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	s.Load()
	shows(t, d.Win.Content(), "1/7 dòng")
	shoot(t, d, "review-history")
	test.Type(s.history.search, " không có")
	shows(t, d.Win.Content(), "Không có dòng nào khớp")
	if !s.Escape() || s.part.Selected() != partSum || s.Escape() {
		t.Error("Escape does not lead back to the sums, and from there nowhere")
	}
}

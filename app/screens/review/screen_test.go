package review

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestWithoutARoundAPackageCanStillBeChecked(t *testing.T) {
	b, round := desktest.Decided(t)
	whole := packed(t, b, round)
	d, s := desktest.Start(t, desktest.Book(t), New)
	d.Sees("Chưa mở đợt xét")
	d.Shoot("review-empty")
	d.Tap("Sang Phong trào")
	if !slices.Equal(d.Shown, []desk.Area{desk.Movement}) {
		t.Errorf("went to %v", d.Shown)
	}
	d.Pick = whole
	d.Tap("Kiểm tra một gói")
	d.Sees("Còn nguyên vẹn")
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) // nothing is next
}

// TestThePhaseInFigures: 8 of 12 awarded, 2 of 2, 2 of 2 and 4 of 8 by kind,
// 8,360,000 đồng.
func TestThePhaseInFigures(t *testing.T) {
	b, round := desktest.Decided(t)
	second, err := b.OpenRound(data.Round{Movement: round.Movement, Phase: 1, Award: "bang-khen-tinh"})
	desktest.Must(t, err)
	desktest.Must(t, b.Show(round.ID))
	d, s := desktest.Start(t, b, New)
	d.Win.Resize(fyne.NewSize(1176, 768))
	d.Sees("Đã có quyết định", "8.360.000", "20/11/2026", "Đang nhận hồ sơ",
		"Tập thể", "Cá nhân", "50%", "4/8", "Ủy ban Mặt trận Tổ quốc Việt Nam", "2 đợt xét · 12 hồ sơ · 8 được khen · Tiền thưởng 8.360.000 đồng")
	d.Shoot("review-sum")
	d.Win.Canvas().Focus(s.sum.rounds)
	s.sum.rounds.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	s.sum.rounds.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if now, ok := d.Round(); !ok || now.ID != second.ID {
		t.Errorf("round %d is on the screen, want %d", now.ID, second.ID)
	}
	s.Load()
	d.Sees("Hội đồng chưa họp", "Sang Phiên họp")
}

func TestTheNextStep(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	d.Sees("Chưa ban hành quyết định khen thưởng", "Chưa ký: Biên bản họp")
	d.Tap("Sang Khen thưởng")
	desktest.Must(t, b.Decide(data.Decision{Round: round.ID, On: data.DateOf(desktest.Day), Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"}))
	for _, paper := range data.Papers {
		desktest.Must(t, b.MarkSigned(round.ID, paper))
	}
	s.Load()
	d.Sees("Có thể đóng gói lưu trữ", "Đóng gói lưu trữ")
	if !slices.Equal(d.Shown, []desk.Area{desk.Awards}) {
		t.Errorf("went to %v", d.Shown)
	}
}

func TestHistoryIsSearched(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	s.part.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	d.Sees("8/8 dòng", "Mở biểu quyết")
	d.Win.Canvas().Focus(s.history.search)
	test.Type(s.history.search, "quyet dinh 456")
	d.Sees("1/8 dòng", "Ban hành Quyết định số 456/QĐ-UBND")
	if desktest.Shows(d.Win.Content(), "Mở biểu quyết") {
		t.Error("what does not fit is shown")
	}
	s.history.search.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	s.Load()
	d.Sees("1/8 dòng")
	d.Shoot("review-history")
	test.Type(s.history.search, " không có")
	d.Sees("Không có dòng nào khớp")
	if !s.Escape() || s.part.Selected() != partSum || s.Escape() {
		t.Error("Escape does not lead back to the sums, and from there nowhere")
	}
}

func TestWhereARoundCameFromAndWhyItHasNoResult(t *testing.T) {
	row := rowOf(data.RoundReview{Round: data.Round{ID: 3, From: 2}, Award: "Giấy khen", Stage: data.Stopped})
	if row.award != "Giấy khen (chuyển từ đợt 02)" || row.state != "Không có kết quả" {
		t.Errorf("%+v", row)
	}
	if row := rowOf(data.RoundReview{Round: data.Round{ID: 2}, Award: "Bằng khen", Stage: data.Adjourned}); row.award != "Bằng khen" || row.state != "Không đủ thành viên" {
		t.Errorf("%+v", row)
	}
}

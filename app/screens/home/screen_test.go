package home

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// went fails unless the screen asked for the area with the filter.
func went(t *testing.T, d *desktest.Desk, area desk.Area, filter string) {
	t.Helper()
	if len(d.Shown) == 0 || d.Shown[len(d.Shown)-1] != area || d.Filter != filter {
		t.Errorf("went to %v with %q, want %v with %q", d.Shown, d.Filter, area, filter)
	}
}

// find gives the task row that says a text.
func find(t *testing.T, s *Screen, text string) *taskRow {
	t.Helper()
	row, ok := desktest.Find(s.Content(), func(r *taskRow) bool { return r.task.What == text })
	if !ok {
		t.Fatalf("no task %q", text)
	}
	return row
}

func TestWithoutARoundTheWayIsShown(t *testing.T) {
	d, s := desktest.Start(t, desktest.Book(t), New)
	d.Sees("Chương trình làm ba việc", "Nhận hồ sơ", "In văn bản và lưu trữ")
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	went(t, d, desk.Movement, "open")
	if s.welcome.rounds.Visible() {
		t.Error("offers rounds while there are none")
	}
}

func TestWhatIsMissingLeadsThere(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	d.Sees("Phường Mỹ Thới · Sơ kết giai đoạn 1 (2023 - 2025)", "Xét tặng Giấy khen. Hội đồng họp lúc 08 giờ 00 phút ngày 20/11/2026",
		"1 hồ sơ thiếu thành tích", "Ông Võ Văn Ấn", "Vừa làm", "Nhập 12 hồ sơ từ nominees.xlsx")
	row := find(t, s, "1 hồ sơ thiếu thành tích")
	s.Load()
	if find(t, s, "1 hồ sơ thiếu thành tích") != row {
		t.Error("a line with the keyboard in it was built anew")
	}
	test.Tap(row)
	went(t, d, desk.Dossiers, "missing")
	d.Win.Canvas().Focus(row)
	d.Shown, d.Filter = nil, ""
	row.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	went(t, d, desk.Dossiers, "missing")
	if got := s.page.Primary().Label(); got != "Bổ sung 1 hồ sơ còn thiếu" {
		t.Errorf("next step %q", got)
	}
	test.Tap(s.page.Primary())
	went(t, d, desk.Dossiers, "missing")
}

func TestAKindLeadsToItsDossiers(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	test.Tap(s.kinds.bars[1])
	went(t, d, desk.Dossiers, string(data.Household))
}

func TestAStepLeadsToItsScreen(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	d.Win.Canvas().Focus(s.steps)
	for range 3 {
		s.steps.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	s.steps.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if len(d.Shown) != 1 {
		t.Fatalf("went to %v", d.Shown)
	}
}

func TestAfterTheVoteTheFiguresTellTheOutcome(t *testing.T) {
	d, s, round := voted(t)
	d.Sees("được khen", "Chưa có quyết định khen thưởng", "2 trường hợp đủ phiếu")
	if got := s.page.Primary().Label(); got != "Lập quyết định khen thưởng" {
		t.Errorf("next step %q", got)
	}
	test.Tap(s.page.Primary())
	went(t, d, desk.Awards, "")
	if err := d.B.MarkArchived(round.ID, "luu-tru.zip"); err != nil {
		t.Fatal(err)
	}
	s.Load()
	d.Sees("Đã lưu trữ", "Không còn thiếu gì")
	test.Tap(s.page.Primary())
	went(t, d, desk.Movement, "open")
}

// voted is a screen over a round in which all vote for the first two nominees.
func voted(t *testing.T) (*desktest.Desk, *Screen, data.Round) {
	t.Helper()
	b, round := desktest.Counted(t, 2)
	d, s := desktest.Start(t, b, New)
	return d, s, round
}

func TestShots(t *testing.T) {
	b, _ := desktest.Filled(t)
	for name, b := range map[string]*book.Book{"welcome": desktest.Book(t), "missing": b} {
		d, _ := desktest.Start(t, b, New)
		shoot(d, name)
	}
	d, _, _ := voted(t)
	shoot(d, "voted")
}

// shoot keeps pictures of the screen as it looks beside the rail.
func shoot(d *desktest.Desk, name string) {
	d.Win.Resize(fyne.NewSize(1206, 768))
	d.Shoot("home-" + name)
}

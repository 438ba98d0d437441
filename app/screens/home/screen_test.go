package home

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// open shows the screen over a book.
func open(t *testing.T, b *book.Book) (*desktest.Desk, *Screen) {
	t.Helper()
	d := desktest.New(t, b)
	d.App.Settings().SetTheme(theme.New(theme.Light, 1))
	s := New(d)
	d.Open(s)
	return d, s
}

// shows fails where a text cannot be seen.
func shows(t *testing.T, s *Screen, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !desktest.Shows(s.Content(), text) {
			t.Errorf("%q is not on the screen", text)
		}
	}
}

// went fails unless the screen asked for the area with the filter.
func went(t *testing.T, d *desktest.Desk, area desk.Area, filter string) {
	t.Helper()
	if len(d.Shown) == 0 || d.Shown[len(d.Shown)-1] != area || d.Filter != filter {
		t.Errorf("went to %v with %q, want %v with %q", d.Shown, d.Filter, area, filter)
	}
}

// find gives the task row that begins with a text.
func find(t *testing.T, s *Screen, text string) *taskRow {
	t.Helper()
	for _, o := range s.tasks.list.Objects {
		if r, ok := o.(*taskRow); ok && r.task.What == text {
			return r
		}
	}
	t.Fatalf("no task %q", text)
	return nil
}

func TestWithoutARoundTheWayIsShown(t *testing.T) {
	d, s := open(t, desktest.Book(t))
	shows(t, s, "Chương trình làm ba việc", "Nhận hồ sơ", "In văn bản và lưu trữ")
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	went(t, d, desk.Movement, "open")
	if s.welcome.rounds.Visible() {
		t.Error("offers rounds while there are none")
	}
}

func TestWhatIsMissingLeadsThere(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := open(t, b)
	shows(t, s, "Phường Mỹ Thới · Sơ kết giai đoạn 1 (2023 - 2025)", "Xét tặng Giấy khen. Hội đồng họp lúc 08 giờ 00 phút ngày 20/11/2026",
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
	d, s := open(t, b)
	test.Tap(s.kinds.bars[1])
	went(t, d, desk.Dossiers, string(data.Household))
}

func TestAStepLeadsToItsScreen(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := open(t, b)
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
	shows(t, s, "được khen", "Chưa có quyết định khen thưởng", "2 trường hợp đủ phiếu")
	if got := s.page.Primary().Label(); got != "Lập quyết định khen thưởng" {
		t.Errorf("next step %q", got)
	}
	test.Tap(s.page.Primary())
	went(t, d, desk.Awards, "")
	if err := d.B.MarkArchived(round.ID, "luu-tru.zip"); err != nil {
		t.Fatal(err)
	}
	s.Load()
	shows(t, s, "Đã lưu trữ", "Không còn thiếu gì")
	test.Tap(s.page.Primary())
	went(t, d, desk.Movement, "open")
}

// voted is a screen over a round in which all vote for the first two nominees.
func voted(t *testing.T) (*desktest.Desk, *Screen, data.Round) {
	t.Helper()
	b, round := desktest.Filled(t)
	must(t, b.OpenVote(round.ID))
	for _, m := range desktest.Council().Members {
		var marks []data.Mark
		for n := 1; n <= 12; n++ {
			choice := data.No
			if n < 3 {
				choice = data.Yes
			}
			if m.ID != "m6" || n != 3 {
				marks = append(marks, data.Mark{Nominee: n, Choice: choice})
			}
		}
		must(t, b.Cast(round.ID, m.ID, marks, false))
	}
	_, err := b.CloseVote(round.ID)
	must(t, err)
	d, s := open(t, b)
	return d, s, round
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestShots(t *testing.T) {
	folder := os.Getenv("THIDUA_SHOTS")
	if folder == "" {
		return
	}
	b, _ := desktest.Filled(t)
	for name, b := range map[string]*book.Book{"welcome": desktest.Book(t), "missing": b} {
		d, s := open(t, b)
		shoot(t, d, s, filepath.Join(folder, "home-"+name))
	}
	d, s, _ := voted(t)
	shoot(t, d, s, filepath.Join(folder, "home-voted"))
}

// shoot draws the screen as it looks in the window, light, dark and large.
func shoot(t *testing.T, d *desktest.Desk, s desk.Screen, path string) {
	t.Helper()
	for name, look := range map[string]fyne.Theme{"light": theme.New(theme.Light, 1), "dark": theme.New(theme.Dark, 1), "large": theme.New(theme.Light, 1.6)} {
		d.App.Settings().SetTheme(look)
		d.Win.SetContent(widgets.NewLayer(s.Content()))
		d.Win.Resize(fyne.NewSize(1206, 768))
		f, err := os.Create(path + "-" + name + ".png")
		must(t, err)
		must(t, png.Encode(f, d.Win.Canvas().Capture()))
		must(t, f.Close())
	}
}

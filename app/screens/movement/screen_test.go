package movement

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/plan"
)

// open shows the screen over a book, as wide as it is beside the rail.
func open(t *testing.T, b *book.Book) (*desktest.Desk, *Screen) {
	t.Helper()
	d, s := desktest.Start(t, b, New)
	d.Win.Resize(fyne.NewSize(1206, 768))
	return d, s
}

// head finds the heading that begins with a text.
func head(t *testing.T, s *Screen, title string) *foldHead {
	t.Helper()
	h, ok := desktest.Find(s.Content(), func(h *foldHead) bool { return strings.HasPrefix(h.fold.title, title) })
	if !ok {
		t.Fatalf("no heading %q", title)
	}
	return h
}

func TestThePlanWithItsSubjectsAndCriteria(t *testing.T) {
	d, s := open(t, desktest.Book(t))
	d.Sees("Kế hoạch số 135/KH-UBND", "20/02/2024", "Ủy ban nhân dân tỉnh An Giang", "Có sẵn trong chương trình",
		"Giai đoạn 2 (2025 - 2030): từ năm 2025 đến năm 2030", "Đối tượng và tiêu chí (8)", "Không còn từ 01/07/2025", "Chưa xác minh")
	d.Hides("tiêu chí chỉ còn để xem lại") // a closed heading shows nothing of what stands under it
	test.Tap(head(t, s, "Cấp huyện"))
	d.Sees("tiêu chí chỉ còn để xem lại", "Từng thành viên đánh giá mỗi tiêu chí đạt hoặc không đạt")
	d.Win.Canvas().Focus(head(t, s, "Nội dung thi đua (6)"))
	d.Key(fyne.KeyReturn)
	d.Sees("Tuyên truyền, phổ biến, nâng cao nhận thức công tác khuyến học")
	d.Key(fyne.KeySpace)
	if head(t, s, "Nội dung thi đua").fold.isOpen() {
		t.Error("Space does not close")
	}
	test.Tap(head(t, s, "Công dân học tập"))
	d.Sees("tổng tối đa 100 điểm; đạt khi được từ 80 điểm trở lên", "điểm sàn")
	test.Tap(head(t, s, "Cộng đồng học tập cấp xã"))
	d.Sees("(mức độ 1 trở lên)")
}

func TestOpenARoundByKeys(t *testing.T) {
	b := desktest.Book(t)
	_, err := b.SaveCouncil(desktest.Council(), 0)
	desktest.Must(t, err)
	d, s := open(t, b)
	s.Filter("open")
	d.Asks("Người quyết định: Chủ tịch Ủy ban nhân dân cấp xã", "từ 2/3 tổng số thành viên", "quá 1/2 tổng số thành viên Hội đồng",
		"Chưa xác minh", "Không thấy văn bản cấp quốc gia")
	d.Key(fyne.KeyReturn)
	d.Asks("Chọn giai đoạn được xét")
	if rounds, _ := b.Rounds(); len(rounds) != 0 {
		t.Fatal("opened a round without a phase")
	}
	d.Key(fyne.KeyRight, fyne.KeyReturn)
	round, ok, err := b.Current()
	desktest.Must(t, err)
	if !ok || round.Phase != 1 || round.Award != "giay-khen" || round.Council == 0 {
		t.Errorf("opened %+v", round)
	}
	if len(d.Shown) != 1 || d.Shown[0] != desk.Home || len(d.Notes) != 1 {
		t.Errorf("went to %v, said %v", d.Shown, d.Notes)
	}
}

func TestEscapeOpensNothing(t *testing.T) {
	b, first := desktest.Filled(t)
	d, s := open(t, b)
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	d.Asks("Giai đoạn")
	d.Key(fyne.KeyRight, fyne.KeyEscape)
	if len(d.Win.Canvas().Overlays().List()) != 0 {
		t.Error("the question is still open")
	}
	current, _, err := b.Current()
	desktest.Must(t, err)
	if current.ID != first.ID {
		t.Errorf("round %d", current.ID)
	}
}

func TestTheLawOfADay(t *testing.T) {
	d, s := open(t, desktest.Book(t))
	s.Filter("law")
	if s.rules.list.Offset.Y == 0 {
		t.Error("what is unconfirmed is out of sight")
	}
	d.Sees("2.530.000 đồng", "Theo Nghị định số 161/2026/NĐ-CP", "Luật số 06/2026/QH16", "Điều chưa xác minh (21)",
		"Chưa xem được nội dung; mọi quy định trong bộ này là theo luật trước ngày 01/10/2026")
	test.Tap(head(t, s, "Giấy khen"))
	// 0.6, 0.45 and 0.3 of 2,530,000 are 1,518,000, 1,138,500 and 759,000.
	d.Sees("1.520.000 đồng (0,6 × 2.530.000)", "1.140.000 đồng (0,45 × 2.530.000)", "760.000 đồng (0,3 × 2.530.000)")
	s.rules.day.SetDate(desktest.Day.AddDate(-1, 0, 0))
	s.rules.day.OnChanged()
	d.Sees("2.340.000 đồng", "Theo Nghị định số 73/2024/NĐ-CP")
	s.rules.day.SetDate(desktest.Day.AddDate(-10, 0, 0))
	s.rules.day.OnChanged()
	d.Sees("Chưa có mức lương cơ sở áp dụng ngày 20/11/2016", "chưa có hình thức khen thưởng nào áp dụng")
}

func TestPartsByTheirNumbers(t *testing.T) {
	_, s := open(t, desktest.Book(t))
	s.TypedKey(&fyne.KeyEvent{Name: fyne.Key3})
	if s.place.Objects[0] != s.rules.root || s.choice.Selected() != lawPart {
		t.Error("3 does not show the law")
	}
	s.TypedKey(&fyne.KeyEvent{Name: fyne.Key1})
	if s.place.Objects[0] != s.plans.root {
		t.Error("1 does not show the movement")
	}
}

func TestChangeToAnotherRound(t *testing.T) {
	b, first := desktest.Filled(t)
	_, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 2, Award: "bang-khen-tinh"})
	desktest.Must(t, err)
	d, s := open(t, b)
	s.Filter("rounds")
	d.Sees("Bước danh sách", "Đang mở", "Bằng khen của Chủ tịch")
	if !s.rounds.button.Disabled() {
		t.Error("offers to change without a choice")
	}
	d.Win.Canvas().Focus(s.rounds.table)
	d.Key(fyne.KeyEnd)
	if s.rounds.button.Disabled() {
		t.Fatal("does not offer to change")
	}
	test.Tap(s.rounds.button)
	current, _, err := b.Current()
	desktest.Must(t, err)
	if current.ID != first.ID || d.Shown[len(d.Shown)-1] != desk.Home {
		t.Errorf("round %d, went to %v", current.ID, d.Shown)
	}
}

func TestACopyIsChangedAndTakenIn(t *testing.T) {
	b := desktest.Book(t)
	d, s := open(t, b)
	d.Pick = t.TempDir()
	s.plans.saveCopy()
	d.Asks("Đã lưu bản sao phong trào", "Đổi dòng id")
	d.Key(fyne.KeyEscape)
	path := filepath.Join(d.Pick, "an-giang-135.toml")
	raw, err := os.ReadFile(path)
	desktest.Must(t, err)
	own := strings.Replace(string(raw), `"an-giang-135"`, `"xa-vinh-hau"`, 1)
	desktest.Must(t, os.WriteFile(path, []byte(own), 0o600))
	d.Pick = path
	s.plans.pick()
	d.Asks("Thêm phong trào", "2 giai đoạn, 6 nội dung thi đua, 8 đối tượng, 10 bộ tiêu chí, 8 danh hiệu")
	d.Key(fyne.KeyReturn)
	s.Load()
	list, err := b.Movements()
	desktest.Must(t, err)
	if len(list) != 2 || list[1].ID != "xa-vinh-hau" {
		t.Fatalf("movements %d", len(list))
	}
	d.Sees("Do đơn vị thêm", "2 phong trào")
}

func TestAFaultInAFileIsNamed(t *testing.T) {
	d, s := open(t, desktest.Book(t))
	path := filepath.Join(t.TempDir(), "sai.toml")
	desktest.Must(t, os.WriteFile(path, []byte("id = \"a\"\nten = \"b\"\n"), 0o600))
	s.Drop([]string{path})
	if len(d.Faults) != 1 || !strings.Contains(d.Faults[0].Error(), "sai.toml, khóa ten") {
		t.Errorf("faults %v", d.Faults)
	}
	s.Drop([]string{"danh sách.xlsx"})
	if len(d.Faults) != 2 || !strings.Contains(d.Faults[1].Error(), "không phải tệp phong trào") {
		t.Errorf("faults %v", d.Faults)
	}
	m := plan.Default()[0]
	if err := s.plans.add(m); err == nil {
		t.Error("takes in a movement that is there already")
	}
}

func TestHalfDoneReadingStays(t *testing.T) {
	b, _ := desktest.Filled(t)
	_, s := open(t, b)
	test.Tap(head(t, s, "Cá nhân"))
	s.Load()
	if !head(t, s, "Cá nhân").fold.isOpen() {
		t.Error("a heading closed when the book was read anew")
	}
}

func TestShots(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := open(t, b)
	d.Shoot("movement-plan")
	test.Tap(head(t, s, "Cấp huyện"))
	test.Tap(head(t, s, "Công dân học tập"))
	s.plans.scroll.ScrollToOffset(fyne.NewPos(0, 420))
	d.Shoot("movement-criteria")
	s.Filter("rounds")
	d.Shoot("movement-rounds")
	s.Filter("law")
	test.Tap(head(t, s, "Giấy khen"))
	d.Shoot("movement-law")
	d.Shoot("movement-open", func() {
		d.Key(fyne.KeyEscape)
		s.Filter("open")
	})
}

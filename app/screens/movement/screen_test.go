package movement

import (
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/plan"
)

// open shows the screen over a book, in a window that can show questions.
func open(t *testing.T, b *book.Book) (*desktest.Desk, *Screen) {
	t.Helper()
	d := desktest.New(t, b)
	d.App.Settings().SetTheme(theme.New(theme.Light, 1))
	s := New(d)
	d.Open(s)
	d.Win.SetContent(widgets.NewLayer(s.Content()))
	d.Win.Resize(fyne.NewSize(1206, 768))
	return d, s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// shows fails where a text cannot be seen in the window or in a question over it.
func shows(t *testing.T, d *desktest.Desk, texts ...string) {
	t.Helper()
	all := seen(d)
	for _, text := range texts {
		if !strings.Contains(all, text) {
			t.Errorf("%q is not on the screen", text)
		}
	}
}

func seen(d *desktest.Desk) string {
	all := desktest.Texts(d.Win.Content())
	for _, o := range d.Win.Canvas().Overlays().List() {
		all = append(all, desktest.Texts(o)...)
	}
	return strings.Join(all, "\n")
}

// strike sends keys to whatever has the keyboard.
func strike(d *desktest.Desk, keys ...fyne.KeyName) {
	for _, k := range keys {
		ev := &fyne.KeyEvent{Name: k}
		if f := d.Win.Canvas().Focused(); f != nil {
			f.TypedKey(ev)
		} else if handle := d.Win.Canvas().OnTypedKey(); handle != nil {
			handle(ev)
		}
	}
}

// heads gathers the headings that open and close, as far as they can be seen.
func heads(o fyne.CanvasObject) []*foldHead {
	var all []*foldHead
	if o == nil || !o.Visible() {
		return nil
	}
	switch o := o.(type) {
	case *foldHead:
		return []*foldHead{o}
	case *fyne.Container:
		for _, child := range o.Objects {
			all = append(all, heads(child)...)
		}
	case fyne.Widget:
		for _, child := range test.WidgetRenderer(o).Objects() {
			all = append(all, heads(child)...)
		}
	}
	return all
}

// head finds the heading that begins with a text.
func head(t *testing.T, s *Screen, title string) *foldHead {
	t.Helper()
	for _, h := range heads(s.Content()) {
		if strings.HasPrefix(h.fold.title, title) {
			return h
		}
	}
	t.Fatalf("no heading %q", title)
	return nil
}

func TestThePlanWithItsSubjectsAndCriteria(t *testing.T) {
	d, s := open(t, desktest.Book(t))
	shows(t, d, "Kế hoạch số 135/KH-UBND", "20/02/2024", "Ủy ban nhân dân tỉnh An Giang", "Có sẵn trong chương trình",
		"Giai đoạn 2 (2025 - 2030): từ năm 2025 đến năm 2030", "Đối tượng và tiêu chí (8)", "Không còn từ 01/07/2025", "Chưa xác minh")
	if strings.Contains(seen(d), "tiêu chí chỉ còn để xem lại") {
		t.Error("a closed heading shows what stands under it")
	}
	test.Tap(head(t, s, "Cấp huyện"))
	shows(t, d, "tiêu chí chỉ còn để xem lại", "Từng thành viên đánh giá mỗi tiêu chí đạt hoặc không đạt")
	d.Win.Canvas().Focus(head(t, s, "Nội dung thi đua (6)"))
	strike(d, fyne.KeyReturn)
	shows(t, d, "Tuyên truyền, phổ biến, nâng cao nhận thức công tác khuyến học")
	strike(d, fyne.KeySpace)
	if head(t, s, "Nội dung thi đua").fold.isOpen() {
		t.Error("Space does not close")
	}
	test.Tap(head(t, s, "Công dân học tập"))
	shows(t, d, "tổng tối đa 100 điểm; đạt khi được từ 80 điểm trở lên", "điểm sàn")
	test.Tap(head(t, s, "Cộng đồng học tập cấp xã"))
	shows(t, d, "(mức độ 1 trở lên)")
}

func TestOpenARoundByKeys(t *testing.T) {
	b := desktest.Book(t)
	_, err := b.SaveCouncil(desktest.Council(), 0)
	must(t, err)
	d, s := open(t, b)
	s.Filter("open")
	shows(t, d, "Người quyết định: Chủ tịch Ủy ban nhân dân cấp xã", "từ 2/3 tổng số thành viên", "quá 1/2 tổng số thành viên Hội đồng",
		"Chưa xác minh", "Không thấy văn bản cấp quốc gia")
	strike(d, fyne.KeyReturn)
	shows(t, d, "Chọn giai đoạn được xét")
	if rounds, _ := b.Rounds(); len(rounds) != 0 {
		t.Fatal("opened a round without a phase")
	}
	strike(d, fyne.KeyRight, fyne.KeyReturn)
	round, ok, err := b.Current()
	must(t, err)
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
	shows(t, d, "Giai đoạn")
	strike(d, fyne.KeyRight, fyne.KeyEscape)
	if len(d.Win.Canvas().Overlays().List()) != 0 {
		t.Error("the question is still open")
	}
	current, _, err := b.Current()
	must(t, err)
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
	shows(t, d, "2.530.000 đồng", "Theo Nghị định số 161/2026/NĐ-CP", "Luật số 06/2026/QH16", "Điều chưa xác minh (21)",
		"Chưa xem được nội dung; mọi quy định trong bộ này là theo luật trước ngày 01/10/2026")
	test.Tap(head(t, s, "Giấy khen"))
	// 0.6, 0.45 and 0.3 of 2,530,000 are 1,518,000, 1,138,500 and 759,000.
	shows(t, d, "1.520.000 đồng (0,6 × 2.530.000)", "1.140.000 đồng (0,45 × 2.530.000)", "760.000 đồng (0,3 × 2.530.000)")
	s.rules.day.SetDate(desktest.Day.AddDate(-1, 0, 0))
	s.rules.day.OnChanged()
	shows(t, d, "2.340.000 đồng", "Theo Nghị định số 73/2024/NĐ-CP")
	s.rules.day.SetDate(desktest.Day.AddDate(-10, 0, 0))
	s.rules.day.OnChanged()
	shows(t, d, "Chưa có mức lương cơ sở áp dụng ngày 20/11/2016", "chưa có hình thức khen thưởng nào áp dụng")
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
	must(t, err)
	d, s := open(t, b)
	s.Filter("rounds")
	shows(t, d, "Bước danh sách", "Đang mở", "Bằng khen của Chủ tịch")
	if !s.rounds.button.Disabled() {
		t.Error("offers to change without a choice")
	}
	d.Win.Canvas().Focus(s.rounds.table)
	strike(d, fyne.KeyEnd)
	if s.rounds.button.Disabled() {
		t.Fatal("does not offer to change")
	}
	test.Tap(s.rounds.button)
	current, _, err := b.Current()
	must(t, err)
	if current.ID != first.ID || d.Shown[len(d.Shown)-1] != desk.Home {
		t.Errorf("round %d, went to %v", current.ID, d.Shown)
	}
}

func TestACopyIsChangedAndTakenIn(t *testing.T) {
	b := desktest.Book(t)
	d, s := open(t, b)
	d.Pick = t.TempDir()
	s.plans.saveCopy()
	shows(t, d, "Đã lưu bản sao phong trào", "Đổi dòng id")
	strike(d, fyne.KeyEscape)
	path := filepath.Join(d.Pick, "an-giang-135.toml")
	raw, err := os.ReadFile(path)
	must(t, err)
	own := strings.Replace(string(raw), `"an-giang-135"`, `"xa-vinh-hau"`, 1)
	must(t, os.WriteFile(path, []byte(own), 0o600))
	d.Pick = path
	s.plans.pick()
	shows(t, d, "Thêm phong trào", "2 giai đoạn, 6 nội dung thi đua, 8 đối tượng, 10 bộ tiêu chí, 8 danh hiệu")
	strike(d, fyne.KeyReturn)
	s.Load()
	list, err := b.Movements()
	must(t, err)
	if len(list) != 2 || list[1].ID != "xa-vinh-hau" {
		t.Fatalf("movements %d", len(list))
	}
	shows(t, d, "Do đơn vị thêm", "2 phong trào")
}

func TestAFaultInAFileIsNamed(t *testing.T) {
	d, s := open(t, desktest.Book(t))
	path := filepath.Join(t.TempDir(), "sai.toml")
	must(t, os.WriteFile(path, []byte("id = \"a\"\nten = \"b\"\n"), 0o600))
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
	folder := os.Getenv("THIDUA_SHOTS")
	if folder == "" {
		return
	}
	b, _ := desktest.Filled(t)
	d, s := open(t, b)
	shoot(t, d, filepath.Join(folder, "movement-plan"))
	test.Tap(head(t, s, "Cấp huyện"))
	test.Tap(head(t, s, "Công dân học tập"))
	s.plans.scroll.ScrollToOffset(fyne.NewPos(0, 420))
	shoot(t, d, filepath.Join(folder, "movement-criteria"))
	s.Filter("rounds")
	shoot(t, d, filepath.Join(folder, "movement-rounds"))
	s.Filter("law")
	test.Tap(head(t, s, "Giấy khen"))
	shoot(t, d, filepath.Join(folder, "movement-law"))
	shoot(t, d, filepath.Join(folder, "movement-open"), func() { s.Filter("open") })
}

// shoot draws the window, light, dark and large.
func shoot(t *testing.T, d *desktest.Desk, path string, before ...func()) {
	t.Helper()
	for name, look := range map[string]fyne.Theme{"light": theme.New(theme.Light, 1), "dark": theme.New(theme.Dark, 1), "large": theme.New(theme.Light, 1.6)} {
		d.App.Settings().SetTheme(look)
		d.Win.Resize(fyne.NewSize(1206, 768))
		for _, do := range before {
			strike(d, fyne.KeyEscape)
			do()
		}
		f, err := os.Create(path + "-" + name + ".png")
		must(t, err)
		must(t, png.Encode(f, d.Win.Canvas().Capture()))
		must(t, f.Close())
	}
	d.App.Settings().SetTheme(theme.New(theme.Light, 1))
}

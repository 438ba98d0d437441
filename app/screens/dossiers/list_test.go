package dossiers

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
)

func (k *bench) names() []string {
	var names []string
	for _, r := range k.s.list.table.Rows() {
		names = append(names, r.called)
	}
	return names
}

func TestListShowsDossiers(t *testing.T) {
	k := filled(t)
	k.Sees("12 hồ sơ · 11 đủ · 1 thiếu", "Ông Nguyễn Văn An", "Tập thể Hội Khuyến học phường Mỹ", "Thiếu: thành tích", "Chuẩn bị phiên họp", "Giai đoạn 1")
	k.s.list.table.SelectWhere(func(r row) bool { return r.number == 6 })
	k.Shoot("dossiers-danh-sach")
	k.Tap("Chuẩn bị phiên họp")
	if !slices.Equal(k.Shown, []desk.Area{desk.Meeting}) {
		t.Errorf("went to %v", k.Shown)
	}
}

func TestSearchFoldsVietnamese(t *testing.T) {
	k := filled(t)
	k.ctrl(fyne.KeyF)
	k.Type("le van dat")
	if got := k.names(); !slices.Equal(got, []string{"Ông Lê Văn Đạt"}) {
		t.Errorf("found %q", got)
	}
	k.Sees("12 hồ sơ · 11 đủ · 1 thiếu · đang hiện 1")
	k.Type(" khong co")
	k.Sees("Không có hồ sơ nào khớp với điều kiện lọc")
	k.s.Load()
	if k.s.list.filter.search.Text != "le van dat khong co" {
		t.Error("reading the book anew lost the search")
	}
	k.Key(fyne.KeyEscape)
	if len(k.names()) != 12 {
		t.Errorf("Escape left %d rows", len(k.names()))
	}
}

func TestFilterFromOtherScreens(t *testing.T) {
	for by, want := range map[string]int{"missing": 1, "returned": 0, "individual": 8, "household": 2, "collective": 2, "chau soc": 1} {
		k := filled(t)
		k.s.Filter(by)
		if got := len(k.names()); got != want {
			t.Errorf("filter %q shows %d rows, want %d", by, got, want)
		}
	}
}

func TestSortsByGivenName(t *testing.T) {
	k := filled(t)
	k.s.Filter("individual")
	k.s.list.table.SortBy(1, false)
	want := []string{"Ông Ro Fi Ah", "Ông Nguyễn Văn An", "Ông Võ Văn Ấn", "Ông Trần Thị Bé", "Ông Lê Văn Đạt", "Ông Phạm Quốc Khánh",
		"Ông Néang Sa Rết", "Ông Huỳnh Thị Ánh Tuyết"}
	if got := k.names(); !slices.Equal(got, want) {
		t.Errorf("sorted\n%q, want\n%q", got, want)
	}
}

func TestDeleteCanBeTakenBack(t *testing.T) {
	k := filled(t)
	k.s.list.table.SelectWhere(func(r row) bool { return r.number == 5 })
	k.s.showList()
	k.Key(fyne.KeyDelete)
	k.s.Load()
	if got := len(k.dossiers()); got != 11 || !slices.Contains(k.Notes, "Đã xóa 1 hồ sơ") {
		t.Fatalf("%d dossiers left, notes %q", got, k.Notes)
	}
	k.Undo()
	k.Sees("12 hồ sơ", "Ông Nguyễn Văn An")
}

func TestReturnAsksWhyAndTakesInAgain(t *testing.T) {
	k := filled(t)
	k.s.list.table.SelectWhere(func(r row) bool { return r.number == 6 })
	k.Tap("Trả lại")
	k.Tap("Trả lại 1 hồ sơ")
	if len(k.Notes) > 0 {
		t.Fatal("returned without a reason")
	}
	k.Tap("Quay lại")
	k.Tap("Trả lại")
	k.Type("Thiếu biên bản họp khóm")
	k.Tap("Trả lại 1 hồ sơ")
	k.s.Load()
	k.Sees("1 trả lại", "Trả lại: Thiếu biên bản họp khóm")
	k.ctrl(fyne.KeyT)
	k.s.Load()
	k.Hides("trả lại", "Thiếu biên bản")
}

func TestEmptyRoundOffersImport(t *testing.T) {
	k := fresh(t)
	k.Sees("Chưa có hồ sơ", "Kéo danh sách Excel vào đây hoặc bấm Nhập danh sách")
	k.Shoot("dossiers-chua-co")
	if k.s.list.page.Primary().Label() != "Nhập danh sách" {
		t.Errorf("the next step is %q", k.s.list.page.Primary().Label())
	}
	k.Pick = t.TempDir()
	k.Tap("Tải mẫu danh sách")
	if len(k.Opened) != 1 || !strings.HasSuffix(k.Opened[0], "mau-danh-sach.xlsx") {
		t.Errorf("opened %q", k.Opened)
	}
}

func TestNoRound(t *testing.T) {
	k := open(t, desktest.Book(t))
	k.Sees("Chưa mở đợt xét khen thưởng")
	k.Tap("Mở đợt xét")
	if !slices.Equal(k.Shown, []desk.Area{desk.Movement}) {
		t.Errorf("went to %v", k.Shown)
	}
	k.s.Drop([]string{"x.xlsx"})
}

func TestLeavingSilencesTheKeys(t *testing.T) {
	k := filled(t)
	if !k.s.Leave() {
		t.Fatal("the list holds the person")
	}
	k.ctrl(fyne.KeyN)
	if k.s.view != view(k.s.list) {
		t.Error("a screen that was left answers to Ctrl+N")
	}
	k.s.Load()
	k.ctrl(fyne.KeyN)
	if k.s.view != view(k.s.editor) {
		t.Error("a screen that came back does not answer to Ctrl+N")
	}
}

func TestArrowsEnterTheList(t *testing.T) {
	k := filled(t)
	k.Win.Canvas().Unfocus()
	k.s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	k.s.list.table.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	k.Sees("Hồ sơ 1 trong 12")
}

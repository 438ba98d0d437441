package widgets

import (
	"cmp"
	"errors"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"thidua/app/theme"
)

// nominee is a row of the gallery's table.
type nominee struct {
	number           int
	name, unit, kind string
	state            Tone
}

var sample = []nominee{
	{1, "Hội Khuyến học phường Mỹ Thới", "Phường Mỹ Thới", "Tập thể", Good},
	{2, "Gia đình ông Chau Sóc Phia", "Ấp Vĩnh Lợi, xã Vĩnh Hậu", "Hộ gia đình", Good},
	{3, "Ông Lê Văn Đạt", "Ấp Vĩnh Thành", "Cá nhân", Bad},
	{4, "Bà Trần Thị Cẩm Duyên", "Trường Tiểu học Nguyễn Trãi, khóm Trung Thạnh, phường Mỹ Thới", "Cá nhân", Warn},
	{5, "Dòng họ Nguyễn Hữu", "Khóm Thới An", "Dòng họ", Good},
	{6, "Ông Đặng Quốc Ửng", "Khóm Hưng Thạnh", "Cá nhân", Neutral},
	{7, "Cộng đồng học tập khóm Long Hưng", "Khóm Long Hưng", "Cộng đồng", Good},
	{8, "Bà Phạm Thị Thúy Quyên", "Trạm Y tế phường", "Cá nhân", Warn},
}

func stateWord(n nominee) string {
	return [...]string{"Chưa xem", "Đủ hồ sơ", "Thiếu biên bản", "Trả lại"}[n.state]
}

func sampleTable() *Table[nominee] {
	t := NewTable(
		Column[nominee]{Title: "TT", Width: 56, Align: fyne.TextAlignTrailing, Text: func(n nominee) string { return fmt.Sprint(n.number) },
			Less: func(a, b nominee) int { return cmp.Compare(a.number, b.number) }},
		Column[nominee]{Title: "Họ và tên", Weight: 2, Bold: true, Text: func(n nominee) string { return n.name },
			Less: func(a, b nominee) int { return cmp.Compare(a.name, b.name) }},
		Column[nominee]{Title: "Đơn vị", Weight: 1.4, Text: func(n nominee) string { return n.unit }},
		Column[nominee]{Title: "Đối tượng", Width: 130, Text: func(n nominee) string { return n.kind }},
		Column[nominee]{Title: "Tình trạng", Width: 170, Text: stateWord, Tone: func(n nominee) Tone { return n.state },
			Icon: func(n nominee) fyne.Resource { return n.state.icon() }},
	)
	t.Multi = true
	t.SetRows(sample)
	return t
}

func sampleRail() *Rail {
	head := Rows(0, newLine("Thi Đua", theme.SizeSection, theme.ColorBrandText, true), NewCaption("Phường Mỹ Thới"))
	r := NewRail(head, []RailItem{
		{Icon("home"), "Tổng quan"}, {Icon("movement"), "Phong trào"}, {Icon("folder"), "Hồ sơ"}, {Icon("council"), "Hội đồng"},
		{Icon("vote"), "Phiên họp"}, {Icon("award"), "Khen thưởng"}, {Icon("archive"), "Lưu trữ"}, {Icon("settings"), "Thiết lập"},
	}, nil)
	r.SetSelected(2)
	r.SetMark(2, "6", Warn)
	return r
}

func framed(p *Page) fyne.CanvasObject {
	return NewLayer(container.NewBorder(nil, nil, sampleRail(), nil, p))
}

// listPage is a screen with a table.
func listPage() fyne.CanvasObject {
	p := NewPage("Hồ sơ đề nghị")
	p.SetState("Sơ kết giai đoạn 1 (2023–2025). Còn 6 hồ sơ thiếu trước phiên họp ngày 20/11/2026")
	p.SetBadges(NewBadge("Đang nhận", Brand), NewBadge("52 đủ", Good))
	p.AddAction("Nhập danh sách", Icon("import"), nil)
	p.AddAction("Thêm hồ sơ", Icon("add"), nil)
	p.SetPrimary("Mở phiên họp 20/11", Icon("vote"), nil)
	t := sampleTable()
	t.SortBy(1, false)
	t.moveTo(2, false)
	t.focused = true
	search := NewVietEntry()
	search.SetPlaceHolder("Tìm theo tên, đơn vị")
	search.Icon = Icon("search")
	kind := NewSelect([]string{"Tất cả đối tượng", "Cá nhân"}, nil)
	kind.SetSelected("Tất cả đối tượng")
	tools := container.NewBorder(nil, nil, nil, Side(2, kind, NewQuietButton("Lọc", Icon("filter"), nil)), search)
	p.SetContent(container.New(&topLayout{gap: 3}, tools, t))
	p.SetFooter("60 hồ sơ · 52 đủ · 6 thiếu · 2 trả lại")
	return framed(p)
}

// homePage is a screen with steps, figures and bars.
func homePage() fyne.CanvasObject {
	p := NewPage("Phường Mỹ Thới")
	p.SetState("Sơ kết giai đoạn 1 (2023–2025)")
	p.SetPrimary("Mở phiên họp 20/11", Icon("vote"), nil)
	steps := NewSteps(nil, Step{"Danh sách", StepDone}, Step{"Hội đồng", StepDone}, Step{"Phiên họp", StepCurrent},
		Step{"Quyết định", StepTodo}, Step{"Giấy khen", StepTodo}, Step{"Lưu trữ", StepTodo})
	stats := Columns(4, NewStat("60", "hồ sơ", Neutral), NewStat("52", "đủ", Good),
		NewStat("6", "thiếu", Warn), NewStat("2", "trả lại", Bad))
	tasks := NewCard("Việc cần làm", Rows(2,
		Side(2, NewBadge("6 hồ sơ", Warn), NewLine("thiếu biên bản họp xét")),
		Side(2, NewBadge("2 hồ sơ", Bad), NewLine("bị trả lại, chưa gửi lại")),
		NewCaption("Tờ trình của ấp Vĩnh Lợi chưa có dấu")))
	bars := NewCard("Theo đối tượng", Rows(1, NewBar("Cá nhân", 31, 36, Good, func() {}),
		NewBar("Hộ gia đình", 14, 16, Good, func() {}), NewBar("Dòng họ", 3, 8, Warn, func() {})))
	p.SetContent(container.NewVScroll(Rows(4, NewCard("", steps), stats, Columns(2, tasks, bars))))
	p.SetFooter("Sao lưu gần nhất: 19/11/2026")
	return framed(p)
}

// formPage is a screen with all that can be filled in.
func formPage() fyne.CanvasObject {
	p := NewPage("Thêm hồ sơ")
	p.SetState("Các ô có dấu sao cần ghi đủ trước khi lưu")
	p.AddAction("Hủy bỏ", nil, nil)
	p.SetPrimary("Lưu hồ sơ", Icon("save"), nil)
	name := NewVietEntry()
	name.SetText("Gia đình ông Chau Sóc Phia")
	date, wrong := NewDateField(), NewDateField()
	date.SetDate(time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC))
	wrong.entry.SetText("31/02/2026")
	area := NewVietArea()
	area.SetText("Đã có thành tích xuất sắc trong phong trào “Cả nước thi đua xây dựng xã hội học tập”.")
	kind := NewSelect([]string{"Cá nhân", "Hộ gia đình"}, nil)
	kind.SetSelected("Hộ gia đình")
	birth := NewField("Ngày họp xét", wrong, "")
	wrong.finish()
	form := NewForm(2, NewField("Họ và tên *", name, "Ghi như trên giấy khen"), NewField("Đối tượng", kind, ""),
		NewField("Ngày nhận", date, "Ghi 1/9/24 hoặc 01092024 cũng được"), birth)
	yes := []ChoiceOption{{"Đồng ý", '1', Good, Icon("check")}, {"Không", '2', Bad, Icon("cross")}, {"Để trống", '3', Neutral, Icon("blank")}}
	first, second := NewChoice(yes, nil), NewChoice(yes, nil)
	first.SetSelected(0)
	first.focused = true
	buttons := Side(1, NewPrimaryButton("Bước tiếp", Icon("forward"), nil), NewButton("In danh sách", Icon("print"), nil),
		NewQuietButton("Mở tệp", Icon("open"), nil), NewDangerButton("Xóa hồ sơ", Icon("delete"), nil))
	off := NewButton("Chưa dùng được", nil, nil)
	off.Disable()
	buttons.Add(off)
	badges := Side(2, NewBadge("Đạt", Good), NewBadge("Thiếu", Warn), NewBadge("Không đạt", Bad), NewBadge("Nháp", Neutral), NewBadge("Mới", Brand))
	p.SetContent(container.NewVScroll(Rows(3, NewCard("Thông tin chung", Rows(3, form, NewField("Thành tích", area, ""))),
		NewCard("Ý kiến", Rows(2, Side(0, first), second, badges)), buttons, NewCheck("Đã kiểm tra bản chính", nil))))
	p.SetFooter("Chưa lưu")
	return framed(p)
}

// iconPage shows every icon, and an empty place.
func iconPage() fyne.CanvasObject {
	p := NewPage("Biểu tượng")
	grid := container.NewGridWithColumns(10)
	for _, name := range iconNames {
		pic := newPicture(Icon(name))
		pic.SetMinSize(fyne.NewSquareSize(28))
		grid.Add(container.NewVBox(container.NewCenter(pic), container.NewCenter(NewCaption(name))))
	}
	empty := NewEmpty(Icon("folder"), "Chưa có hồ sơ", "Kéo danh sách Excel vào đây hoặc bấm Nhập danh sách để lấy tên từ tệp có sẵn.",
		NewButton("Thêm hồ sơ", Icon("add"), nil), NewPrimaryButton("Nhập danh sách", Icon("import"), nil))
	p.SetContent(container.NewBorder(NewCard("", grid), nil, nil, nil, empty))
	return framed(p)
}

var gallery = []struct {
	name string
	page func() fyne.CanvasObject
	over func(fyne.Window)
}{
	{"home", homePage, nil},
	{"list", listPage, func(w fyne.Window) {
		Toast(w, "Đã xóa 3 hồ sơ", func() {})
	}},
	{"form", formPage, nil},
	{"icons", iconPage, nil},
	{"ask", listPage, func(w fyne.Window) {
		Ask(w, Question{Title: "Xóa 3 hồ sơ", Text: "Ba hồ sơ đã chọn và 7 tệp minh chứng sẽ bị xóa khỏi đợt này. Việc này có thể hoàn tác trong 30 ngày.", Answer: "Xóa 3 hồ sơ", Danger: true}, nil)
	}},
	{"problem", homePage, func(w fyne.Window) {
		ShowProblem(w, explained{"Không đọc được ngày sinh", "Danh sách.xlsx, dòng 12, cột Ngày sinh", "Sửa thành ngày/tháng/năm rồi nhập lại"})
	}},
	{"showform", listPage, func(w fyne.Window) {
		form := NewForm(1, NewField("Họ và tên", NewVietEntry(), ""), NewField("Ngày nhận", NewDateField(), ""))
		ShowForm(w, "Thêm hồ sơ", form, "Thêm hồ sơ", func() error { return errors.New("") })
	}},
	{"month", formPage, func(w fyne.Window) {
		d := NewDateField()
		d.SetDate(time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC))
		ShowForm(w, "Chọn ngày", d, "Lưu", func() error { return nil })
		d.toggleMonth()
	}},
}

// explained is an error in three parts.
type explained struct{ what, where, do string }

func (e explained) Error() string                   { return e.what }
func (e explained) Parts() (what, where, do string) { return e.what, e.where, e.do }

// TestGallery draws every widget in both variants and two text sizes, and
// keeps the pictures where THIDUA_SHOTS says.
func TestGallery(t *testing.T) {
	dir := t.TempDir()
	if kept := os.Getenv("THIDUA_SHOTS"); kept != "" {
		dir = kept
	}
	for _, look := range []struct {
		name    string
		variant fyne.ThemeVariant
		scale   float32
	}{{"light", theme.Light, 1}, {"dark", theme.Dark, 1}, {"large", theme.Light, 1.5}} {
		app := test.NewTempApp(t)
		app.Settings().SetTheme(theme.New(look.variant, look.scale))
		defer SetClock(newFakeClock())()
		for _, g := range gallery {
			shoot(t, filepath.Join(dir, g.name+"-"+look.name+".png"), g.page(), g.over)
		}
	}
}

func shoot(t *testing.T, path string, content fyne.CanvasObject, over func(fyne.Window)) {
	t.Helper()
	w := test.NewTempWindow(t, content)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1366, 768))
	if over != nil {
		over(w)
	}
	img := w.Canvas().Capture()
	if b := img.Bounds(); b.Dx() < 1366 || b.Dx() > 1500 {
		t.Errorf("%s is %d wide, want to fit 1366", filepath.Base(path), b.Dx())
	}
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
}

package widgets

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestButtonAnswersToKeys(t *testing.T) {
	setUp(t)
	taps := 0
	b := NewPrimaryButton("Lưu", Icon("save"), func() { taps++ })
	w := open(t, b)
	seen := spy(w)
	w.Canvas().Focus(b)
	strike(w, fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace, fyne.KeyEscape)
	test.Tap(b)
	b.Disable()
	b.Tapped(nil)
	if taps != 4 || !slices.Equal(*seen, []fyne.KeyName{fyne.KeyEscape}) {
		t.Errorf("%d taps, handed on %v", taps, *seen)
	}
}

func TestRailKeys(t *testing.T) {
	setUp(t)
	r := sampleRail()
	var went []int
	r.OnSelect = func(i int) { went = append(went, i) }
	w := open(t, r)
	w.Canvas().Focus(r)
	strike(w, fyne.KeyDown, fyne.KeyReturn, fyne.KeyEnd, fyne.KeyDown, fyne.KeySpace, fyne.KeyHome, fyne.KeyUp, fyne.KeyEnter)
	if !slices.Equal(went, []int{3, 7, 0}) {
		t.Errorf("went to %v, want [3 7 0]", went)
	}
	r.SetSelected(99)
	if r.Selected() != 0 {
		t.Errorf("selected %d", r.Selected())
	}
	test.Tap(r.items[4])
	if r.Selected() != 4 {
		t.Errorf("a tap selected %d", r.Selected())
	}
}

func TestChoice(t *testing.T) {
	setUp(t)
	var told []int
	c := NewChoice([]ChoiceOption{{Label: "Đồng ý", Key: '1'}, {Label: "Không", Key: 'k'}, {Label: "Để trống"}},
		func(i int) { told = append(told, i) })
	w := open(t, c)
	w.Canvas().Focus(c)
	if c.Selected() != -1 {
		t.Error("something is chosen at first")
	}
	test.Type(c, "1K9")
	strike(w, fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft)
	c.TypedRune('k') // chosen already
	if want := []int{0, 1, 2, 1}; !slices.Equal(told, want) {
		t.Errorf("told %v, want %v", told, want)
	}
	test.TapAt(c, fyne.NewPos(c.Size().Width-2, 5))
	if c.Selected() != 2 {
		t.Errorf("a tap chose %d", c.Selected())
	}
	c.Disable()
	c.TypedRune('1')
	if c.Selected() != 2 {
		t.Error("a disabled choice changed")
	}
}

func TestSteps(t *testing.T) {
	setUp(t)
	var went []int
	s := NewSteps(func(i int) { went = append(went, i) }, Step{"Một", StepDone}, Step{"Hai", StepCurrent}, Step{"Ba", StepTodo})
	w := open(t, s)
	w.Canvas().Focus(s)
	strike(w, fyne.KeyRight, fyne.KeyReturn, fyne.KeyRight, fyne.KeyRight, fyne.KeySpace)
	test.TapAt(s, fyne.NewPos(5, 5))
	if !slices.Equal(went, []int{1, 2, 0}) {
		t.Errorf("went to %v", went)
	}
	s.SetSteps()
	strike(w, fyne.KeyReturn, fyne.KeyRight)
	test.TapAt(s, fyne.NewPos(5, 5))
}

func TestBarShare(t *testing.T) {
	setUp(t)
	for _, c := range []struct {
		part, whole int
		want        float32
	}{{0, 0, 0}, {1, 4, 0.25}, {5, 4, 1}, {-1, 4, 0}, {3, 0, 0}} {
		if got := NewBar("", c.part, c.whole, Good, nil).share(); got != c.want {
			t.Errorf("%d of %d is %v, want %v", c.part, c.whole, got, c.want)
		}
	}
}

func TestDateField(t *testing.T) {
	setUp(t)
	d := NewDateField()
	changes := 0
	d.OnChanged = func() { changes++ }
	f := NewField("Ngày nhận", d, "")
	w := open(t, f)
	for _, c := range []struct{ typed, shown, date string }{
		{"1/9/24", "01/09/2024", "2024-09-01"},
		{"01092024", "01/09/2024", "2024-09-01"},
		{"31/02/2026", "31/02/2026", ""},
		{"", "", ""},
	} {
		w.Canvas().Focus(d.entry)
		d.entry.SetText(c.typed)
		w.Canvas().Unfocus()
		at, ok := d.Date()
		got := ""
		if ok {
			got = at.Format("2006-01-02")
		}
		if d.Text() != c.shown || got != c.date {
			t.Errorf("%q shows %q for %q, want %q for %q", c.typed, d.Text(), got, c.shown, c.date)
		}
		wrong := c.typed != "" && c.date == ""
		if (d.Problem() != "") != wrong || f.Error() != d.Problem() {
			t.Errorf("%q: problem %q, field says %q", c.typed, d.Problem(), f.Error())
		}
	}
	if changes == 0 {
		t.Error("nobody was told")
	}
}

func TestDateFieldDays(t *testing.T) {
	setUp(t) // the clock says 9 November 2026
	d := NewDateField()
	w := open(t, d)
	w.Canvas().Focus(d.entry)
	for _, c := range []struct {
		key  fyne.KeyName
		want string
	}{{fyne.KeyUp, "09/11/2026"}, {fyne.KeyUp, "10/11/2026"}, {fyne.KeyDown, "09/11/2026"}} {
		strike(w, c.key)
		if d.Text() != c.want {
			t.Errorf("after %s: %q, want %q", c.key, d.Text(), c.want)
		}
	}
	d.SetDate(time.Date(2024, 2, 28, 23, 30, 0, 0, time.FixedZone("", 7*3600)))
	strike(w, fyne.KeyUp)
	if d.Text() != "29/02/2024" {
		t.Errorf("leap day: %q", d.Text())
	}
}

func TestMonth(t *testing.T) {
	setUp(t)
	for _, c := range []struct {
		year         int
		month        time.Month
		title        string
		offset, days int
	}{
		{2026, 11, "Tháng 11 năm 2026", 6, 30}, // 1 November 2026 is a Sunday
		{2024, 2, "Tháng 2 năm 2024", 3, 29},   // a Thursday, leap year
		{2026, 6, "Tháng 6 năm 2026", 0, 30},   // a Monday
	} {
		m := newMonthGrid(time.Date(c.year, c.month, 15, 0, 0, 0, 0, time.UTC), nil, nil)
		if m.title() != c.title || m.offset() != c.offset || m.days() != c.days {
			t.Errorf("%s: offset %d, %d days", m.title(), m.offset(), m.days())
		}
	}
	m := newMonthGrid(time.Date(2026, 1, 31, 0, 0, 0, 0, time.UTC), nil, nil)
	m.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	if got := m.cursor.Format("2006-01-02"); got != "2026-02-28" {
		t.Errorf("a month after 31 January is %s", got)
	}
}

func TestMonthPicks(t *testing.T) {
	setUp(t)
	d := NewDateField()
	d.SetDate(time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC))
	w := open(t, d)
	d.toggleMonth()
	strike(w, fyne.KeyRight, fyne.KeyDown, fyne.KeyReturn)
	if d.Text() != "28/11/2026" {
		t.Errorf("picked %s", d.Text())
	}
	d.toggleMonth()
	cell := monthCell()
	test.TapAt(d.month.grid, fyne.NewPos(6.5*cell, monthHead()+1.5*cell)) // first Sunday
	if d.Text() != "01/11/2026" {
		t.Errorf("tapped %s", d.Text())
	}
	d.toggleMonth()
	strike(w, fyne.KeyRight, fyne.KeyEscape)
	if d.Text() != "01/11/2026" || w.Canvas().Focused() != fyne.Focusable(d.entry) {
		t.Errorf("Escape left %s, keyboard in %v", d.Text(), w.Canvas().Focused())
	}
}

func TestFieldError(t *testing.T) {
	setUp(t)
	f := NewField("Họ và tên", NewVietEntry(), "Ghi như trên giấy khen")
	open(t, f)
	f.SetError("Chưa ghi họ và tên")
	if f.Error() != "Chưa ghi họ và tên" || !f.note.Visible() {
		t.Errorf("error %q", f.Error())
	}
	f.SetError("")
	if f.Error() != "" || f.note.Text != "Ghi như trên giấy khen" {
		t.Errorf("hint %q", f.note.Text)
	}
}

func TestPageParts(t *testing.T) {
	setUp(t)
	p := NewPage("Hồ sơ")
	open(t, p)
	p.SetPrimary("Tiếp", nil, nil)
	if p.Primary() == nil || len(p.primaryPlace.Objects) != 1 {
		t.Error("no primary button")
	}
	p.SetPrimary("Khác", nil, nil)
	if len(p.primaryPlace.Objects) != 1 || p.Primary().Label() != "Khác" {
		t.Error("more than one primary button")
	}
	p.ClearPrimary()
	p.SetFooter("60 hồ sơ")
	p.SetState("Đang nhận")
	if p.Primary() != nil || !p.foot.Visible() || !p.state.Visible() {
		t.Error("state or footer hidden")
	}
	p.SetState("")
	if p.state.Visible() {
		t.Error("an empty state line takes room")
	}
	p.AddAction("Một nút có tên rất dài để thử", nil, nil)
	p.SetTitle("Một tiêu đề rất dài của một trang rất rộng để thử xuống dòng")
	p.Resize(fyne.NewSize(500, 400))
	if !p.head.below {
		t.Error("title and buttons overlap in a narrow window")
	}
}

func TestCutText(t *testing.T) {
	setUp(t)
	style := fyne.TextStyle{}
	for _, width := range []float32{20, 60, 100, 150} {
		got := cutText("Ông Đặng Quốc Ửng ở khóm Thới An", width, 15, style)
		if fyne.MeasureText(got, 15, style).Width > width+1 {
			t.Errorf("%q is wider than %v", got, width)
		}
	}
	if got := cutText("An", 100, 15, style); got != "An" {
		t.Errorf("short text became %q", got)
	}
}

func TestSideSharesSpareRoom(t *testing.T) {
	setUp(t)
	a, b := NewLine("A"), NewLine("B")
	row := Side(2, a, spacer(), b)
	row.Resize(fyne.NewSize(300, 20))
	if end := b.Position().X + b.Size().Width; end < 299 || end > 301 {
		t.Errorf("the last object ends at %v, want 300", end)
	}
}

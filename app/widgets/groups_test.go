package widgets

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// sampleGroups are five papers under two headings.
func sampleGroups() []Group {
	return []Group{
		{Title: "Trước phiên họp", Items: []GroupItem{{Key: "giay-moi", Name: "Giấy mời họp", State: "Đã ký", Icon: "check", Tone: Good},
			{Key: "phieu", Name: "Phiếu biểu quyết", State: "Đã in", Icon: "print", Tone: Brand}}},
		{Title: "Phiên họp", Items: []GroupItem{{Key: "kiem-phieu", Name: "Biên bản kiểm phiếu", State: "Bản nháp", Icon: "edit"},
			{Key: "hop", Name: "Biên bản họp", State: "Bản nháp", Icon: "edit"},
			{Key: "to-trinh", Name: "Tờ trình", State: "Chưa có", Icon: "blank", Quiet: true}}},
	}
}

func openGroups(t *testing.T) (*Groups, fyne.Window, *[]string) {
	t.Helper()
	setUp(t)
	g := NewGroups()
	g.Set(sampleGroups())
	var told []string
	g.OnSelect = func(key string) { told = append(told, key) }
	w := open(t, NewLayer(g))
	w.Canvas().Focus(g)
	return g, w, &told
}

func TestGroupsKeys(t *testing.T) {
	g, w, told := openGroups(t)
	left := spy(w)
	strike(w, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyUp, fyne.KeyUp)
	if want := []string{"giay-moi", "phieu", "kiem-phieu", "phieu", "giay-moi"}; !slices.Equal(*told, want) {
		t.Errorf("told %q, want %q", *told, want)
	}
	test.Type(g, "bien ban h")
	if g.Selected() != "hop" {
		t.Errorf("typing found %q", g.Selected())
	}
	strike(w, fyne.KeyPageDown, fyne.KeyHome, fyne.KeyReturn)
	if !slices.Equal(*left, []fyne.KeyName{fyne.KeyPageDown, fyne.KeyHome, fyne.KeyReturn}) {
		t.Errorf("handed on %q", *left)
	}
}

func TestGroupsByMouseAndWhatStays(t *testing.T) {
	g, _, told := openGroups(t)
	test.Tap(g.rows[4])
	g.Set(sampleGroups())
	if g.Selected() != "to-trinh" || !g.rows[4].chosen || !slices.Equal(*told, []string{"to-trinh"}) {
		t.Errorf("chosen %q, told %q", g.Selected(), *told)
	}
	g.Select("gone")
	if g.Selected() != "to-trinh" {
		t.Errorf("an unknown item took the choice: %q", g.Selected())
	}
	g.Clear()
	if g.Selected() != "" || g.rows[4].chosen {
		t.Error("something is still chosen")
	}
}

func TestGroupsKeepTheChosenInSight(t *testing.T) {
	g, _, _ := openGroups(t)
	g.Resize(fyne.NewSize(300, 100))
	g.Select("to-trinh")
	row := g.rows[4]
	if low := row.Position().Y + row.Size().Height - g.scroll.Offset.Y; low > g.scroll.Size().Height {
		t.Errorf("the last item ends at %v of %v", low, g.scroll.Size().Height)
	}
	g.Select("giay-moi")
	if g.scroll.Offset.Y != 0 {
		t.Errorf("the first item's heading is %v out of sight", g.scroll.Offset.Y)
	}
}

// TestALongNameDrivesTheStatesWordAway: its icon stays, and the word is under the mouse.
func TestALongNameDrivesTheStatesWordAway(t *testing.T) {
	g, w, _ := openGroups(t)
	row := g.rows[2]
	for _, test := range []struct {
		width        float32
		name, worded bool
	}{{300, true, true}, {210, true, false}, {150, false, false}} {
		g.Resize(fyne.NewSize(test.width, 300))
		if got := row.draw.name.Text == row.item.Name; got != test.name || row.draw.state.Visible() != test.worded {
			t.Errorf("at %v: the name whole %v, the word %v", test.width, got, row.draw.state.Visible())
		}
		if end := row.draw.name.Position().X + row.draw.name.Size().Width; end > row.draw.picture.Position().X {
			t.Errorf("at %v: the name ends at %v, the icon begins at %v", test.width, end, row.draw.picture.Position().X)
		}
	}
	row.MouseIn(&desktop.MouseEvent{})
	if got := w.Content().(*Layer).tip.line.Text; got != "Biên bản kiểm phiếu: bản nháp" {
		t.Errorf("under the mouse: %q", got)
	}
}

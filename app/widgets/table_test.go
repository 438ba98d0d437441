package widgets

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func names(rows []nominee) string {
	var all []string
	for _, r := range rows {
		all = append(all, fmt.Sprint(r.number))
	}
	return strings.Join(all, " ")
}

// openTable shows the sample table with the keyboard in it.
func openTable(t *testing.T) (*Table[nominee], fyne.Window) {
	t.Helper()
	table := sampleTable()
	w := open(t, NewLayer(table))
	w.Canvas().Focus(table)
	return table, w
}

func selected(table *Table[nominee]) int {
	row, _ := table.Selected()
	return row.number
}

func TestTableKeys(t *testing.T) {
	setUp(t)
	table, w := openTable(t)
	for _, step := range []struct {
		key  fyne.KeyName
		want int
	}{
		{fyne.KeyDown, 1}, {fyne.KeyDown, 2}, {fyne.KeyDown, 3}, {fyne.KeyUp, 2}, {fyne.KeyEnd, 8}, {fyne.KeyDown, 8},
		{fyne.KeyHome, 1}, {fyne.KeyUp, 1}, {fyne.KeyPageDown, 8}, {fyne.KeyPageUp, 1},
	} {
		strike(w, step.key)
		if got := selected(table); got != step.want {
			t.Fatalf("after %s: row %d, want %d", step.key, got, step.want)
		}
	}
}

func TestTableOpens(t *testing.T) {
	setUp(t)
	table, w := openTable(t)
	var opened []int
	table.OnOpen = func(n nominee) { opened = append(opened, n.number) }
	strike(w, fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn) // nothing to open at first
	table.grid.body.rows[4].DoubleTapped(nil)
	if !slices.Equal(opened, []int{1, 5}) {
		t.Errorf("opened %v, want [1 5]", opened)
	}
}

func TestTableTellsOfTheFirstRow(t *testing.T) {
	setUp(t)
	table := sampleTable()
	open(t, table)
	var told []int
	table.OnSelect = func(n nominee) { told = append(told, n.number) }
	for range 2 {
		table.grid.body.rows[0].MouseDown(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary})
	}
	if !slices.Equal(told, []int{1}) {
		t.Errorf("told of %v, want [1]", told)
	}
}

func TestTableHandsKeysOn(t *testing.T) {
	setUp(t)
	_, w := openTable(t)
	seen := spy(w)
	strike(w, fyne.KeyEscape, fyne.KeyReturn) // nothing opens, so Enter goes on too
	if !slices.Equal(*seen, []fyne.KeyName{fyne.KeyEscape, fyne.KeyReturn}) {
		t.Errorf("handed on %v", *seen)
	}
}

func TestTableSorts(t *testing.T) {
	setUp(t)
	table, _ := openTable(t)
	table.moveTo(3, false) // number 4
	table.tapHead(0)
	table.tapHead(0)
	if got := names(table.Rows()); got != "8 7 6 5 4 3 2 1" {
		t.Errorf("downwards: %s", got)
	}
	if selected(table) != 4 {
		t.Errorf("sorting moved the selection to %d", selected(table))
	}
	table.tapHead(2) // does not sort
	if got := names(table.Rows()); got != "1 2 3 4 5 6 7 8" {
		t.Errorf("as given: %s", got)
	}
	table.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyRight, Modifier: fyne.KeyModifierControl})
	table.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyDown, Modifier: fyne.KeyModifierControl})
	if got := names(table.Rows()); got != "8 7 6 5 4 3 2 1" {
		t.Errorf("by keys: %s", got)
	}
}

func TestTableSelectsMany(t *testing.T) {
	setUp(t)
	table, w := openTable(t)
	press := func(place int, m fyne.KeyModifier) {
		table.grid.body.rows[place].MouseDown(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary, Modifier: m})
	}
	press(1, 0)
	press(4, fyne.KeyModifierControl)
	if got := names(table.SelectedRows()); got != "2 5" {
		t.Errorf("with Ctrl: %s", got)
	}
	press(6, fyne.KeyModifierShift)
	if got := names(table.SelectedRows()); got != "5 6 7" {
		t.Errorf("with Shift: %s", got)
	}
	strike(w, fyne.KeyHome)
	table.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	strike(w, fyne.KeyDown, fyne.KeyDown)
	table.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	if got := names(table.SelectedRows()); got != "1 2 3" {
		t.Errorf("with Shift and arrows: %s", got)
	}
	strike(w, fyne.KeySpace)
	if got := names(table.SelectedRows()); got != "1 2" {
		t.Errorf("after Space: %s", got)
	}
	table.TypedShortcut(&fyne.ShortcutSelectAll{})
	if got := len(table.SelectedRows()); got != 8 {
		t.Errorf("all: %d rows", got)
	}
}

func TestTableCopies(t *testing.T) {
	setUp(t)
	table, _ := openTable(t)
	table.moveTo(5, false)
	clip := test.NewClipboard()
	table.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clip})
	if want := "6\tÔng Đặng Quốc Ửng\tKhóm Hưng Thạnh\tCá nhân\tChưa xem"; clip.Content() != want {
		t.Errorf("got %q", clip.Content())
	}
}

func TestTableFindsByTyping(t *testing.T) {
	c := setUp(t)
	table, _ := openTable(t)
	typed := func(text string) int {
		c.advance(2 * time.Second)
		for _, r := range text {
			table.TypedRune(r)
		}
		return selected(table)
	}
	for _, step := range []struct {
		text string
		want int
	}{{"gia", 2}, {"ong d", 6}, {"dang", 6}, {"DÒNG", 5}, {"duyen", 4}, {"xyz", 4}} {
		if got := typed(step.text); got != step.want {
			t.Errorf("typing %q went to %d, want %d", step.text, got, step.want)
		}
	}
}

func TestTableKeepsSelectionByKey(t *testing.T) {
	setUp(t)
	table, _ := openTable(t)
	table.Key = func(n nominee) string { return n.name }
	table.moveTo(4, false)
	fewer := slices.Clone(sample[3:])
	table.SetRows(fewer)
	if selected(table) != 5 {
		t.Errorf("kept %d, want 5", selected(table))
	}
	table.SetRows(nil)
	if _, ok := table.Selected(); ok {
		t.Error("a row is selected in an empty table")
	}
}

func TestTableSurvivesFewerRows(t *testing.T) {
	setUp(t)
	table, w := openTable(t)
	strike(w, fyne.KeyEnd)
	row := table.grid.body.rows[7]
	table.SetRows(sample[:1])
	row.fill(7, row.widths)
	row.MouseDown(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary, Modifier: fyne.KeyModifierControl})
	if got := table.cells(99, nil); len(got) != 0 {
		t.Errorf("a row that is gone shows %v", got)
	}
}

func TestTableEmpty(t *testing.T) {
	setUp(t)
	table, _ := openTable(t)
	note := NewEmpty(Icon("folder"), "Chưa có hồ sơ", "Bấm Nhập danh sách")
	table.SetEmpty(note)
	if note.Visible() {
		t.Error("the note shows over rows")
	}
	table.SetRows(nil)
	if !note.Visible() {
		t.Error("the note does not show in an empty table")
	}
}

func TestTableTipShowsCutNames(t *testing.T) {
	setUp(t)
	table := sampleTable()
	l := NewLayer(table)
	open(t, l)
	row := table.grid.body.rows[3] // its unit is too long
	x := row.draw.texts[2].Position().X + 5
	row.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, 5)}})
	if !l.tip.Visible() || l.tip.line.Text != sample[3].unit {
		t.Errorf("tip %q, shown: %v", l.tip.line.Text, l.tip.Visible())
	}
	row.MouseOut()
	if l.tip.Visible() {
		t.Error("the tip stays")
	}
}

func TestColumnWidths(t *testing.T) {
	setUp(t)
	heads := []gridHead{{width: 100}, {weight: 2}, {}}
	if got := columnWidths(heads, 1000); got[0] != 100 || got[1] != 600 || got[2] != 300 {
		t.Errorf("got %v, want 100 600 300", got)
	}
	narrow := []gridHead{{width: 400}, {width: 100}, {}} // 500 and at least 120 into 520: set widths by 0.8
	if got := columnWidths(narrow, 520); got[0] != 320 || got[1] != 80 || got[2] != 120 {
		t.Errorf("got %v, want 320 80 120", got)
	}
	short := []gridHead{{natural: 100}, {weight: 2, natural: 500}, {natural: 300}} // of 600: 100, then 500 as 2 to 1
	if got := columnWidths(short, 600); got[0] != 100 || int(got[1]) != 333 || int(got[2]) != 166 {
		t.Errorf("got %v, want 100 333.3 166.7", got)
	}
	enough := []gridHead{{natural: 100}, {weight: 2, natural: 500}} // 300 to spare: 100 and 200
	if got := columnWidths(enough, 900); got[0] != 200 || got[1] != 700 {
		t.Errorf("got %v, want 200 700", got)
	}
}

func manyRows(n int) []nominee {
	rows := make([]nominee, n)
	for i := range rows {
		rows[i] = nominee{i, fmt.Sprintf("Nguyễn Văn %d", i), "Khóm Thới An", "Cá nhân", Tone(i % 4)}
	}
	return rows
}

func TestTableHoldsOnlyRowsInSight(t *testing.T) {
	setUp(t)
	table, w := openTable(t)
	table.SetRows(manyRows(100_000))
	strike(w, fyne.KeyEnd)
	if n := len(table.grid.body.rows) + len(table.grid.body.spare); n > 60 {
		t.Errorf("%d rows are kept for a window of 600", n)
	}
	last := table.grid.body.rows[99_999]
	if last == nil || last.cells[0].text != "99999" {
		t.Errorf("the last row shows %v", last)
	}
}

func BenchmarkTableScroll(b *testing.B) {
	setUp(b)
	table := sampleTable()
	open(b, table)
	table.SetRows(manyRows(100_000))
	place := 0
	for b.Loop() {
		place = (place + 7919) % 100_000
		table.grid.reveal(place)
	}
}

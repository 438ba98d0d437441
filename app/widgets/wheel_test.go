package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// TestTheWheelGoesOnOverFields: with the mouse over a field its form scrolls on, as
// beside it.
func TestTheWheelGoesOnOverFields(t *testing.T) {
	setUp(t)
	venue, day := NewVietEntry(), NewDateField()
	venue.SetText("Hội trường Ủy ban nhân dân phường Mỹ Thới, số 12 đường Trần Hưng Đạo, khóm Trung An")
	form := NewForm(1, NewField("Địa điểm", venue, ""), NewField("Ngày", day, ""), NewField("Khác", NewVietEntry(), ""), NewField("Nữa", NewVietEntry(), ""))
	scroll := NewScrolled(NewCard("Phiên họp", form))
	page := NewPage("Phiên họp")
	page.SetContent(scroll)
	w := open(t, NewLayer(container.NewStack(page)))
	w.Resize(fyne.NewSize(500, 300))
	for name, field := range map[string]fyne.CanvasObject{"text": venue, "date": day} {
		scroll.ScrollToTop()
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(field).AddXY(20, 10)
		test.Scroll(w.Canvas(), at, 0, -20)
		if scroll.Offset.Y == 0 {
			t.Errorf("the %s field keeps the wheel", name)
		}
	}
	var over any = newWheel(venue)
	_, taps := over.(fyne.Tappable)
	_, points := over.(desktop.Mouseable)
	_, drags := over.(fyne.Draggable)
	_, cursor := over.(desktop.Cursorable)
	if _, focus := over.(fyne.Focusable); taps || points || drags || cursor || focus {
		t.Error("what lies over the field takes more than the wheel")
	}
}

func TestTheWheelGoesOnInAQuestion(t *testing.T) {
	setUp(t)
	w := open(t, NewLayer(NewLine("")))
	w.Resize(fyne.NewSize(600, 400))
	var fields []*Field
	entry := NewVietEntry()
	fields = append(fields, NewField("Tên", entry, ""))
	for range 12 {
		fields = append(fields, NewField("Tên", NewVietEntry(), ""))
	}
	ShowForm(w, "Ghi", NewForm(1, fields...), "Ghi", func() error { return nil })
	scroll := scrollOf(entry)
	if scroll == nil {
		t.Fatal("the form's scroll is not found")
	}
	test.Scroll(w.Canvas(), fyne.CurrentApp().Driver().AbsolutePositionForObject(entry).AddXY(20, 10), 0, -20)
	if scroll.Offset.Y == 0 {
		t.Error("a field of a question keeps the wheel")
	}
}

// TestFieldsOfOneLineHaveNoBarForUpAndDown: with large text it lay over the words.
func TestFieldsOfOneLineHaveNoBarForUpAndDown(t *testing.T) {
	setUp(t)
	day := NewDateField()
	for name, direction := range map[string]fyne.ScrollDirection{"text": NewVietEntry().Scroll, "secret": NewSecretEntry().Scroll, "date": day.entry.Scroll} {
		if direction != fyne.ScrollHorizontalOnly {
			t.Errorf("the %s field scrolls up and down", name)
		}
	}
}

// TestTheFootOfAFieldIsTheField: no scroll bar takes the mouse there.
func TestTheFootOfAFieldIsTheField(t *testing.T) {
	setUp(t)
	e := NewVietEntry()
	e.SetText("Hội trường Ủy ban nhân dân phường Mỹ Thới, số 12 đường Trần Hưng Đạo, khóm Trung An")
	w := open(t, NewLayer(container.NewVBox(e)))
	w.Resize(fyne.NewSize(300, 200))
	objects := test.WidgetRenderer(e).Objects()
	cover := objects[2].(*barCover)
	if border, ok := objects[3].(*canvas.Rectangle); !ok || border.StrokeWidth == 0 {
		t.Errorf("the border is not above the cover, but %T", objects[3])
	}
	foot := e.Size().Height - cover.Position().Y - cover.Size().Height
	if foot < 0 || foot > 4 || cover.Size().Width < e.Size().Width-8 {
		t.Fatalf("the cover is at %v, %v of %v", cover.Position(), cover.Size(), e.Size())
	}
	cover.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(60, 4)}, Button: desktop.MouseButtonPrimary})
	if w.Canvas().Focused() != e {
		t.Error("a click on the foot does not reach the field")
	}
}

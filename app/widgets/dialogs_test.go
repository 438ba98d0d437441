package widgets

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// openPage shows a field with the keyboard in it.
func openPage(t *testing.T) (*VietEntry, fyne.Window) {
	t.Helper()
	e := NewVietEntry()
	w := open(t, NewLayer(e))
	w.Canvas().Focus(e)
	return e, w
}

func TestAskKeys(t *testing.T) {
	for _, c := range []struct {
		name   string
		danger bool
		key    fyne.KeyName
		did    bool
	}{
		{"Enter answers", false, fyne.KeyReturn, true},
		{"Escape closes", false, fyne.KeyEscape, false},
		{"Enter spares from danger", true, fyne.KeyReturn, false},
		{"Escape spares from danger", true, fyne.KeyEscape, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			setUp(t)
			e, w := openPage(t)
			did := false
			Ask(w, Question{Title: "Xóa", Text: "Ba hồ sơ", Answer: "Xóa 3 hồ sơ", Danger: c.danger}, func() { did = true })
			strike(w, c.key)
			if did != c.did {
				t.Errorf("did it: %v, want %v", did, c.did)
			}
			if w.Canvas().Overlays().Top() != nil {
				t.Error("the question stays open")
			}
			if w.Canvas().Focused() != fyne.Focusable(e) {
				t.Errorf("the keyboard went to %v", w.Canvas().Focused())
			}
		})
	}
}

func TestDangerAnsweredByItsButton(t *testing.T) {
	setUp(t)
	_, w := openPage(t)
	did := false
	Ask(w, Question{Answer: "Xóa", Danger: true}, func() { did = true })
	w.Canvas().FocusNext()
	strike(w, fyne.KeyReturn)
	if !did {
		t.Error("Enter on the danger button does nothing")
	}
}

func TestQuestionsNest(t *testing.T) {
	setUp(t)
	_, w := openPage(t)
	seen := spy(w)
	Tell(w, "Một", "")
	Tell(w, "Hai", "")
	first := w.Canvas().Overlays().List()[0].(*dialog)
	first.close() // the lower one goes first, as work does that ends below a question
	strike(w, fyne.KeyEscape)
	w.Canvas().Unfocus()
	strike(w, fyne.KeyF1)
	if w.Canvas().Overlays().Top() != nil || !slices.Equal(*seen, []fyne.KeyName{fyne.KeyF1}) {
		t.Errorf("open: %v, keys that came back: %v", w.Canvas().Overlays().List(), *seen)
	}
}

func TestShowFormKeepsOpenOnError(t *testing.T) {
	setUp(t)
	_, w := openPage(t)
	name, fail := NewVietEntry(), errors.New("Chưa ghi họ và tên")
	ShowForm(w, "Thêm", NewForm(1, NewField("Họ và tên", name, "")), "Thêm", func() error {
		if name.Text == "" {
			return fail
		}
		return nil
	})
	if w.Canvas().Focused() != fyne.Focusable(name) {
		t.Fatal("the keyboard is not in the first field")
	}
	strike(w, fyne.KeyReturn)
	if w.Canvas().Overlays().Top() == nil {
		t.Fatal("the form closed although saving failed")
	}
	test.Type(name, "An")
	strike(w, fyne.KeyReturn)
	if w.Canvas().Overlays().Top() != nil {
		t.Error("the form stays after saving")
	}
}

// TestMendingHidesWhatWasWrong mends each kind of field after a failure.
func TestMendingHidesWhatWasWrong(t *testing.T) {
	name, pick, check, day := NewVietEntry(), NewSelect([]string{"Một", "Hai"}, nil), NewCheck("Có", nil), NewDateField()
	choice := NewChoice([]ChoiceOption{{Label: "Có", Key: 'C'}, {Label: "Không", Key: 'K'}}, nil)
	for label, mend := range map[string]func(){
		"text":   func() { test.Type(name, "An") },
		"list":   func() { pick.SetSelected("Hai") },
		"check":  func() { test.Tap(check) },
		"date":   func() { test.Type(day.entry, "20/11/2026") },
		"choice": func() { choice.Press('K') },
	} {
		t.Run(label, func(t *testing.T) {
			setUp(t)
			_, w := openPage(t)
			content := Rows(1, NewForm(1, NewField("Tên", name, ""), NewField("Giai đoạn", pick, "")), check, day, choice)
			ShowForm(w, "Thêm", content, "Thêm", func() error { return errors.New("Chọn giai đoạn") })
			strike(w, fyne.KeyReturn)
			if note := noteOf(w); note == nil || !note.Visible() {
				t.Fatal("what is wrong is not shown")
			}
			if mend(); noteOf(w).Visible() {
				t.Error("what was wrong stays after it was mended")
			}
			strike(w, fyne.KeyReturn)
			if !noteOf(w).Visible() {
				t.Error("a second failure is not shown")
			}
		})
	}
}

// noteOf is the note at the foot of the open form.
func noteOf(w fyne.Window) *widget.Label {
	for _, o := range test.LaidOutObjects(w.Canvas().Overlays().Top()) {
		if l, ok := o.(*widget.Label); ok && l.Importance == widget.DangerImportance {
			return l
		}
	}
	return nil
}

// TestFocusedSelectLooksLikeAField: only its line tells where the keyboard is.
func TestFocusedSelectLooksLikeAField(t *testing.T) {
	setUp(t)
	s := NewSelect([]string{"Một", "Hai"}, nil)
	w := open(t, s)
	w.Canvas().Focus(s)
	r := test.WidgetRenderer(s).(*selectRenderer)
	if got, want := r.area().FillColor, theme.Color(fynetheme.ColorNameInputBackground); got != want {
		t.Errorf("filled with %v, want %v", got, want)
	}
	if got, want := r.line.StrokeColor, theme.Color(fynetheme.ColorNamePrimary); got != want {
		t.Errorf("line of %v, want %v", got, want)
	}
	w.Canvas().Unfocus()
	if got, want := r.line.StrokeColor, theme.Color(fynetheme.ColorNameInputBorder); got != want {
		t.Errorf("without the keyboard a line of %v, want %v", got, want)
	}
}

func TestShowProblemOfNothing(t *testing.T) {
	setUp(t)
	_, w := openPage(t)
	ShowProblem(w, nil)
	if w.Canvas().Overlays().Top() != nil {
		t.Error("a question opened for no error")
	}
}

func TestToastUndoAndTime(t *testing.T) {
	c := setUp(t)
	_, w := openPage(t)
	undone := 0
	Toast(w, "Đã xóa", func() { undone++ })
	l := w.Content().(*Layer)
	test.Tap(l.toast.undo)
	if undone != 1 || l.toast.Visible() {
		t.Errorf("undone %d times, visible %v", undone, l.toast.Visible())
	}
	Toast(w, "Đã xóa", func() { undone++ })
	c.advance(9 * time.Second)
	if !l.toast.Visible() {
		t.Error("gone after 9 s")
	}
	c.advance(2 * time.Second)
	if l.toast.Visible() || UndoToast(w) {
		t.Error("still there after 11 s")
	}
	Toast(w, "Đã lưu", nil)
	if UndoToast(w) || l.toast.undo.Visible() {
		t.Error("offers to take back what cannot be")
	}
	HideToast(w)
	if l.toast.Visible() {
		t.Error("the next action leaves the note")
	}
}

func TestToastAddsItsLayer(t *testing.T) {
	setUp(t)
	e := NewVietEntry()
	w := open(t, e)
	w.Canvas().Focus(e)
	Toast(w, "Đã lưu", nil)
	if w.Canvas().Focused() != fyne.Focusable(e) {
		t.Error("the keyboard is lost")
	}
}

func TestProgressReturnsTheError(t *testing.T) {
	setUp(t)
	_, w := openPage(t)
	fail, got := errors.New("hỏng"), make(chan error, 1)
	Progress(w, "Đang in", func(context.Context, func(int, int, string)) error { return fail }, func(err error) { got <- err })
	if err := <-got; err != fail {
		t.Errorf("got %v", err)
	}
	if w.Canvas().Overlays().Top() != nil {
		t.Error("short work showed")
	}
}

func TestProgressShowsAndStops(t *testing.T) {
	c := setUp(t)
	_, w := openPage(t)
	got, reported := make(chan error, 1), make(chan bool)
	Progress(w, "Đang in", func(ctx context.Context, report func(int, int, string)) error {
		report(1, 4, "Giấy khen")
		close(reported)
		<-ctx.Done()
		return ctx.Err()
	}, func(err error) { got <- err })
	<-reported
	c.advance(progressDelay)
	if w.Canvas().Overlays().Top() == nil {
		t.Fatal("long work does not show")
	}
	strike(w, fyne.KeyEscape)
	if err := <-got; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if w.Canvas().Overlays().Top() != nil {
		t.Error("stays after the end")
	}
}

func TestProgressText(t *testing.T) {
	for _, c := range []struct {
		s    state
		want string
	}{
		{state{}, "Đang thực hiện…"},
		{state{note: "Đọc danh sách"}, "Đọc danh sách"},
		{state{done: 1200, total: 20000, note: "In"}, "In (1.200/20.000)"},
	} {
		if got := c.s.text(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestSlowFormTakesOneAnswerAtATime(t *testing.T) {
	setUp(t)
	name := NewVietEntry()
	w := open(t, NewLayer(NewVietEntry()))
	var done func(error)
	asked := 0
	ShowSlowForm(w, "Mở", NewForm(1, NewField("Mật khẩu", name, "")), "Mở", func(end func(error)) { asked, done = asked+1, end })
	strike(w, fyne.KeyReturn)
	strike(w, fyne.KeyReturn)
	strike(w, fyne.KeyEscape)
	if asked != 1 || w.Canvas().Overlays().Top() == nil {
		t.Fatal("a form whose deed is on its way answered again or went away:", asked)
	}
	done(errors.New("sai"))
	strike(w, fyne.KeyReturn)
	done(nil)
	if asked != 2 || w.Canvas().Overlays().Top() != nil {
		t.Error("the form does not go on after a failure, or stays after the deed:", asked)
	}
}

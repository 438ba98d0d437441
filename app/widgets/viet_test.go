package widgets

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/data/vn"
)

// typing sets the method for one test.
func typing(t *testing.T, m vn.Method) {
	t.Helper()
	before := typingMethod
	SetTyping(m)
	t.Cleanup(func() { SetTyping(before) })
}

func TestVietTypes(t *testing.T) {
	for _, c := range []struct {
		method      vn.Method
		keys, shown string
	}{
		{vn.Telex, "Nguyeenx Thij Duyeen", "Nguyễn Thị Duyên"},
		{vn.Telex, "khuyeens hocj, owr", "khuyến học, ở"},
		{vn.VNI, "Nguye6n4 Thi5", "Nguyễn Thị"},
		{vn.VNI, "2026 15/1", "2026 15/1"},
		{vn.Off, "Nguyeenx", "Nguyeenx"},
	} {
		setUp(t)
		typing(t, c.method)
		e := NewVietEntry()
		open(t, e)
		test.Type(e, c.keys)
		if e.Text != c.shown {
			t.Errorf("%q became %q, want %q", c.keys, e.Text, c.shown)
		}
	}
}

func TestVietTellsOfEachChangeOnce(t *testing.T) {
	setUp(t)
	typing(t, vn.Telex)
	e := NewVietEntry()
	var seen []string
	e.OnChanged = func(s string) { seen = append(seen, s) }
	open(t, e)
	test.Type(e, "hoanf")
	if want := []string{"h", "ho", "hoa", "hoan", "hoàn"}; !slices.Equal(seen, want) {
		t.Errorf("told of %q, want %q", seen, want)
	}
}

func TestVietTypesInTheMiddle(t *testing.T) {
	setUp(t)
	typing(t, vn.Telex)
	e := NewVietEntry()
	open(t, e)
	e.SetText("ma Lan")
	e.CursorColumn = 2
	e.TypedRune('s')
	if e.Text != "má Lan" || e.CursorColumn != 2 {
		t.Errorf("got %q at %d", e.Text, e.CursorColumn)
	}
}

func TestVietEscapeGivesKeysBack(t *testing.T) {
	setUp(t)
	typing(t, vn.Telex)
	e := NewVietEntry()
	w := open(t, e)
	seen := spy(w)
	w.Canvas().Focus(e)
	test.Type(e, "xem Wordss")
	e.SetText("")
	test.Type(e, "mays tests")
	strike(w, fyne.KeyEscape)
	if e.Text != "máy tests" {
		t.Errorf("got %q", e.Text)
	}
	test.Type(e, "s")
	if e.Text != "máy testss" || len(*seen) != 0 {
		t.Errorf("the word changes again: %q; handed on %v", e.Text, *seen)
	}
	strike(w, fyne.KeyEscape)
	if !slices.Equal(*seen, []fyne.KeyName{fyne.KeyEscape}) {
		t.Errorf("Escape with nothing to give back went to %v", *seen)
	}
}

func TestVietComposes(t *testing.T) {
	setUp(t)
	decomposed, composed := "Tra\u0302\u0300n", "Trần"
	e := NewVietEntry()
	w := open(t, e)
	w.Canvas().Focus(e)
	clip := test.NewClipboard()
	clip.SetContent(decomposed)
	e.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip})
	if e.Text != composed {
		t.Errorf("pasted %q", e.Text)
	}
	e.SetText(decomposed)
	w.Canvas().Unfocus()
	if e.Text != composed {
		t.Errorf("left as %q", e.Text)
	}
	e.SetText("")
	test.Type(e, decomposed)
	if e.Text != composed {
		t.Errorf("typed %q", e.Text)
	}
}

func TestVietHandsKeysOn(t *testing.T) {
	setUp(t)
	e := NewVietEntry()
	w := open(t, e)
	seen := spy(w)
	w.Canvas().Focus(e)
	strike(w, fyne.KeyReturn, fyne.KeyF5, fyne.KeyLeft)
	if !slices.Equal(*seen, []fyne.KeyName{fyne.KeyReturn, fyne.KeyF5}) {
		t.Errorf("handed on %v", *seen)
	}
}

// TestVietGuardsSystem plays what a Linux input method lets through.
func TestVietGuardsSystem(t *testing.T) {
	c := setUp(t)
	before := guardSystem
	guardSystem = true
	t.Cleanup(func() { guardSystem = before })
	e := NewVietEntry()
	var submitted []string
	e.OnSubmitted = func(s string) { submitted = append(submitted, s) }
	w := open(t, e)
	w.Canvas().Focus(e)
	test.Type(e, "ab ")
	strike(w, fyne.KeyT, fyne.KeyI, fyne.KeyBackspace) // held by the method, and so is BackSpace
	if e.Text != "ab " {
		t.Errorf("BackSpace ate a finished letter: %q", e.Text)
	}
	strike(w, fyne.KeyO, fyne.KeyReturn)
	test.Type(e, "tô")
	c.advance(50 * time.Millisecond)
	if !slices.Equal(submitted, []string{"ab tô"}) {
		t.Errorf("submitted %q, want the word too", submitted)
	}
	strike(w, fyne.KeyX, fyne.KeyReturn) // the method gives nothing
	c.advance(time.Second)
	if len(submitted) != 2 {
		t.Error("Enter never arrives when the method stays silent")
	}
	strike(w, fyne.KeyBackspace)
	if e.Text != "ab t" {
		t.Errorf("BackSpace stays swallowed: %q", e.Text)
	}
}

package widgets

import (
	"slices"
	"strconv"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func TestKeysGoThroughThePages(t *testing.T) {
	v, pdf, w := pageView(t, 52)
	var told []int
	v.OnPage = func(page int) { told = append(told, page) }
	others := spy(w)
	strike(w, fyne.KeyEnd)
	if v.Page() != 52 || colorAt(w, v, 500, 300) != tint(52) {
		t.Errorf("End shows page %d", v.Page())
	}
	strike(w, fyne.KeyHome)
	strike(w, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown)
	if v.Page() != 2 || v.body.window().Min.Y != v.plan.pages[1].Min.Y-v.body.gap() {
		t.Errorf("the third PgDn shows page %d at %d, want the head of page 2", v.Page(), v.body.window().Min.Y)
	}
	strike(w, fyne.KeyPageUp, fyne.KeyPageUp, fyne.KeyPageUp)
	if v.Page() != 1 || v.body.window().Min.Y != 0 {
		t.Errorf("the third PgUp shows page %d at %d, want the head of page 1", v.Page(), v.body.window().Min.Y)
	}
	strike(w, fyne.KeyDown)
	below := v.body.window().Min.Y
	strike(w, fyne.KeyUp)
	if below != 40 || v.body.window().Min.Y != 0 {
		t.Errorf("Down goes to %d, Up to %d", below, v.body.window().Min.Y)
	}
	strike(w, fyne.KeyEscape, fyne.KeyF1)
	if !slices.Equal(*others, []fyne.KeyName{fyne.KeyEscape, fyne.KeyF1}) {
		t.Errorf("handed on %v", *others)
	}
	if !slices.Equal(told, []int{52, 1, 2, 1}) {
		t.Errorf("told of pages %v, want 52, 1, 2, 1", told)
	}
	if got := pdf.drawnPages(); !slices.Equal(got, []int{1, 2, 52}) {
		t.Errorf("pages %v were drawn, want 1, 2 and 52", got)
	}
}

func TestPageKeysTurnWholePages(t *testing.T) {
	v, _, w := pageView(t, 5)
	v.FitPage()
	seen := []int{v.Page()}
	for _, key := range []fyne.KeyName{fyne.KeyPageDown, fyne.KeySpace, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageUp} {
		strike(w, key)
		seen = append(seen, v.Page())
	}
	if !slices.Equal(seen, []int{1, 2, 3, 4, 5, 5, 4}) {
		t.Errorf("went through %v", seen)
	}
	if page := v.plan.pages[3]; page.Intersect(v.body.window()) != page {
		t.Errorf("page 4 at %v is not whole in %v", page, v.body.window())
	}
}

func TestSmallPagesAreAllReached(t *testing.T) {
	v, _, w := pageView(t, 6)
	for range 20 {
		v.ZoomOut()
	}
	for want := 2; want <= 6; want++ {
		strike(w, fyne.KeyPageDown)
		if v.Page() != want {
			t.Fatalf("PgDn shows page %d, want %d", v.Page(), want)
		}
	}
}

func TestTheNumberOfAPageIsTyped(t *testing.T) {
	v, _, w := pageView(t, 52)
	for _, c := range []struct {
		typed string
		want  int
	}{{"17", 17}, {" 3 ", 3}, {"900", 52}, {"0", 1}, {"abc", 1}, {"", 1}} {
		w.Canvas().Focus(v.bar.number)
		v.bar.number.SetText(c.typed)
		strike(w, fyne.KeyReturn)
		if v.Page() != c.want || v.bar.number.Text != strconv.Itoa(c.want) {
			t.Errorf("%q shows page %d and says %q, want %d", c.typed, v.Page(), v.bar.number.Text, c.want)
		}
		if w.Canvas().Focused() != v.body {
			t.Errorf("%q: the keyboard stays at %T", c.typed, w.Canvas().Focused())
		}
	}
}

func TestOtherShortcutsGoOn(t *testing.T) {
	v, _, _ := pageView(t, 2)
	for _, s := range []fyne.Shortcut{
		&desktop.CustomShortcut{KeyName: fyne.KeyS, Modifier: fyne.KeyModifierControl},
		&desktop.CustomShortcut{KeyName: fyne.KeyMinus, Modifier: fyne.KeyModifierAlt},
		&desktop.CustomShortcut{KeyName: fyne.KeyPlus, Modifier: fyne.KeyModifierControl | fyne.KeyModifierAlt},
		&fyne.ShortcutUndo{},
	} {
		if v.Shortcut(s) {
			t.Errorf("the pages keep %v", s)
		}
	}
}

func TestTheKeyboardIsSeen(t *testing.T) {
	v, _, w := pageView(t, 1)
	ring := test.WidgetRenderer(v.body).(*pageBodyRenderer).ring
	if !ring.Visible() {
		t.Error("no ring around the pages with the keyboard")
	}
	w.Canvas().Unfocus()
	if ring.Visible() {
		t.Error("a ring without the keyboard")
	}
	v.body.MouseDown(&desktop.MouseEvent{})
	if w.Canvas().Focused() != v.body {
		t.Error("a click does not bring the keyboard")
	}
}

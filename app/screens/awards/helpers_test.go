package awards

import (
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// counted is the filled book after its count: numbers 1 to 8 have all nine votes,
// 9 to 11 none, number 12 one. Two collectives, two households and four
// individuals pass.
func counted(t *testing.T) (*book.Book, data.Round) {
	t.Helper()
	b, round := desktest.Filled(t)
	must(t, b.OpenVote(round.ID))
	for _, m := range desktest.Council().Members {
		must(t, b.Cast(round.ID, m.ID, marks(m.ID), false))
	}
	_, err := b.CloseVote(round.ID)
	must(t, err)
	return b, round
}

func marks(member string) []data.Mark {
	var list []data.Mark
	for n := 1; n <= 12; n++ {
		choice := data.Yes
		if n > 8 {
			choice = data.No
		}
		if member == "m6" && n == 3 {
			continue // recused
		}
		list = append(list, data.Mark{Nominee: n, Choice: choice})
	}
	return list
}

// opened shows the screen over a book.
func opened(t *testing.T, b *book.Book) (*Screen, *desktest.Desk) {
	t.Helper()
	d := desktest.New(t, b)
	d.App.Settings().SetTheme(theme.New(theme.Light, 1))
	s := New(d)
	d.Open(s)
	return s, d
}

// tap presses the button with a label, as it stands on the screen.
func tap(t *testing.T, root fyne.CanvasObject, label string) {
	t.Helper()
	b := button(root, label)
	if b == nil {
		t.Fatalf("no button %q among %q", label, desktest.Texts(root))
	}
	test.Tap(b)
}

// button finds a button that can be seen.
func button(root fyne.CanvasObject, label string) *widgets.Button {
	if root == nil || !root.Visible() {
		return nil
	}
	if b, ok := root.(*widgets.Button); ok && b.Label() == label {
		return b
	}
	var children []fyne.CanvasObject
	switch o := root.(type) {
	case *fyne.Container:
		children = o.Objects
	case *container.Scroll:
		children = []fyne.CanvasObject{o.Content}
	case fyne.Widget:
		children = test.WidgetRenderer(o).Objects()
	}
	for _, child := range children {
		if b := button(child, label); b != nil {
			return b
		}
	}
	return nil
}

// onTop is the question that is open.
func onTop(d *desktest.Desk) fyne.CanvasObject { return d.Win.Canvas().Overlays().Top() }

// shows fails unless every text can be seen.
func shows(t *testing.T, root fyne.CanvasObject, texts ...string) {
	t.Helper()
	all := strings.Join(desktest.Texts(root), "\n")
	for _, text := range texts {
		if !strings.Contains(all, text) {
			t.Errorf("%q is not shown among\n%s", text, all)
		}
	}
}

// shoot keeps a picture of the window where THIDUA_SHOTS says.
func shoot(t *testing.T, d *desktest.Desk, name string) {
	t.Helper()
	folder := os.Getenv("THIDUA_SHOTS")
	if folder == "" {
		return
	}
	for look, variant := range map[string]fyne.ThemeVariant{"light": theme.Light, "dark": theme.Dark} {
		d.App.Settings().SetTheme(theme.New(variant, 1))
		f, err := os.Create(filepath.Join(folder, name+"-"+look+".png"))
		must(t, err)
		must(t, png.Encode(f, d.Win.Canvas().Capture()))
		must(t, f.Close())
	}
	d.App.Settings().SetTheme(theme.New(theme.Light, 1))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// retype empties a field and types into it, key by key.
func retype(d *desktest.Desk, e *widgets.VietEntry, text string) {
	d.Win.Canvas().Focus(e)
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	test.Type(e, text)
}

// typeDay types a date into the form's date field.
func typeDay(d *desktest.Desk, s *Screen, text string) {
	s.form.on.SetDate(time.Time{})
	entry := test.WidgetRenderer(s.form.on).Objects()[0].(fyne.Focusable)
	d.Win.Canvas().Focus(entry)
	test.Type(entry, text)
}

// strike sends a key to what has the keyboard, or to the screen as the window does.
func strike(d *desktest.Desk, s *Screen, key fyne.KeyName) {
	c := d.Win.Canvas()
	c.SetOnTypedKey(s.TypedKey)
	ev := &fyne.KeyEvent{Name: key}
	if f := c.Focused(); f != nil {
		f.TypedKey(ev)
		return
	}
	c.OnTypedKey()(ev)
}

// point puts the cursor of the list of papers on one.
func point(s *Screen, paper data.Paper) {
	s.papers.SelectWhere(func(r paperRow) bool { return r.paper == paper })
}

// proceedings reads the round.
func proceedings(t *testing.T, b *book.Book, round data.Round) data.Proceedings {
	t.Helper()
	p, err := b.Proceedings(round.ID)
	must(t, err)
	return p
}

package widgets

import (
	"slices"
	"testing"
	"thidua/app/theme"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func openSections(t *testing.T) (*Sections, fyne.Window, *[]int) {
	t.Helper()
	setUp(t)
	var told []int
	s := NewSections([]string{"Chung", "Câu chữ văn bản", "Tiền thưởng và số bằng chữ"}, func(i int) { told = append(told, i) })
	w := open(t, s)
	return s, w, &told
}

func TestSectionsByKeyAndMouse(t *testing.T) {
	s, w, told := openSections(t)
	w.Canvas().Focus(s)
	strike(w, fyne.KeyDown, fyne.KeyReturn, fyne.KeyEnd, fyne.KeySpace, fyne.KeyHome, fyne.KeyUp, fyne.KeyEnter)
	test.Tap(s.items[1])
	if want := []int{1, 2, 0, 1}; !slices.Equal(*told, want) {
		t.Errorf("told %v, want %v", *told, want)
	}
	if s.Selected() != 0 {
		t.Errorf("marked %d before who was told has marked it", s.Selected())
	}
	s.SetSelected(2)
	s.SetSelected(7)
	if s.Selected() != 2 || !s.items[2].chosen || s.items[0].chosen {
		t.Errorf("marked %d", s.Selected())
	}
	left := spy(w)
	strike(w, fyne.KeyEscape)
	if !slices.Equal(*left, []fyne.KeyName{fyne.KeyEscape}) {
		t.Errorf("handed on %q", *left)
	}
}

// A name that is too long takes two lines at the left of a page; above it the parts
// stand in rows of one height.
func TestSectionsTakeTheRoomThatThereIs(t *testing.T) {
	s, _, _ := openSections(t)
	if one, two := s.items[0].MinSize().Height, s.items[2].MinSize().Height; two < one+15 {
		t.Errorf("a long name is %v high, a short one %v", two, one)
	}
	column := s.MinSize().Height
	s.SetAcross(true)
	s.Resize(fyne.NewSize(900, 300))
	if row := s.MinSize().Height; row > column/2 || s.items[2].Position().Y != 0 || s.items[2].Position().X < 500 {
		t.Errorf("a row is %v high, a column %v; the third stands at %v", row, column, s.items[2].Position())
	}
}

func TestPictureChoice(t *testing.T) {
	setUp(t)
	var told []int
	c := NewPictureChoice([]string{"Cánh sen", "Hoa văn trống đồng", "Tre và đan lát"}, 1.4, func(i int) { told = append(told, i) })
	w := open(t, c)
	w.Canvas().Focus(c)
	strike(w, fyne.KeyLeft, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight)
	test.TapAt(c, fyne.NewPos(10, 10))
	if want := []int{1, 2, 0}; !slices.Equal(told, want) || c.Selected() != 0 {
		t.Errorf("told %v, want %v; chosen %d", told, want, c.Selected())
	}
	c.SetSelected(2)
	c.SetSelected(5)
	if len(told) != 3 || c.Selected() != 2 {
		t.Errorf("told %v, chosen %d", told, c.Selected())
	}
}

func TestTextIsPutInAtTheCursorAndTakenOut(t *testing.T) {
	setUp(t)
	e := NewVietArea()
	open(t, e)
	changes := 0
	e.OnChanged = func(string) { changes++ }
	test.Type(e, "Tặng ")
	changes = 0
	e.Insert("{hình thức}")
	if e.Text != "Tặng {hình thức}" || changes != 1 {
		t.Errorf("%q, told %d times", e.Text, changes)
	}
	e.Retype("Khen")
	if e.Text != "Khen" {
		t.Errorf("%q", e.Text)
	}
	e.TypedShortcut(&fyne.ShortcutUndo{})
	if e.Text == "Khen" {
		t.Error("cannot be taken back")
	}
}

// Parts stand beside each other too, so the arrows to the sides move; the rail's do not.
func TestTheArrowsToTheSides(t *testing.T) {
	s, w, told := openSections(t)
	w.Canvas().Focus(s)
	strike(w, fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft, fyne.KeyReturn)
	if !slices.Equal(*told, []int{1}) {
		t.Errorf("went to %v, want 1", *told)
	}
	r := sampleRail()
	rail := open(t, r)
	rail.Canvas().Focus(r)
	left := spy(rail)
	before := r.cursor
	strike(rail, fyne.KeyRight)
	if r.cursor != before || !slices.Equal(*left, []fyne.KeyName{fyne.KeyRight}) {
		t.Errorf("the rail's place %d became %d, handed on %q", before, r.cursor, *left)
	}
}

// The chosen place has the bar, the keyboard's the ring.
func TestWhatAPlaceShows(t *testing.T) {
	setUp(t)
	for _, c := range []struct{ chosen, ringed bool }{{true, false}, {false, true}, {true, true}, {false, false}} {
		g := newStopGround()
		g.dress(&stop{chosen: c.chosen, ringed: c.ringed}, theme.ColorSurface)
		if ring := g.ring.Visible() && g.ring.StrokeWidth > 0; g.bar.Visible() != c.chosen || ring != c.ringed {
			t.Errorf("%+v: bar %v, ring %v", c, g.bar.Visible(), ring)
		}
	}
}

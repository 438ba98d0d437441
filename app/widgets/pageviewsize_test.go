package widgets

import (
	"image"
	"slices"
	"testing"
	"thidua/app/theme"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// press gives a shortcut to whatever has the keyboard.
func press(w fyne.Window, key fyne.KeyName, modifier fyne.KeyModifier) {
	w.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: modifier})
}

func TestZoomKeysKeepTheMiddle(t *testing.T) {
	v, pdf, w := pageView(t, 9)
	v.ShowPage(4)
	middle := func() spot { return v.plan.spotAt(v.body.window().Min.Add(v.body.middle())) }
	at := middle()
	for _, c := range []struct {
		key      fyne.KeyName
		modifier fyne.KeyModifier
		percent  string
	}{
		{fyne.KeyMinus, fyne.KeyModifierControl, "110%"}, {fyne.KeyMinus, fyne.KeyModifierControl, "100%"},
		{fyne.KeyPlus, fyne.KeyModifierControl, "110%"}, {fyne.KeyEqual, fyne.KeyModifierControl, "125%"},
		{fyne.KeyEqual, fyne.KeyModifierControl | fyne.KeyModifierShift, "150%"},
	} {
		press(w, c.key, c.modifier)
		if v.bar.size.Text != c.percent {
			t.Errorf("%s shows %s, want %s", c.key, v.bar.size.Text, c.percent)
		}
		now := middle()
		if now.page != at.page || now.y-at.y > 0.01 || at.y-now.y > 0.01 || now.x-at.x > 0.01 || at.x-now.x > 0.01 {
			t.Errorf("%s moves the middle from %v to %v", c.key, at, now)
		}
	}
	// Sharp: the last picture of the page is as large as the page is now, 210 mm × 1.5 × 96 ÷ 25.4 = 1190.6 wide.
	if last := pdf.drawn[len(pdf.drawn)-1]; last.whole != v.plan.pages[3].Size() || last.whole.X != 1191 {
		t.Errorf("drawn for %v, shown at %v", last.whole, v.plan.pages[3].Size())
	}
	press(w, fyne.Key0, fyne.KeyModifierControl)
	if v.fit != fitWidth || v.plan.size.X != v.body.window().Dx() {
		t.Errorf("Ctrl+0 leaves %v wide in %v", v.plan.size.X, v.body.window().Dx())
	}
}

func TestTheWheelScrollsAndWithCtrlZooms(t *testing.T) {
	v, _, w := pageView(t, 9)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(v.body).AddXY(500, 200)
	test.Scroll(w.Canvas(), at, 0, -50)
	if v.body.window().Min.Y != 50 {
		t.Errorf("the wheel goes to %d, want 50", v.body.window().Min.Y)
	}
	held := heldKeys
	t.Cleanup(func() { heldKeys = held })
	heldKeys = func() fyne.KeyModifier { return fyne.KeyModifierControl }
	under := v.plan.spotAt(v.body.window().Min.Add(image.Pt(497, 197)))
	before := v.size()
	for range 4 {
		turn := &fyne.ScrollEvent{Scrolled: fyne.Delta{DY: 5}} // a touch pad: two make a step
		turn.Position = fyne.NewPos(497, 197)
		test.WidgetRenderer(v.body).(*pageBodyRenderer).wheel.Scrolled(turn)
	}
	if want := zoomed(zoomed(before, true), true); v.size() != want {
		t.Errorf("zoomed to %v, want two steps to %v", v.size(), want)
	}
	if now := v.plan.spotAt(v.body.window().Min.Add(image.Pt(497, 197))); now.page != under.page || now.y-under.y > 0.01 || under.y-now.y > 0.01 {
		t.Errorf("the mouse was over %v, now over %v", under, now)
	}
}

func TestAnotherSizeOfTheWindowKeepsThePlace(t *testing.T) {
	v, _, w := pageView(t, 30)
	v.ShowPage(20)
	w.Resize(fyne.NewSize(700, 500))
	if v.Page() != 20 || v.plan.spotAt(v.body.window().Min.Add(image.Pt(0, 20))).page != 19 {
		t.Errorf("page %d is read, %v at the top", v.Page(), v.plan.spotAt(v.body.window().Min))
	}
	if v.plan.size.X != v.body.window().Dx() {
		t.Errorf("the pages are %d wide in %d", v.plan.size.X, v.body.window().Dx())
	}
}

// TestTheLookFollowsTheTheme draws both, and large text.
func TestTheLookFollowsTheTheme(t *testing.T) {
	v, _, w := pageView(t, 3)
	light := colorAt(w, v, 7, 300)
	test.ApplyTheme(t, theme.New(theme.Dark, 1.5))
	v.Refresh()
	if dark := colorAt(w, v, 7, 300); dark == light {
		t.Errorf("%v around the paper in both looks", dark)
	}
	if v.plan.size.X != v.body.window().Dx() || v.plan.pages[0].Min.X != v.body.gap() {
		t.Errorf("with large text the page lies at %v in %v", v.plan.pages[0], v.body.window())
	}
}

// TestEachPageFitsByItself mixes a page that stands with one that lies.
func TestEachPageFitsByItself(t *testing.T) {
	v, _, _ := pageView(t, 1)
	v.SetDocument(realPaper(t))
	inside := v.body.window().Dx() - 2*v.body.gap()
	if stands, lies := v.plan.pages[0], v.plan.pages[1]; stands.Dx() != inside || lies.Dx() != inside {
		t.Errorf("%d and %d wide, want both %d", stands.Dx(), lies.Dx(), inside)
	}
	v.FitPage()
	inside = v.body.window().Dy() - 2*v.body.gap()
	if stands, lies := v.plan.pages[0], v.plan.pages[1]; stands.Dy() != inside || lies.Dy() != inside {
		t.Errorf("%d and %d high, want both %d", stands.Dy(), lies.Dy(), inside)
	}
	standing := v.bar.size.Text
	v.ShowPage(2)
	if standing != "47%" || v.bar.size.Text != "66%" {
		t.Errorf("shown at %s and %s, want 47%% (523 of 1122.5 points) and 66%% (523 of 793.7)", standing, v.bar.size.Text)
	}
}

// TestBackFromTheLargestSizeStays was far to the right when the pages became narrow:
// the scroll moved back by itself, and page 5 was told of.
func TestBackFromTheLargestSizeStays(t *testing.T) {
	v, pdf, _ := pageView(t, 30)
	v.ShowPage(2)
	for v.size() < 4 {
		v.ZoomIn()
	}
	pdf.drawn = nil
	v.OnPage = func(page int) { t.Errorf("told of page %d", page) }
	v.FitWidth()
	if v.Page() != 2 || slices.Max(pdf.drawnPages()) > 2 {
		t.Errorf("at page %d, drawn %v", v.Page(), pdf.drawnPages())
	}
}

// TestObjectsServeAgain zooms through all sizes: the screen keeps what it was given
// for an object until the object goes or changes.
func TestObjectsServeAgain(t *testing.T) {
	v, _, _ := pageView(t, 9)
	seen := map[*canvas.Image]bool{}
	for v.size() < 4 {
		v.ZoomIn()
		for _, picture := range v.sheets.pictures {
			seen[picture] = true
		}
	}
	if len(seen) > 8 {
		t.Errorf("%d objects served for pictures", len(seen))
	}
}

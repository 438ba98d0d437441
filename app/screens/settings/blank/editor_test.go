package blank

import (
	"image"
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// places of the fields of a new form.
const (
	recipient   = 1
	achievement = 3
	decision    = 4
	code        = 9
)

// start opens a new form of A4 in a window.
func start(t *testing.T) (*Editor, fyne.Window) {
	t.Helper()
	test.NewTempApp(t)
	test.ApplyTheme(t, theme.New(theme.Light, 1))
	e := NewEditor()
	w := test.NewTempWindow(t, e)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(628, 460))
	e.Open(draft())
	e.SetTexts(map[data.BlankKey]string{data.RecipientField: "Bà Nguyễn Thị Ánh Tuyết", data.DecisionField: "Quyết định số 456/QĐ-UBND"})
	return e, w
}

// on is where a point of the sheet lies on the board.
func (e *Editor) on(x, y float64) fyne.Position {
	left, top := e.board.plane.Screen(x, y)
	return fyne.NewPos(float32(left), float32(top))
}

// pull drags the mouse from one point of the sheet to another, as the window does.
func (e *Editor) pull(x1, y1, x2, y2 float64) {
	from, to := e.on(x1, y1), e.on(x2, y2)
	e.board.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: from}, Button: desktop.MouseButtonPrimary})
	const parts = 4
	way := to.Subtract(from)
	step := fyne.NewDelta(way.X/parts, way.Y/parts)
	for i := range parts {
		at := from.AddXY(step.DX*float32(i+1), step.DY*float32(i+1))
		e.board.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at}, Dragged: step})
	}
	e.board.MouseUp(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: to}, Button: desktop.MouseButtonPrimary})
	e.board.DragEnd()
}

// strike presses a key on the board.
func strike(w fyne.Window, names ...fyne.KeyName) {
	for _, name := range names {
		w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: name})
	}
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 0.3 {
		t.Errorf("%s is %.2f, want %.2f", what, got, want)
	}
}

func TestTheMouseMovesAField(t *testing.T) {
	e, _ := start(t)
	told := 0
	e.OnChanged = func() { told++ }
	e.pull(148.5, 115, 178.5, 95)
	f, _ := e.draft.Field()
	if e.draft.Chosen != recipient || told == 0 {
		t.Fatalf("works on field %d", e.draft.Chosen)
	}
	near(t, "the middle", f.X, 178.5)
	near(t, "the top", f.Y, 85)
	e.Undo()
	if f := e.draft.Form.Fields[recipient]; f.X != 148.5 || f.Y != 105 || e.draft.CanUndo() {
		t.Errorf("a drag is not one step: %v, %v", f.X, f.Y)
	}
}

func TestAFieldSnapsToTheMiddleOfTheSheet(t *testing.T) {
	e, _ := start(t)
	e.pull(100, 115, 130, 115)
	if f, _ := e.draft.Field(); math.Abs(f.X-178.5) > 0.3 {
		t.Fatalf("the middle is at %v", f.X)
	}
	e.pull(130, 115, 100.8, 115) // to within a millimetre of where it was
	if f, _ := e.draft.Field(); f.X != 148.5 {
		t.Errorf("the middle is at %v", f.X)
	}
	if e.board.guided {
		t.Error("the line stays after the mouse let go")
	}
}

func TestTheMouseWidensAFieldAtItsEdge(t *testing.T) {
	e, _ := start(t)
	r := RoomOf(e.draft.Form.Fields[decision]) // its text stands at the left
	e.pull(r.Right(), r.Top+3, r.Right()+12, r.Top+3)
	now := RoomOf(e.draft.Form.Fields[decision])
	near(t, "the left edge", now.Left, r.Left)
	near(t, "the right edge", now.Right(), r.Right()+12)
	r = RoomOf(e.draft.Form.Fields[recipient])
	e.pull(r.Left, r.Top+5, r.Left+10, r.Top+5)
	now = RoomOf(e.draft.Form.Fields[recipient])
	near(t, "the left edge of a centred one", now.Left, r.Left+10)
	near(t, "its right edge", now.Right(), r.Right()-10)
}

func TestTheMouseBesideAllFieldsChoosesNone(t *testing.T) {
	e, _ := start(t)
	e.Choose(recipient)
	e.pull(5, 5, 50, 50)
	if e.draft.Chosen != -1 || e.draft.Changed() {
		t.Errorf("works on field %d, changed %v", e.draft.Chosen, e.draft.Changed())
	}
}

func TestTheMouseShowsWhatItWouldTake(t *testing.T) {
	e, _ := start(t)
	r := RoomOf(e.draft.Form.Fields[recipient])
	for _, c := range []struct {
		x, y float64
		want desktop.Cursor
	}{{148.5, 115, desktop.PointerCursor}, {r.Left, 115, desktop.HResizeCursor}, {5, 5, desktop.DefaultCursor}} {
		e.board.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: e.on(c.x, c.y)}})
		if got := e.board.Cursor(); got != c.want {
			t.Errorf("at %v, %v: %v", c.x, c.y, got)
		}
	}
}

func TestKeysMoveAFieldAndGoThroughThem(t *testing.T) {
	e, w := start(t)
	w.Canvas().Focus(e.FocusTarget())
	if e.draft.Chosen != 0 {
		t.Fatalf("begins at field %d", e.draft.Chosen)
	}
	strike(w, fyne.KeyTab)
	strike(w, fyne.KeyRight, fyne.KeyRight, fyne.KeyDown)
	shift := &fyne.KeyEvent{Name: desktop.KeyShiftLeft}
	e.board.KeyDown(shift)
	strike(w, fyne.KeyUp)
	e.board.KeyUp(shift)
	strike(w, fyne.KeyLeft)
	if f, _ := e.draft.Field(); e.draft.Chosen != recipient || f.X != 149 || f.Y != 100.5 {
		t.Errorf("field %d at %v, %v", e.draft.Chosen, f.X, f.Y)
	}
	e.board.TypedShortcut(&fyne.ShortcutUndo{})
	e.board.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: fyne.KeyModifierControl})
	if f, _ := e.draft.Field(); f.X != 149.5 || f.Y != 105.5 {
		t.Errorf("after taking back two steps at %v, %v", f.X, f.Y)
	}
	strike(w, fyne.KeyDelete)
	if !e.draft.Form.Fields[recipient].Off {
		t.Error("Delete does not turn the field off")
	}
}

// Tab leaves the sheet after its last field: the keyboard is not caught there.
func TestTabLeavesTheSheetInTheEnd(t *testing.T) {
	e, w := start(t)
	before, after := widgets.NewVietEntry(), widgets.NewVietEntry()
	w.SetContent(container.NewVBox(before, e, after))
	w.Canvas().Focus(e.FocusTarget())
	e.Choose(7)
	strike(w, fyne.KeyTab)
	if e.draft.Chosen != 8 {
		t.Fatalf("works on field %d", e.draft.Chosen)
	}
	strike(w, fyne.KeyTab)
	if w.Canvas().Focused() != fyne.Focusable(after) {
		t.Error("does not go on after the last field")
	}
	w.Canvas().Focus(e.FocusTarget())
	e.Choose(0)
	e.board.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	strike(w, fyne.KeyTab)
	if w.Canvas().Focused() != fyne.Focusable(before) {
		t.Error("does not go back before the first field")
	}
}

func TestZoomKeepsTheChosenFieldInSight(t *testing.T) {
	e, _ := start(t)
	e.Choose(decision)
	for range 4 {
		e.ZoomIn()
	}
	f, _ := e.draft.Field()
	at := e.on(f.X, f.Y).Subtract(e.scroll.Offset)
	if view := e.scroll.Size(); at.X < 0 || at.Y < 0 || at.X > view.Width || at.Y > view.Height {
		t.Errorf("at %v of %v", at, view)
	}
	e.pull(f.X, f.Y+3, f.X+5, f.Y+3)
	near(t, "a field moved on the larger sheet", e.draft.Form.Fields[decision].X, f.X+5)
	e.Fit()
	if e.scroll.Offset != (fyne.Position{}) && e.board.plane.Left < margin-1 {
		t.Errorf("the whole sheet begins at %v", e.board.plane)
	}
}

func TestATextThatDoesNotGoInIsToldOf(t *testing.T) {
	e, _ := start(t)
	if len(e.Tight()) != 0 {
		t.Fatalf("tight at first: %v", e.Tight())
	}
	e.Choose(recipient)
	e.Change("", func(f *data.BlankField) { f.Width, f.Height = 12, 8 })
	if !e.Tight()[recipient] {
		t.Error("a name in a room of 12 mm goes in")
	}
}

// The letters on the sheet are as long as on paper, small ones too: the window's own
// would be a tenth longer.
func TestLettersAreInTrueProportion(t *testing.T) {
	e, w := start(t)
	const text = "Đã có thành tích xuất sắc trong phong trào thi đua xây dựng xã hội học tập"
	e.SetTexts(map[data.BlankKey]string{data.AchievementField: text})
	f := e.draft.Form.Fields[achievement]
	width := widthIn("", text) * f.Size * millimetre
	img := w.Canvas().Capture()
	top, foot := e.on(f.X, f.Y), e.on(f.X, f.Y+f.Height)
	first, last := ink(img, int(top.Y)+4, int(foot.Y)-2)
	if got := float64(last-first+1) / e.board.plane.Scale; math.Abs(got-width) > 2 {
		t.Errorf("%.1f mm on the sheet, %.1f mm on paper", got, width)
	}
}

// ink is where the dark points of a band within the frame begin and end across.
func ink(img image.Image, top, foot int) (first, last int) {
	first = math.MaxInt
	for y := top; y < foot; y++ {
		for x := 125; x < 505; x++ {
			if r, _, _, _ := img.At(x, y).RGBA(); r < 0x8000 {
				first, last = min(first, x), max(last, x)
			}
		}
	}
	return first, last
}

func TestTheScanLiesBelowTheFields(t *testing.T) {
	e, w := start(t)
	scan := image.NewRGBA(image.Rect(0, 0, 297, 210))
	for i := range scan.Pix {
		scan.Pix[i] = 0xff
	}
	for y := range 40 {
		for x := range 40 {
			scan.Set(x, y, color.RGBA{B: 0xff, A: 0xff})
		}
	}
	e.SetScan(scan)
	at := e.on(20, 20)
	if r, g, b, _ := w.Canvas().Capture().At(int(at.X)+2, int(at.Y)+2).RGBA(); r > 0x1000 || g > 0x1000 || b < 0xf000 {
		t.Errorf("the blue corner is %x %x %x", r, g, b)
	}
}

func TestColours(t *testing.T) {
	for text, want := range map[string]color.NRGBA{"#a3141c": {0xa3, 0x14, 0x1c, 0xff}, "": {A: 0xff}, "red": {A: 0xff}, "#12": {A: 0xff}} {
		if got := Ink(text); got != want {
			t.Errorf("%q is %v", text, got)
		}
	}
}

package dossiers

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"github.com/xuri/excelize/v2"

	"thidua/app/desk/desktest"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// bench is a screen on a desk, with the keys that the application hands on.
type bench struct {
	*desktest.Desk
	t *testing.T
	s *Screen
}

func open(t *testing.T, b *book.Book) *bench {
	t.Helper()
	d := desktest.New(t, b)
	d.App.Settings().SetTheme(theme.New(theme.Light, 1))
	k := &bench{Desk: d, t: t, s: New(d)}
	d.Open(k.s)
	d.Win.SetContent(widgets.NewLayer(k.s.Content()))
	d.Win.Resize(fyne.NewSize(1366, 768))
	d.Win.Canvas().SetOnTypedKey(k.typed)
	t.Cleanup(func() {
		for _, err := range d.Faults {
			t.Error("reported:", err)
		}
	})
	return k
}

// filled opens the screen over twelve dossiers.
func filled(t *testing.T) *bench {
	t.Helper()
	b, _ := desktest.Filled(t)
	return open(t, b)
}

// fresh opens the screen over a round without anything in it.
func fresh(t *testing.T) *bench {
	t.Helper()
	b := desktest.Book(t)
	_, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	must(t, err)
	return open(t, b)
}

func (k *bench) typed(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeyEscape && k.s.Escape() {
		return
	}
	k.s.TypedKey(ev)
}

// key presses a key where the keyboard is.
func (k *bench) key(name fyne.KeyName) {
	ev := &fyne.KeyEvent{Name: name}
	if focused := k.Win.Canvas().Focused(); focused != nil {
		focused.TypedKey(ev)
		return
	}
	k.Win.Canvas().OnTypedKey()(ev)
}

// ctrl does what the window does; the test canvas knows no shortcuts.
func (k *bench) ctrl(name fyne.KeyName) {
	for _, b := range bindings {
		if s, ok := b.Shortcut.(*desktop.CustomShortcut); ok && s.KeyName == name {
			k.s.keys.Press(b.Key)
		}
	}
}

// tap taps the visible button with a label, above all in an open question.
func (k *bench) tap(label string) {
	k.t.Helper()
	roots := []fyne.CanvasObject{k.s.Content()}
	if top := k.Win.Canvas().Overlays().Top(); top != nil {
		roots = []fyne.CanvasObject{top}
	}
	for _, root := range roots {
		for _, o := range test.LaidOutObjects(root) {
			if b, ok := o.(*widgets.Button); ok && b.Visible() && b.Label() == label {
				if b.Disabled() {
					k.t.Fatalf("the button %q is disabled", label)
				}
				test.Tap(b)
				return
			}
		}
	}
	k.t.Fatalf("no button %q", label)
}

// shows wants a text on the screen.
func (k *bench) shows(texts ...string) {
	k.t.Helper()
	for _, text := range texts {
		if !desktest.Shows(k.s.Content(), text) {
			k.t.Errorf("the screen does not show %q; it shows\n%q", text, desktest.Texts(k.s.Content()))
		}
	}
}

func (k *bench) hides(texts ...string) {
	k.t.Helper()
	for _, text := range texts {
		if desktest.Shows(k.s.Content(), text) {
			k.t.Errorf("the screen shows %q", text)
		}
	}
}

// write puts text into the field that has the keyboard.
func (k *bench) write(text string) {
	k.t.Helper()
	focused := k.Win.Canvas().Focused()
	if focused == nil {
		k.t.Fatal("nothing has the keyboard")
	}
	test.Type(focused, text)
}

func (k *bench) dossiers() []data.Dossier {
	k.t.Helper()
	round, _ := k.Round()
	all, err := k.B.Dossiers(round.ID)
	must(k.t, err)
	return all
}

func (k *bench) undo() {
	k.t.Helper()
	_, err := k.B.Undo()
	must(k.t, err)
	k.s.Load()
}

// faults takes what was reported, so that the test is not failed for it.
func (k *bench) faults() []error {
	all := k.Faults
	k.Faults = nil
	return all
}

// workbook writes a list of nominees as a spreadsheet.
func workbook(t *testing.T, rows ...[]any) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		must(t, err)
		must(t, f.SetSheetRow("Sheet1", cell, &row))
	}
	path := filepath.Join(t.TempDir(), "danh-sach.xlsx")
	must(t, f.SaveAs(path))
	return path
}

var header = []any{"STT", "Họ và tên", "Loại", "Danh xưng", "Ngày sinh", "Chức vụ, đơn vị", "Thành tích", "Từ ngày", "Đến ngày", "Dân tộc"}

func nominee(number any, name, birth string) []any {
	return []any{number, name, "cá nhân", "Ông", birth, "Khóm Long Hưng", "Có thành tích trong khuyến học", "01/01/2023", "31/12/2025", "Khmer"}
}

// startVote opens the vote of the filled round.
func startVote(t *testing.T, b *book.Book) {
	t.Helper()
	round, _, err := b.Current()
	must(t, err)
	must(t, b.OpenVote(round.ID))
}

// shot writes a picture of the window where THIDUA_SHOTS names a folder, light
// and dark.
func (k *bench) shot(name string) {
	folder := os.Getenv("THIDUA_SHOTS")
	if folder == "" {
		return
	}
	for variant, tone := range map[string]fyne.ThemeVariant{"sang": theme.Light, "toi": theme.Dark} {
		k.App.Settings().SetTheme(theme.New(tone, 1))
		k.Win.Content().Refresh()
		file, err := os.Create(filepath.Join(folder, name+"-"+variant+".png"))
		must(k.t, err)
		must(k.t, png.Encode(file, k.Win.Canvas().Capture()))
		must(k.t, file.Close())
	}
	k.App.Settings().SetTheme(theme.New(theme.Light, 1))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

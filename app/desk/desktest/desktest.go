// Package desktest is a desk for tests of screens: a real book in a temporary
// folder, Fyne's test driver, and a record of what the screen asked of the desk.
package desktest

import (
	"context"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// Passphrase opens the boxes of secret votes at a test's desk.
const Passphrase = "mật khẩu ban kiểm phiếu"

// Cast hands a ballot in.
func Cast(t testing.TB, b *book.Book, round uint64, member string, marks []data.Mark, void bool) {
	t.Helper()
	_, err := b.Cast(round, member, marks, void)
	Must(t, err)
}

// Desk implements desk.Desk and writes down what was asked of it. Long work runs
// at once on the caller's goroutine.
type Desk struct {
	T          *testing.T
	App        fyne.App
	Win        fyne.Window
	B          *book.Book
	Shown      []desk.Area // areas gone to
	Filter     string      // of the last Show
	Faults     []error     // what Report was given
	Notes      []string    // what Did was given
	Opened     []string    // what OpenFile was given
	Pick       string      // the path that PickFile, SaveFile and PickFolder choose; empty = cancel
	Fullscreen bool
	real       *book.Book // while B is a trial of it
	Folder     string
	screen     desk.Screen // what Open put into the window
}

// New sets a desk over a book: a light window of 1366 × 768 whose clock stands
// still, so that nothing happens by itself.
func New(t *testing.T, b *book.Book) *Desk {
	t.Helper()
	app := test.NewTempApp(t)
	test.ApplyTheme(t, theme.New(theme.Light, 1))
	t.Cleanup(widgets.SetClock(stillClock{}))
	t.Cleanup(widgets.SetAside(func(work func()) { work() }))
	win := test.NewTempWindow(t, nil)
	win.Resize(fyne.NewSize(1366, 768))
	return &Desk{T: t, App: app, Win: win, B: b, Folder: t.TempDir()}
}

// Start sets a desk over a book and opens the screen that make gives.
func Start[S desk.Screen](t *testing.T, b *book.Book, make func(desk.Desk) S) (*Desk, S) {
	t.Helper()
	d := New(t, b)
	s := make(d)
	d.Open(s)
	return d, s
}

// Open puts a screen into the window, hands it the window's keys and loads it, as
// the application does.
func (d *Desk) Open(s desk.Screen) {
	d.screen = s
	d.Win.SetContent(widgets.NewLayer(s.Content()))
	d.Win.Resize(fyne.NewSize(1366, 768))
	d.Win.Canvas().SetOnTypedKey(d.typed)
	s.Load()
}

// typed hands keys that nothing in focus took to the screen.
func (d *Desk) typed(ev *fyne.KeyEvent) {
	if s, ok := d.screen.(desk.Escaper); ok && ev.Name == fyne.KeyEscape && s.Escape() {
		return
	}
	if s, ok := d.screen.(desk.Keyer); ok {
		s.TypedKey(ev)
	}
}

// Undo takes back the newest change of the book and loads the screen anew.
func (d *Desk) Undo() {
	d.T.Helper()
	_, err := d.B.Undo()
	Must(d.T, err)
	d.screen.Load()
}

// OpenVote opens the vote of the round on the screen.
func (d *Desk) OpenVote() {
	d.T.Helper()
	round, _ := d.Round()
	Must(d.T, d.B.OpenVote(round.ID, Passphrase))
}

// Book gives the book.
func (d *Desk) Book() *book.Book { return d.B }

// Window gives the window.
func (d *Desk) Window() fyne.Window { return d.Win }

// Round gives the round on the screen.
func (d *Desk) Round() (data.Round, bool) {
	round, ok, err := d.B.Current()
	d.Report(err)
	return round, ok
}

// Proceedings reads the round on the screen.
func (d *Desk) Proceedings() data.Proceedings {
	round, ok := d.Round()
	if !ok {
		return data.Proceedings{}
	}
	p, err := d.B.Proceedings(round.ID)
	d.Report(err)
	return p
}

// Show notes where the screen wants to go.
func (d *Desk) Show(area desk.Area, filter string) {
	d.Shown, d.Filter = append(d.Shown, area), filter
}

// Full notes whether a ballot is on the screen.
func (d *Desk) Full(on bool) { d.Fullscreen = on }

// Report notes a failure.
func (d *Desk) Report(err error) bool {
	if err != nil {
		d.Faults = append(d.Faults, err)
	}
	return err != nil
}

// Strict fails the test at its end for every failure that TakeFaults did not take.
func (d *Desk) Strict() {
	d.T.Cleanup(func() {
		for _, err := range d.Faults {
			d.T.Error("reported:", err)
		}
	})
}

// TakeFaults gives what was reported so far and forgets it.
func (d *Desk) TakeFaults() []error {
	all := d.Faults
	d.Faults = nil
	return all
}

// Did notes what was done.
func (d *Desk) Did(text string, _ bool) { d.Notes = append(d.Notes, text) }

// Run works at once.
func (d *Desk) Run(_ string, work func(context.Context, func(int, int, string)) error, done func(error)) {
	done(work(d.T.Context(), func(int, int, string) {}))
}

// PickFile chooses d.Pick.
func (d *Desk) PickFile(_ string, _ []string, chosen func(string)) { d.choose(chosen) }

// SaveFile chooses d.Pick.
func (d *Desk) SaveFile(_, name string, chosen func(string)) {
	if d.Pick == "" {
		return
	}
	if filepath.Ext(d.Pick) == "" {
		chosen(filepath.Join(d.Pick, name))
		return
	}
	chosen(d.Pick)
}

// PickFolder chooses d.Pick.
func (d *Desk) PickFolder(_ string, chosen func(string)) { d.choose(chosen) }

func (d *Desk) choose(chosen func(string)) {
	if d.Pick != "" {
		chosen(d.Pick)
	}
}

// OpenFile notes the path.
func (d *Desk) OpenFile(path string) { d.Opened = append(d.Opened, path) }

// OutFolder is a temporary folder.
func (d *Desk) OutFolder() string { return d.Folder }

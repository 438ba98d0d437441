package meeting

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// begin opens the screen over a book as a person would find it.
func begin(t *testing.T, b *book.Book) (*desktest.Desk, *Screen) {
	t.Helper()
	after = func(time.Duration, func()) func() { return func() {} }
	d := desktest.New(t, b)
	test.ApplyTheme(t, theme.New(theme.Light, 1))
	s := New(d)
	d.Open(s)
	return d, s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// press hands a key to whoever holds the keyboard, else to the window.
func press(win fyne.Window, names ...fyne.KeyName) {
	for _, name := range names {
		ev := &fyne.KeyEvent{Name: name}
		if f := win.Canvas().Focused(); f != nil {
			f.TypedKey(ev)
		} else if handle := win.Canvas().OnTypedKey(); handle != nil {
			handle(ev)
		}
	}
}

// typed hands letters to whoever holds the keyboard.
func typed(win fyne.Window, text string) {
	for _, r := range text {
		if f := win.Canvas().Focused(); f != nil {
			f.TypedRune(r)
		}
	}
}

func tap(t *testing.T, b *widgets.Button) {
	t.Helper()
	if b == nil || !b.Visible() || b.Disabled() {
		t.Fatal("the button cannot be tapped")
	}
	test.Tap(b)
}

// castMarks is a ballot of a member: no to every third nominee, nothing on those
// the member is recused from.
func castMarks(p data.Proceedings, member string) []data.Mark {
	var marks []data.Mark
	for i, d := range p.Listed() {
		choice := data.Yes
		if i%3 == 2 {
			choice = data.No
		}
		if p.Meeting.Seat(member).RecusedFrom(d.Number) {
			continue
		}
		mark := data.Mark{Nominee: d.Number, Choice: choice, Scores: data.Scores{}}
		set, _ := p.Movement.CriteriaOf(d, data.DateOf(p.Meeting.Opens))
		for n, c := range set.Criteria {
			mark.Scores[c.ID] = n % 2
		}
		marks = append(marks, mark)
	}
	return marks
}

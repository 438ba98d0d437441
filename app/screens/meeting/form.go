package meeting

import (
	"time"

	"fyne.io/fyne/v2"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// saver writes a change of the meeting and reports whether it was taken.
type saver func(change func(*data.Meeting)) bool

// form holds when and where the meeting is.
type form struct {
	card                          fyne.CanvasObject
	save                          saver
	later                         *widgets.Later
	quiet                         bool // the program itself changes the fields
	shown                         data.Meeting
	number, venue, opens, closes  *widgets.VietEntry
	day                           *widgets.DateField
	dayField, opensField, closing *widgets.Field
	numbered                      *widgets.Field
}

func newForm(save saver) *form {
	f := &form{save: save, day: widgets.NewDateField()}
	f.later = widgets.NewLater(f.write)
	f.number, f.venue = f.entry("05/BB-HĐTĐKT"), f.entry("Phòng họp số 1")
	f.number.SetPlaceHolder("05/BB-HĐTĐKT") // whole, or a scroll bar lies over the field and takes the clicks
	f.opens, f.closes = f.entry("8:00"), f.entry("10:30")
	f.day.OnChanged = f.later.Typed
	f.dayField = widgets.NewField("Ngày họp", f.day, "")
	f.opensField = widgets.NewField("Bắt đầu", f.opens, "")
	f.closing = widgets.NewField("Kết thúc", f.closes, "")
	f.numbered = widgets.NewField("Số biên bản", widgets.Wide(29, f.number), "")
	f.number.OnChanged = func(text string) {
		f.numbered.SetDoubt(data.NumberDoubt(text))
		f.changed(text)
	}
	f.card = widgets.NewCard("Phiên họp", widgets.Rows(3,
		pair(f.numbered, f.dayField),
		pair(f.opensField, f.closing),
		widgets.NewForm(1, widgets.NewField("Địa điểm", f.venue, ""))))
	return f
}

// dayShare is the part of a line that the first of two fields has: a day needs
// more room than a number.
const dayShare = 0.45

// pair puts two fields beside each other, or one under another with large text.
func pair(first, second *widgets.Field) fyne.CanvasObject {
	if theme.Scale() > roomy {
		return widgets.NewForm(1, first, second)
	}
	return widgets.SideBySide(dayShare, first, second)
}

// entry makes a field that saves once typing rests, or on Enter.
func (f *form) entry(example string) *widgets.VietEntry {
	e := widgets.NewVietEntry()
	e.SetPlaceHolder("Ví dụ: " + example)
	e.OnChanged = f.changed
	e.OnSubmitted = f.submitted
	return e
}

func (f *form) changed(string) {
	if !f.quiet {
		f.later.Typed()
	}
}

func (f *form) submitted(string) { f.later.Flush() }

// fill shows the meeting; what is being typed stays.
func (f *form) fill(m data.Meeting) {
	if f.later.Waiting() && f.shown.Round == m.Round {
		return
	}
	f.later.Drop()
	f.shown = m
	f.quiet = true
	setText(f.number, m.Number)
	setText(f.venue, m.Venue)
	setText(f.opens, clockText(m.Opens))
	setText(f.closes, clockText(m.Closes))
	f.quiet = false
	f.day.SetDate(m.Opens)
}

// write saves what the fields say, unless something in them cannot be read.
func (f *form) write() {
	m := clone(f.shown)
	if !f.read(&m) {
		f.later.Hold() // stays as typed until it can be read
		return
	}
	f.save(func(to *data.Meeting) {
		to.Number, to.Venue, to.Opens, to.Closes = m.Number, m.Venue, m.Opens, m.Closes
	})
}

// read puts the fields into the meeting; false where one cannot be read, which
// then says so itself.
func (f *form) read(m *data.Meeting) bool {
	m.Number, m.Venue = vn.Clean(f.number.Text), vn.Clean(f.venue.Text)
	day, dated := f.day.Date()
	hour, minute, ok := vn.ParseClock(f.opens.Text)
	tell(f.dayField, dated, "Ghi ngày như 20/11/2026")
	tell(f.opensField, ok, "Ghi giờ như 8:00 hoặc 8h30")
	if !dated || !ok {
		return false
	}
	m.Opens = at(day, hour, minute)
	return f.readClosing(m)
}

func (f *form) readClosing(m *data.Meeting) bool {
	if f.closes.Text == "" {
		tell(f.closing, true, "")
		m.Closes = time.Time{}
		return true
	}
	hour, minute, ok := vn.ParseClock(f.closes.Text)
	m.Closes = at(m.Opens, hour, minute)
	tell(f.closing, ok, "Ghi giờ như 10:30")
	if ok && m.Check() != nil {
		tell(f.closing, false, "Giờ kết thúc trước giờ bắt đầu")
		return false
	}
	return ok
}

// tell shows what is wrong with a field.
func tell(f *widgets.Field, ok bool, problem string) {
	if ok {
		problem = ""
	}
	if f.Error() != problem {
		f.SetError(problem)
	}
}

// setText changes a field's text where it differs, so that the cursor stays.
func setText(e *widgets.VietEntry, text string) {
	if e.Text != text {
		e.SetText(text)
	}
}

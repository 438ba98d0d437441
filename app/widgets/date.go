package widgets

import (
	"errors"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/data/vn"
)

// dateProblem says how dates are written.
const dateProblem = "Ngày chưa đúng. Ghi theo dạng ngày/tháng/năm, ví dụ 20/11/2026"

// DateField takes a date as dd/mm/yyyy, written in any usual way (1/9/24,
// 01092024). Up and Down go a day on or back; the button, or Alt+Down, opens
// the month.
type DateField struct {
	widget.BaseWidget
	OnChanged func() // the date became another, or none; may be nil

	entry     *dateEntry
	date      time.Time
	known     bool
	problem   string
	onProblem func(string)
	month     *monthPopUp
}

// NewDateField makes an empty date field.
func NewDateField() *DateField {
	d := &DateField{}
	d.entry = newDateEntry(d)
	d.ExtendBaseWidget(d)
	return d
}

// Date is the date, at midnight UTC; false if there is none or it is wrong.
func (d *DateField) Date() (time.Time, bool) { return d.date, d.known }

// Text is what stands in the field.
func (d *DateField) Text() string { return d.entry.Text }

// SetDate shows a date without calling OnChanged; the zero time empties the field.
func (d *DateField) SetDate(t time.Time) {
	d.known = !t.IsZero()
	d.date = time.Time{}
	text := ""
	if d.known {
		d.date = time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
		text = vn.ShortDate(d.date)
	}
	d.entry.show(text)
	d.tell("")
}

// Problem says in Vietnamese what is wrong with the text; "" if nothing.
func (d *DateField) Problem() string { return d.problem }

// Disable stops the field from being changed.
func (d *DateField) Disable() { d.entry.Disable() }

// Enable lets the field be changed again.
func (d *DateField) Enable() { d.entry.Enable() }

// Focus gives the keyboard to the field.
func (d *DateField) Focus() { focus(d.entry) }

// read takes the date from the text while it is being written.
func (d *DateField) read(text string) {
	t, err := vn.ParseDate(text)
	known := text != "" && err == nil
	if known == d.known && t.Equal(d.date) {
		return
	}
	d.date, d.known = time.Time{}, known
	if known {
		d.date = t
		d.tell("")
	}
	d.changed()
}

// finish writes the date in full once the field is left.
func (d *DateField) finish() {
	switch {
	case d.known:
		d.entry.show(vn.ShortDate(d.date))
		d.tell("")
	case d.entry.Text == "":
		d.tell("")
	default:
		d.tell(dateProblem)
	}
}

// step goes some days on; from an empty field, to today.
func (d *DateField) step(days int) {
	t := d.date.AddDate(0, 0, days)
	if !d.known {
		t = today()
	}
	d.pick(t)
}

// pick takes a date that the reader chose.
func (d *DateField) pick(t time.Time) {
	d.SetDate(t)
	d.changed()
}

func (d *DateField) changed() {
	if d.OnChanged != nil {
		d.OnChanged()
	}
}

func (d *DateField) tell(problem string) {
	d.problem = problem
	if problem == "" {
		d.entry.SetValidationError(nil)
	} else {
		d.entry.SetValidationError(errors.New(problem))
	}
	if d.onProblem != nil {
		d.onProblem(problem)
	}
}

func (d *DateField) setOnProblem(f func(string)) { d.onProblem = f }

// today is the day by the widgets' clock, at midnight UTC.
func today() time.Time {
	now := clock.Now()
	return time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, time.UTC)
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (d *DateField) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(d.entry) }

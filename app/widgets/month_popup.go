package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// monthPopUp is the month that opens below a date field.
type monthPopUp struct {
	field *DateField
	grid  *monthGrid
	popUp *widget.PopUp
}

// toggleMonth opens the month, or closes it.
func (d *DateField) toggleMonth() {
	if d.month != nil && d.month.popUp.Visible() {
		d.month.close()
		return
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(d)
	if c == nil || d.entry.Disabled() {
		return
	}
	d.month = newMonthPopUp(d, c)
}

func newMonthPopUp(d *DateField, c fyne.Canvas) *monthPopUp {
	at := d.date
	if !d.known {
		at = today()
	}
	m := &monthPopUp{field: d}
	m.grid = newMonthGrid(at, m.pick, m.close)
	m.popUp = widget.NewPopUp(Inset(3, m.grid), c)
	m.popUp.ShowAtPosition(m.place(c))
	c.Focus(m.grid)
	return m
}

// place is below the field, or above it where there is no room below.
func (m *monthPopUp) place(c fyne.Canvas) fyne.Position {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(m.field)
	size := m.popUp.MinSize()
	below := at.AddXY(0, m.field.Size().Height+theme.Gap(1))
	if below.Y+size.Height > c.Size().Height && at.Y > size.Height {
		below.Y = at.Y - size.Height - theme.Gap(1)
	}
	below.X = max(min(below.X, c.Size().Width-size.Width), 0)
	return below
}

func (m *monthPopUp) pick(t time.Time) {
	m.close()
	m.field.pick(t)
}

func (m *monthPopUp) close() {
	m.popUp.Hide()
	m.field.Focus()
}

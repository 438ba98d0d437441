package widgets

import (
	"fmt"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// monthGrid shows one month, weeks from Monday (T2) to Sunday (CN). Arrows
// move by day and week, PgUp and PgDn by month; Enter takes the day.
type monthGrid struct {
	widget.BaseWidget
	cursor   time.Time
	picked   func(time.Time)
	canceled func()
	focused  bool
	hovered  int // the day under the mouse, 0 for none
}

var weekdays = [7]string{"T2", "T3", "T4", "T5", "T6", "T7", "CN"}

func newMonthGrid(at time.Time, picked func(time.Time), canceled func()) *monthGrid {
	m := &monthGrid{cursor: at, picked: picked, canceled: canceled}
	m.ExtendBaseWidget(m)
	return m
}

// title is "Tháng 11 năm 2026".
func (m *monthGrid) title() string {
	return fmt.Sprintf("Tháng %d năm %d", m.cursor.Month(), m.cursor.Year())
}

// offset is the column of the month's first day, 0 for Monday.
func (m *monthGrid) offset() int {
	return (int(m.day(1).Weekday()) + 6) % 7
}

// days is how many days the month has.
func (m *monthGrid) days() int { return m.day(1).AddDate(0, 1, -1).Day() }

func (m *monthGrid) day(n int) time.Time {
	return time.Date(m.cursor.Year(), m.cursor.Month(), n, 0, 0, 0, 0, time.UTC)
}

// months goes some months on and stays inside the month reached: from 31
// January to 28 February.
func (m *monthGrid) months(n int) {
	day := m.cursor.Day()
	m.cursor = m.day(1).AddDate(0, n, 0)
	m.cursor = m.day(min(day, m.days()))
	m.Refresh()
}

// TypedKey moves and picks.
func (m *monthGrid) TypedKey(key *fyne.KeyEvent) {
	steps := map[fyne.KeyName]int{fyne.KeyLeft: -1, fyne.KeyRight: 1, fyne.KeyUp: -7, fyne.KeyDown: 7}
	switch {
	case steps[key.Name] != 0:
		m.cursor = m.cursor.AddDate(0, 0, steps[key.Name])
		m.Refresh()
	case key.Name == fyne.KeyPageUp:
		m.months(-1)
	case key.Name == fyne.KeyPageDown:
		m.months(1)
	case isEnter(key), key.Name == fyne.KeySpace:
		m.picked(m.cursor)
	case key.Name == fyne.KeyEscape:
		m.canceled()
	}
}

// TypedRune has no use for letters.
func (m *monthGrid) TypedRune(rune) {}

// FocusGained draws the ring.
func (m *monthGrid) FocusGained() { m.focused = true; m.Refresh() }

// FocusLost takes the ring away.
func (m *monthGrid) FocusLost() { m.focused = false; m.Refresh() }

// Tapped picks the day under the mouse, or turns the month.
func (m *monthGrid) Tapped(ev *fyne.PointEvent) {
	if ev.Position.Y < monthHead() {
		m.turn(ev.Position.X)
		return
	}
	if n := m.at(ev.Position); n > 0 {
		m.picked(m.day(n))
	}
}

func (m *monthGrid) turn(x float32) {
	switch {
	case x < monthHead():
		m.months(-1)
	case x > m.Size().Width-monthHead():
		m.months(1)
	}
}

// at is the day at a position, or 0.
func (m *monthGrid) at(pos fyne.Position) int {
	row := int((pos.Y - monthHead()) / monthCell())
	column := int(pos.X / monthCell())
	if row < 1 || column < 0 || column > 6 {
		return 0
	}
	n := (row-1)*7 + column - m.offset() + 1
	if n < 1 || n > m.days() {
		return 0
	}
	return n
}

// MouseIn lights the day under the mouse.
func (m *monthGrid) MouseIn(ev *desktop.MouseEvent) { m.MouseMoved(ev) }

// MouseMoved lights the day under the mouse.
func (m *monthGrid) MouseMoved(ev *desktop.MouseEvent) {
	if n := m.at(ev.Position); n != m.hovered {
		m.hovered = n
		m.Refresh()
	}
}

// MouseOut puts the light out.
func (m *monthGrid) MouseOut() { m.hovered = 0; m.Refresh() }
